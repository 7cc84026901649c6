"""A scenario made of a past call: what was noted of it, without what tells who it was."""

from collections.abc import Iterator

from agentassist.core.history import Interaction
from agentassist.core.preferences import LANGUAGES
from agentassist.core.writing import Add, Change, PastCallRow, Put, Take
from agentassist.core.writing_effects import BeginWriting
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.anonymous import STAND_IN, Anonymous, anonymous
from agentassist.text.language import language
from agentassist.text.sentences import sentences

OFFERED = 20
"""So many past calls are offered, the newest first."""
LOOKED_AT = 100
ABOUT_AT_MOST = 90
FACTS_AT_MOST, TEMPLATE_FACTS = 6, 3
"""How many facts are made, and how many the templates have."""
READ_BACK = 2
"""The first ones are to be said back."""
_KEYWORDS, _LONG = 3, 4
_MARKS = ".,;:!?()[]\"'“”‘’«»।۔،؟…"


def rows(tools: Tools, lang: str) -> tuple[PastCallRow, ...]:
    """Return the newest calls that have a note."""
    noted = [call for call in tools.store.calls.recent(LOOKED_AT) if call.wrapped and call.summary.strip()]
    return tuple(PastCallRow(call.id, call.started_ms, _about(tools, call, lang)) for call in noted[:OFFERED])


def begun(tools: Tools, sitting: Sitting, interaction_id: str) -> Sitting:
    """Fill the template with a past call; one that is gone begins nothing."""
    call = tools.store.calls.get(interaction_id)
    if call is None:
        return sitting
    hint = sitting.preferences.language
    told = language(call.summary, hint)
    lang, safe = told if told in LANGUAGES else hint, _safe(tools, call)
    changes = tuple(_changes(_topic(tools, call, lang), _outcome(tools, call, lang), safe.text))
    return sitting.doing(BeginWriting(tools.new_id(), lang=lang, changes=changes, taken_out=safe.taken_out))


def _safe(tools: Tools, call: Interaction) -> Anonymous:
    contact = tools.store.contacts.get(call.contact_id) if call.contact_id else None
    names = (contact.name, contact.say_name, contact.org) if contact else ()
    return anonymous(call.summary, (*names, call.number))


def _about(tools: Tools, call: Interaction, lang: str) -> str:
    begins = " ".join(_safe(tools, call).text.split())
    said = ": ".join(filter(None, (_topic(tools, call, lang), begins)))
    return said if len(said) <= ABOUT_AT_MOST else f"{said[:ABOUT_AT_MOST].rstrip()}…"


def _topic(tools: Tools, call: Interaction, lang: str) -> str:
    known = (one.title.say(lang) for one in tools.firm.codes.topics if one.id == call.topic)
    return next(known, "")


def _outcome(tools: Tools, call: Interaction, lang: str) -> str:
    known = (one.title.say(lang) for one in tools.firm.codes.outcomes if one.id == call.outcome)
    return next(known, "")


def _changes(topic: str, outcome: str, note: str) -> Iterator[Change]:
    said = [note[start:end].strip() for start, end in sentences(note)]
    said = [one for one in said if len(one.replace(STAND_IN, "").strip(_MARKS + " ")) > _LONG]
    if not said:
        return
    yield Put("title", (topic or said[0][:ABOUT_AT_MOST],))
    yield Put("brief", (". ".join(filter(None, (topic, outcome))) or said[0],))
    yield Put("opening", (said[0],), listed=True)
    yield from (Take("facts", place) for place in reversed(range(TEMPLATE_FACTS)))
    for at, sentence in enumerate(said[:FACTS_AT_MOST]):
        yield Add("facts", tuple(_fact(at, sentence)))


def _fact(at: int, sentence: str) -> Iterator[tuple[str, str | tuple[str, ...]]]:
    words = _telling(sentence)
    yield "id", f"note-{at + 1}"
    yield "ask", words
    yield "say", (sentence,)
    yield "keywords", words
    if not at:
        yield "volunteer", "true"
    yield "must_learn", "true"
    if at < READ_BACK:
        yield "must_read_back", "true"


def _telling(sentence: str) -> tuple[str, ...]:
    """Return the longest words of a sentence, as likely as any to be asked for and said back."""
    words = dict.fromkeys(word.strip(_MARKS).lower() for word in sentence.replace(STAND_IN, " ").split())
    long = sorted((word for word in words if len(word) >= _LONG), key=len, reverse=True)[:_KEYWORDS]
    return tuple(word for word in words if word in long)
