"""A model rewords the sentence of a suggestion, when the rep asks for it; its words are looked at first."""

from dataclasses import replace

from agentassist.core.effects import Reword
from agentassist.core.messages import PhraseReworded, RewordingFailed
from agentassist.core.moment import Moment
from agentassist.core.phrase import Reworded
from agentassist.core.rewording import fits
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.talk import Talk
from agentassist.desk.tools import Tools
from agentassist.text.asked_words import masked
from agentassist.text.fold import words
from agentassist.text.spoken_digits import DIGITS


def asked(sitting: Sitting) -> Sitting:
    """Ask for other words; the model hears the sentence without cards, numbers and addresses."""
    talk, where = sitting.talk, sitting.preferences.rewording
    if talk is None or talk.phrase is None or not where.given or talk.phrase.reworded is Reworded.ASKED:
        return sitting
    phrase = talk.phrase
    wish = Reword(where, masked(talk.about), phrase.why, phrase.better)
    return _marked(sitting, talk, Reworded.ASKED).doing(wish)


def answered(tools: Tools, sitting: Sitting, news: PhraseReworded, now: Moment) -> Sitting:
    """Show the other words where they are better and hold nothing new; else what the rule says stays."""
    talk = _waiting(sitting, news.sentence)
    if talk is None or talk.phrase is None:
        return sitting
    if not _good(tools, talk.about, news.text, now):
        return _marked(sitting, talk, Reworded.NO_BETTER)
    better = replace(talk.phrase, better=news.text, slots=(), reworded=Reworded.DONE)
    return sitting.with_talk(replace(talk, phrase=better))


def failed(sitting: Sitting, news: RewordingFailed) -> Sitting:
    """Tell why there are no other words; what the rule says stays."""
    talk = _waiting(sitting, news.sentence)
    told = sitting.telling(news.error.code, bad=True, **words_of(news.error.facts))
    return _marked(told, talk, Reworded.NO) if talk else told


def _waiting(sitting: Sitting, sentence: str) -> Talk | None:
    """Return the call that still waits for other words for ``sentence``."""
    waiting = (one for one in sitting.talks if one.phrase and one.phrase.reworded is Reworded.ASKED)
    return next((one for one in waiting if masked(one.about) == sentence), None)


def _marked(sitting: Sitting, talk: Talk, how: Reworded) -> Sitting:
    return sitting.with_talk(
        replace(talk, phrase=replace(talk.phrase, reworded=how) if talk.phrase else None)
    )


def _good(tools: Tools, sentence: str, text: str, now: Moment) -> bool:
    """Tell whether nothing in the words wants rewording again, and no fact in them is the model's own."""
    here = now.here
    new = frozenset(words(text)) - frozenset(words(sentence))
    heard = tools.firm.hear(text, here)
    promises_more = heard is not None and heard.due_to is not None and tools.firm.hear(sentence, here) is None
    return (
        fits(text, sentence)
        and not promises_more
        and not tools.store.searches.names_among(new)
        and not any(word in DIGITS for word in new if not word.isascii())
        and not tools.linter.lint(text)
    )
