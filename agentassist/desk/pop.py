"""Ring to card: who is calling, and what was before."""

from dataclasses import replace

from agentassist.core.call import Direction
from agentassist.core.contact import Contact
from agentassist.core.history import Channel, Draft, Interaction, Resolved
from agentassist.core.screen import History, HistoryRow, RowState
from agentassist.core.session import CallSession
from agentassist.desk.cultures import Where, culture_of
from agentassist.desk.talk import Past, Talk
from agentassist.desk.tools import Tools
from agentassist.text.numbers import read_number, shown

PAGE = 50
"""Rows of history in one page."""
DAY_MS = 86_400_000
WEEK_MS = 7 * DAY_MS
MONTH_MS = 30 * DAY_MS
OPEN_OUTCOMES = frozenset({"follow-up", "promised"})
"""Outcomes after which somebody still has something to do."""
MISSED_CAUSES = frozenset({"missed", "cancelled"})


def meet(tools: Tools, session: CallSession, region: str, rep: str) -> Talk:
    """Return the talk that begins with ``session``: one look-up by number, nothing is written yet."""
    interaction = Interaction(
        id=tools.new_id(),
        contact_id=None,
        channel=Channel.CALL,
        direction=session.direction,
        started_ms=session.started_ms,
        rep_id=rep,
        call_key=session.key,
        source=session.source,
    )
    return recognised(tools, Talk(session.key, interaction, Draft(interaction.id)), session, region)


def recognised(tools: Tools, talk: Talk, session: CallSession, region: str) -> Talk:
    """Return the talk with whoever is behind what the phone tells of the caller by now."""
    number = read_number(session.peer_e164 or session.peer_raw, region)
    if session.anonymous or number.anonymous:
        return acquainted(tools, talk, None)
    people = tools.store.contacts.callers(number.e164, number.digits)
    # A colleague may ring under a word; that is no withheld number.
    written = number.e164 or number.digits or session.peer_raw
    met = replace(
        talk,
        interaction=replace(talk.interaction, number=written),
        shown_number=shown(number.e164, region) or session.peer_raw,
        choices=people if len(people) > 1 else (),
    )
    return acquainted(tools, met, people[0] if len(people) == 1 else None)


def acquainted(tools: Tools, talk: Talk, contact: Contact | None) -> Talk:
    """Return the talk with its caller known to be ``contact``, and their past read."""
    interaction = replace(talk.interaction, contact_id=contact.id if contact else None)
    past = past_of(tools, contact, interaction) if contact else Past()
    choices = () if contact else talk.choices
    met = replace(talk, contact=contact, choices=choices, past=past, interaction=interaction)
    return replace(met, culture=culture_of(tools.firm.cultures, _where(met)))


def _where(talk: Talk) -> Where:
    who, number = talk.contact, talk.interaction.number
    e164 = number if number.startswith("+") else ""
    return Where(who.place, who.tz, who.lang, e164) if who else Where(e164=e164)


def past_of(tools: Tools, contact: Contact, now: Interaction) -> Past:
    """Return what was with ``contact`` before the interaction ``now``."""
    store, until = tools.store, now.started_ms
    page = history(tools, contact.id, 0, until)
    newest = next(iter(store.calls.page(contact.id, 0, 1, until)), None)
    return Past(
        history=page,
        this_month=store.calls.count(contact.id, until - MONTH_MS, until),
        this_week=store.calls.count(contact.id, until - WEEK_MS, until),
        last_ms=newest.started_ms if newest else 0,
        promises=store.promises.open_for(contact.id),
        unresolved=newest is not None and _unresolved(newest),
        topic=newest.topic if newest else "",
        waits=store.holds.waits(contact.id, until),
        passed_on=store.transfers.by_topic(contact.id, until - MONTH_MS, until),
    )


def _unresolved(newest: Interaction) -> bool:
    """Tell whether somebody most likely rings about the same again; being passed on is no solution yet."""
    state = state_of(newest)
    passed_on = state is RowState.HANDED_ON and newest.resolved is not Resolved.YES
    return passed_on or state in (RowState.OPEN, RowState.PARTLY)


def history(tools: Tools, contact_id: str, offset: int, until: int) -> History:
    """Return one page of what was with a contact before the call that began at ``until``, newest first."""
    calls = tools.store.calls
    rows = tuple(row_of(past) for past in calls.page(contact_id, offset, PAGE, until))
    count = calls.count(contact_id, before_ms=until)
    return History(contact_id, count, offset, rows, tools.store.promises.kept_count(contact_id))


def row_of(past: Interaction) -> HistoryRow:
    """Return an interaction as one line of the history."""
    subject = past.subject or past.summary
    return HistoryRow(past.id, past.channel, past.started_ms, subject, past.summary, state_of(past))


def state_of(past: Interaction) -> RowState:
    """Return how a past contact ended."""
    if past.cause in MISSED_CAUSES and past.answered_ms is None and past.direction is Direction.IN:
        return RowState.MISSED
    if past.outcome == "transferred":
        return RowState.HANDED_ON
    if past.resolved is Resolved.YES:
        return RowState.SOLVED
    if past.resolved is Resolved.PARTLY:
        return RowState.PARTLY
    return RowState.OPEN if past.resolved is Resolved.NO or past.outcome in OPEN_OUTCOMES else RowState.NONE
