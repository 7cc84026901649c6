"""Taking a step of a path, and what a trainer puts before a rep."""

from agentassist.core import messages as m
from agentassist.core.effects import CopyExercise
from agentassist.core.learning import article_key
from agentassist.core.messages.learning import LearningMessage
from agentassist.core.moment import Moment
from agentassist.desk import practice, reading
from agentassist.desk.practice_room import listed
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

LONGEST_NAME = 80


def answer(tools: Tools, sitting: Sitting, message: LearningMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about paths."""
    match message:
        case m.TakeStep():
            return _taken(tools, sitting, message, now)
        case m.GivePath():
            return sitting.doing(CopyExercise(message.path_id, message.path, is_path=True))
        case m.GiveTo():
            who = " ".join(message.who.split())[:LONGEST_NAME]
            if who:
                tools.store.assignments.give(who, message.what, now.utc_ms, sitting.preferences.rep)
            return listed(tools, sitting, now)
        case m.TakeFrom():
            tools.store.assignments.take_back(message.who, message.what)
            return listed(tools, sitting, now)


def _taken(tools: Tools, sitting: Sitting, step: m.TakeStep, now: Moment) -> Sitting:
    if step.call:
        return practice.answer(tools, sitting, m.BeginPractice(step.step), now)
    article = tools.store.articles.get(step.step)
    opened = reading.looked_into(tools, sitting, m.ReadArticle(step.step), now)
    if article is None:
        return opened
    # Whichever language it was read in, it was read.
    key = article_key(article.translation_of or article.id)
    tools.store.read_ticks.tick(sitting.preferences.rep, key, now.utc_ms)
    return listed(tools, opened, now)
