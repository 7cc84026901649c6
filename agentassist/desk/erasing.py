"""Erasing somebody: shown, confirmed, done in small steps between calls, looked over, certified."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.audit import Deed
from agentassist.core.contact import Contact
from agentassist.core.erasure import Certificate, Traces, Who, plain
from agentassist.core.errors import Trouble
from agentassist.core.frozen import dataclass
from agentassist.core.messages import RightsMessage
from agentassist.core.moment import Moment
from agentassist.core.rights_effects import EraseMore, KeepCertificate, SweepErased, WritePerson
from agentassist.core.rights_view import AuditView, ErasingState, ErasingView
from agentassist.core.screen import Finding, Told
from agentassist.core.team import may_erase
from agentassist.desk import day
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.fold import fold

AUDITED = 500
"""So many entries of the audit are listed."""


@dataclass(frozen=True, slots=True)
class Erasing:
    """Whose data goes, and what would still tell of them; nothing of it outlives the app."""

    who: Who
    traces: Traces


def answer(tools: Tools, sitting: Sitting, message: RightsMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message about people's rights."""
    match message:
        case m.PreviewErase():
            return previewed(tools, sitting, message.contact_id)
        case m.LeaveErase():
            return left(sitting)
        case m.EraseNow():
            return begun(tools, sitting, message, now)
        case m.EraseOn():
            return gone_on(tools, sitting, now)
        case m.ErasureSwept():
            return swept(tools, sitting, message.certificate)
        case m.WriteCertificate():
            return written(sitting, message)
        case m.ExportPerson():
            return exported(tools, sitting, message, now)
        case m.AuditWanted():
            return audited(tools, sitting)


def previewed(tools: Tools, sitting: Sitting, contact_id: str) -> Sitting:
    """Show what would go; nothing is touched."""
    person = tools.store.contacts.get(contact_id)
    if person is None or _is_under_way(sitting):
        return sitting
    who = tools.store.erasure.who(person.id)
    counts = tools.store.erasure.counts(who)
    view = ErasingView(ErasingState.ASKED, person.id, _called(person), counts, who.shared)
    return _with(sitting, view)


def _called(person: Contact) -> str:
    """Return what has to be typed: the name, else whatever there is of them."""
    first = person.points[0].value if person.points else person.id
    return person.name or person.org or first


def left(sitting: Sitting) -> Sitting:
    """Put the page away; an erasure that has begun goes on."""
    return sitting if _is_under_way(sitting) else _with(sitting, None)


def begun(tools: Tools, sitting: Sitting, wish: m.EraseNow, now: Moment) -> Sitting:
    """Begin, if the right name was typed and nobody is on the line."""
    view = sitting.bench.erasing
    if view is None or view.state is not ErasingState.ASKED or view.contact_id != wish.contact_id:
        return sitting
    if fold(wish.typed) != fold(view.confirm):
        return sitting
    # The window offers it to nobody else; a team may have been joined since the page was opened.
    if not may_erase(sitting.team.view):
        return sitting.telling(Trouble.ERASING_NOT_ALLOWED, bad=True)
    if sitting.talks or sitting.practice is not None or sitting.writes:
        return sitting.telling(Told.ERASE_LATER)
    who = tools.store.erasure.who(wish.contact_id)
    traces = tools.store.mentions.traces(who.ids, who.numbers)
    tools.store.erasure.begin(who, now.utc_ms)
    running = replace(view, state=ErasingState.RUNNING, confirm="")
    forgetting = replace(sitting.without_people(), finding=Finding(), erasing=Erasing(who, traces))
    return _with(forgetting, running).doing(EraseMore())


def taken_up(tools: Tools, sitting: Sitting) -> Sitting:
    """Go on with an erasure that a call, or the end of the app, cut short."""
    if sitting.talks:
        return sitting
    if sitting.erasing is not None:
        return sitting.doing(EraseMore()) if _is_running(sitting) else sitting
    cut_short = tools.store.erasure.begun()
    if not cut_short:
        return sitting
    who = tools.store.erasure.who(cut_short[0])
    traces = tools.store.mentions.traces(who.ids, who.numbers)
    view = ErasingView(ErasingState.RUNNING, cut_short[0])
    return _with(replace(sitting, erasing=Erasing(who, traces)), view).doing(EraseMore())


def gone_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Take out some more; in the end have the copies cleared."""
    erasing = sitting.erasing
    if erasing is None or sitting.talks or not _is_running(sitting):
        return sitting
    if tools.store.erasure.step(erasing.who, now.utc_ms):
        return sitting.doing(EraseMore())
    emptied = tools.store.erasure.empty_log()
    tools.finder.forget()
    certificate = _certificate(tools, erasing.who, now, emptied=emptied)
    tools.store.erasure.certify(certificate.subject, plain(certificate))
    checking = replace(_view(sitting), state=ErasingState.CHECKING, counts=certificate.removed)
    sweeping = SweepErased(certificate, erasing.who, erasing.traces)
    return day.read(tools, _with(sitting, checking), now).doing(sweeping)


def _certificate(tools: Tools, who: Who, now: Moment, *, emptied: bool) -> Certificate:
    store = tools.store
    mine = tuple(entry.n for entry in store.audit.about(who.ids))
    actor = store.audit.actor
    removed = store.erasure.removed(who.ids[0])
    return Certificate(who.ids[0], now.utc_ms, actor, removed, log_emptied=emptied, audit=mine)


def swept(tools: Tools, sitting: Sitting, certificate: Certificate) -> Sitting:
    """Keep and show the certificate."""
    tools.store.erasure.certify(certificate.subject, plain(certificate))
    view = ErasingView(ErasingState.DONE, certificate.subject, certificate=certificate)
    from agentassist.desk import approving

    # What others were asked for is still waited for.
    return _with(approving.taken_up(tools, replace(sitting, erasing=None)), view)


def written(sitting: Sitting, wish: m.WriteCertificate) -> Sitting:
    """Have the certificate that is shown written into a file."""
    view = sitting.bench.erasing
    if view is None or view.certificate is None:
        return sitting
    return sitting.doing(KeepCertificate(wish.path, view.certificate, wish.readable))


def exported(tools: Tools, sitting: Sitting, wish: m.ExportPerson, now: Moment) -> Sitting:
    """Have all that is known about somebody written in the rep's language, and write that down."""
    lang, codes = sitting.preferences.language, tools.firm.codes
    outcomes = ((f"outcome.{one.id}", one.title.say(lang)) for one in codes.outcomes)
    topics = ((f"topic.{one.id}", one.title.say(lang)) for one in codes.topics)
    noted = sitting.saving(
        lambda store: store.audit.note(Deed.EXPORT_PERSON, now.utc_ms, "contact", wish.contact_id)
    )
    words = (*wish.words, *outcomes, *topics)
    return noted.doing(WritePerson(wish.contact_id, wish.path, words, lang))


def audited(tools: Tools, sitting: Sitting) -> Sitting:
    """Show the newest entries, and whether the chain holds."""
    audit = tools.store.audit
    entries = audit.newest(AUDITED)
    view = AuditView(entries, tuple(audit.actors().items()), audit.count(), audit.first_broken())
    return replace(sitting, bench=replace(sitting.bench, audit=view))


def _view(sitting: Sitting) -> ErasingView:
    view = sitting.bench.erasing
    return view or ErasingView(ErasingState.RUNNING, sitting.erasing.who.ids[0] if sitting.erasing else "")


def _is_running(sitting: Sitting) -> bool:
    return _view(sitting).state is ErasingState.RUNNING


def _is_under_way(sitting: Sitting) -> bool:
    return sitting.erasing is not None


def _with(sitting: Sitting, view: ErasingView | None) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, erasing=view))
