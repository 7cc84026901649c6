"""What this rep may do of an action, and whom they turn to beyond that, in their language."""

from dataclasses import replace

from agentassist.core.authority import Action, Authority, Verdict, verdict
from agentassist.core.knowledge import Badge
from agentassist.core.screen import ActionBadge
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Firm


def badge_of(firm: Firm, action: Action, sitting: Sitting) -> ActionBadge:
    """Return what this rep may do about one action, in the rep's language."""
    told = verdict(firm.authority, action, sitting.preferences.role)
    return _badge(firm.authority, action, told, sitting.preferences.language)


def right_of(
    firm: Firm, action: Action, sitting: Sitting, now_ms: int, amount: float | None = None
) -> ActionBadge:
    """Return the same for an amount, with whom they turn to beyond that.

    Args:
        firm: As it holds now.
        action: As it holds now.
        sitting: Whose role, language and caller count.
        now_ms: For whether anybody is there, in UTC milliseconds.
        amount: What the caller wants; None for no certain amount, and left out where nothing is counted.
    """
    amount = amount if action.unit != "none" else None
    told = verdict(firm.authority, action, sitting.preferences.role, amount)
    badge = _badge(firm.authority, action, told, sitting.preferences.language)
    if not told.ask and told.badge is not Badge.ASK:
        return badge
    department = firm.authority.department(told.department)
    if department is None:
        return badge
    # Nobody is turned to before the window stands, and doors and time zones take their time to load.
    from agentassist.desk.whom import Fitting, whom_of

    fitting = Fitting(action.topics, spoken_by_caller(sitting), told.ask)
    return replace(badge, whom=whom_of(firm, department, sitting, now_ms, fitting))


def spoken_by_caller(sitting: Sitting) -> str:
    """Return the language of whoever is on the line; empty where nobody knows."""
    talk = sitting.talk
    return talk.contact.lang if talk is not None and talk.contact is not None else ""


def _badge(authority: Authority, action: Action, told: Verdict, language: str) -> ActionBadge:
    ask = authority.role_title(told.ask).say(language) if told.ask else ""
    limit = "" if told.up_to is None else plain(told.up_to)
    return ActionBadge(
        action.title.say(language),
        told.badge,
        ask if told.badge is Badge.ASK else limit,
        told.unit,
        told.condition.say(language) if told.condition else "",
        authority.currency if told.unit == "money" else "",
        action.id,
        ask,
        told.by,
        None,
        "" if told.amount is None else plain(told.amount),
    )


def plain(number: float) -> str:
    """Return a number for the window to write.

    >>> plain(2000.0), plain(12.5), plain(999999.95)
    ('2000', '12.5', '999999.95')
    """
    return f"{number:.2f}".rstrip("0").rstrip(".")
