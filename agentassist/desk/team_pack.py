"""The content pack that a team shares: shared by who may, and read anew by all."""

from dataclasses import replace

from agentassist.core import messages as m
from agentassist.core.effects import ReadIndex
from agentassist.core.errors import StoreError
from agentassist.core.moment import Moment
from agentassist.core.screen import Told
from agentassist.core.team import may_share_pack
from agentassist.core.team_effects import DropPack, GatherPack, GoOnWithPack, HandOver, LayPack
from agentassist.desk import changes, pack_rules, pack_sharing, searching
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.tools import Tools

LAID = "team-pack"
"""Where the cache keeps which of the team's packs lies in its folder."""
LONGEST_FILE = 100
"""So many letters of a path are told: what comes from elsewhere may have a line as long as it likes."""
PackMessage = m.SharePack | m.PackGathered | m.PackGoesOn | m.PackLaid | m.PackUnusable


def answer(tools: Tools, sitting: Sitting, message: PackMessage, now: Moment) -> Sitting:
    """Return the sitting after a message about the team's pack."""
    match message:
        case m.SharePack():
            return sitting.doing(GatherPack()) if may_share_pack(sitting.team.view) else sitting
        case m.PackGathered():
            return _shared(tools, sitting, message, now)
        case m.PackGoesOn():
            return _gone_on(tools, sitting, now)
        case m.PackLaid():
            return _laid(tools, sitting, message)
        case m.PackUnusable():
            return _unusable(sitting, message)


def arrived(tools: Tools, sitting: Sitting) -> Sitting:
    """Have the team's pack laid down, once all of it is here and it is another one than lies there."""
    files = tools.store.pack_files
    view = sitting.team.view
    if view.pack != files.version():
        view = replace(view, pack=files.version())
        sitting = replace(sitting, team=replace(sitting.team, view=view))
    if tools.store.meta.get(LAID) == files.fingerprint():
        return sitting
    return sitting.doing(LayPack()) if files.complete() else sitting


def left(sitting: Sitting, *, keep: bool) -> Sitting:
    """Let the team's pack go with the team."""
    return sitting.doing(DropPack(keep)) if sitting.team.view.pack else sitting


def followed(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Let a pack that was laid down hold, as soon as nobody is on the line."""
    version = sitting.team.laid
    if version is None or sitting.talks or sitting.practice is not None:
        return sitting
    tools.read_anew()
    tools.finder.forget()
    # What can be practised is read again by whoever asks for it next.
    bare = replace(
        sitting,
        team=replace(sitting.team, laid=None),
        scenarios=None,
        paths=(),
        unread=0,
        day=replace(sitting.day, unread=0),
    )
    read = changes.relisted(tools, changes.counted(tools, bare), now)
    read = searching.said_anew(tools, read, now).doing(ReadIndex(tools.synonyms))
    read = pack_rules.due(tools, read)
    return read.telling(Told.PACK_NEW, version=str(version)) if version else read


def _shared(tools: Tools, sitting: Sitting, message: m.PackGathered, now: Moment) -> Sitting:
    if not may_share_pack(sitting.team.view):
        return sitting
    pack, files = message.found.pack, tools.store.pack_files
    shared, known = files.version(), files.texts()
    same = known is not None and (known.version, known.files) == (pack.version, pack.files)
    if pack.version < shared or (pack.version == shared and known is not None and not same):
        return sitting.telling(Told.PACK_OLD, bad=True, version=str(shared))
    begun = pack_sharing.begun(message.found, known)
    sharing = replace(sitting, team=replace(sitting.team, sharing=begun)).silent_about(Told.PACK_OLD)
    return _gone_on(tools, sharing, now)


def _gone_on(tools: Tools, sitting: Sitting, now: Moment) -> Sitting:
    """Keep the next piece of the pack that is being shared; after the last one, its files."""
    sharing = sitting.team.sharing
    if sharing is None or not may_share_pack(sitting.team.view):
        return sitting
    try:
        if not sharing.done:
            left = pack_sharing.gone_on(tools, sharing, sitting.preferences.rep, now)
            return replace(sitting, team=replace(sitting.team, sharing=left)).doing(GoOnWithPack())
        tools.store.pack_files.put(sharing.pack.pack, sharing.pack.version, sharing.pack.files, now.utc_ms)
    except StoreError as error:
        # What is kept already is kept; the next press of the button goes on from there.
        failed = replace(sitting, team=replace(sitting.team, sharing=None))
        return failed.telling(error.code, bad=True, **words_of(error.facts))
    tools.finder.forget()
    done = replace(sitting, team=replace(sitting.team, sharing=None))
    told = searching.said_anew(tools, done, now).doing(HandOver(), ReadIndex(tools.synonyms))
    return arrived(tools, told.telling(Told.PACK_SHARED, version=str(sharing.pack.version)))


def _unusable(sitting: Sitting, message: m.PackUnusable) -> Sitting:
    version = str(message.version)
    if message.file and not message.newer:
        return sitting.telling(Told.PACK_FAULTY, bad=True, version=version, file=message.file[:LONGEST_FILE])
    code = Told.PACK_NEWER if message.newer else Told.PACK_UNUSABLE
    return sitting.telling(code, bad=True, version=version)


def _laid(tools: Tools, sitting: Sitting, message: m.PackLaid) -> Sitting:
    if message.version and sitting.team.view.membership is None:
        # The team was left meanwhile, and its pack goes too.
        return sitting
    store = tools.store
    try:
        with store.together():
            for one in message.compiled:
                store.compiled.keep(*one)
            store.meta.set(LAID, message.fingerprint)
    except StoreError as error:
        sitting = sitting.telling(error.code, bad=True, **words_of(error.facts))
    return replace(sitting, team=replace(sitting.team, laid=message.version))
