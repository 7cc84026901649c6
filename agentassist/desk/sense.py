"""What a model finds by meaning, where there is one: a moment later, and below what words found."""

from dataclasses import replace

from agentassist.core.asking import Query, read_query
from agentassist.core.effects import FindMeaning, UseModel
from agentassist.core.knowledge import Group
from agentassist.core.messages import JudgeTaught, MeaningFound, MeaningRead
from agentassist.core.preferences import MeaningBy, ModelUse, Preferences
from agentassist.core.screen import Told
from agentassist.desk.knowledge import badged
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.asked_words import looks_like_a_name

ALIKE = 3
"""So many articles are added at most."""
SHORTEST = 4
"""Fewer letters mean too much."""


def begun(sitting: Sitting) -> Sitting:
    """Let the model begin, where one is chosen."""
    preferences = sitting.preferences
    return sitting if preferences.meaning is MeaningBy.OFF else sitting.doing(UseModel(preferences))


def chosen_anew(sitting: Sitting, was: Preferences) -> Sitting:
    """Let another model read from now on, where the choice of it changed."""
    now = sitting.preferences
    same = (was.meaning, was.embedding, was.asks_twice) == (now.meaning, now.embedding, now.asks_twice)
    return sitting if same else sitting.doing(UseModel(now))


def key_kept(sitting: Sitting, use: ModelUse) -> Sitting:
    """Tell that a key is kept, and let a model that needs it begin anew."""
    told = sitting.silent_about(Told.KEY_KEPT).telling(Told.KEY_KEPT)
    return begun(told) if use is ModelUse.MEANING else told


def asked(sitting: Sitting, query: Query) -> Sitting:
    """Have a model look too, for a question that is no filter and nobody's name."""
    words = query.words.strip()
    off = sitting.preferences.meaning is MeaningBy.OFF
    if off or query.filtered or len(words) < SHORTEST or looks_like_a_name(words):
        return sitting
    return sitting.doing(FindMeaning(sitting.finding.text, words))


def found(tools: Tools, sitting: Sitting, news: MeaningFound) -> Sitting:
    """Add what means the same, where words found little and the search still shows for which it was found."""
    finding = sitting.finding
    if finding.text != news.text or not tools.finder.found_little(read_query(news.text).words):
        return sitting
    shown = tuple(one.id for one in finding.answers if one.kind == Group.ARTICLE)
    ranked = tools.store.articles.named(news.ids)
    alike = tools.finder.alike(ranked, sitting.preferences.language, ALIKE, shown)
    added = tuple(badged(tools.firm, one, sitting) for one in alike)
    return replace(sitting, finding=replace(finding, alike=added))


def read(sitting: Sitting, news: MeaningRead) -> Sitting:
    """Keep what a model made of articles."""
    return sitting.saving(lambda store: store.meanings.keep(news.model, news.read))


def taught(sitting: Sitting, news: JudgeTaught) -> Sitting:
    """Keep what a model has learned of rules."""
    return sitting.keeping(news.compiled)
