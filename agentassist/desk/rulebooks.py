"""The phrasing rules of each language as they ship, with what the team makes of them."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from agentassist.core.errors import ContentError, Trouble
from agentassist.core.fingerprint import fingerprint
from agentassist.core.frozen import dataclass
from agentassist.core.rulebook import FileFault, TeamRules
from agentassist.desk.cabinet import Cabinet
from agentassist.phrasing.rules import RuleBook

Files = Mapping[str, tuple[Path, ...]]
"""The files that ship, by language."""


@dataclass(frozen=True, slots=True)
class InForce:
    """The rules of one language that hold."""

    given: RuleBook
    book: RuleBook
    team: TeamRules
    fault: FileFault | None = None
    """What is wrong with the team's file; ``team`` is what it said while it was in order."""


class RuleBooks:
    """Reads rules when they are first asked for; used by one thread after the other.

    Args:
        files: What ships.
        folder: The team's own files, ``en.yaml`` and so on; it may be missing.
        cabinet: The compiled copies.
    """

    def __init__(self, files: Files, folder: Path, cabinet: Cabinet) -> None:
        self._files = files
        self.folder = folder
        self._cabinet = cabinet
        self._given: dict[str, RuleBook] = {}
        self._last: dict[str, tuple[bytes, InForce]] = {}

    @property
    def langs(self) -> tuple[str, ...]:
        """All languages that there are rules for."""
        return tuple(self._files)

    def path(self, lang: str) -> Path:
        """Return the team's file for a language."""
        return _team_file(self.folder, lang)

    def given(self, lang: str) -> RuleBook:
        """Return the rules as they ship; they are tested when they are written, not here."""
        if lang not in self._given:
            self._given[lang] = self._shipped(lang)
        return self._given[lang]

    def in_force(self, lang: str) -> InForce:
        """Return the rules that hold; the same value until the team's file changes."""
        typed = self._typed(lang)
        known = self._last.get(lang)
        if known is None or known[0] != typed:
            known = self._last[lang] = (typed, self._read(lang, typed))
        return known[1]

    def stamp(self, lang: str) -> str:
        """Return a text that changes with the rules that hold; no rule is read for it."""
        return fingerprint(*(path.read_bytes() for path in self._files[lang]), self._typed(lang))

    def _typed(self, lang: str) -> bytes:
        path = self.path(lang)
        try:
            return path.read_bytes() if path.exists() else b""
        except OSError:
            return b""

    def _read(self, lang: str, typed: bytes) -> InForce:
        given = self.given(lang)
        if not typed:
            return InForce(given, given, TeamRules(lang))
        # Most teams have no file, and what reads rules costs a start.
        from agentassist.phrasing.team import with_team

        team, fault = self._team(lang, typed)
        return InForce(given, with_team(given, team)[0], team, fault)

    def _team(self, lang: str, typed: bytes) -> tuple[TeamRules, FileFault | None]:
        name, told = f"team-phrasing-{lang}", fingerprint(typed)
        known = self._cabinet.known(TeamRules, told)
        if known is not None:
            return known, None
        fresh = read_team_rules(self.path(lang), self.given(lang))
        if isinstance(fresh, TeamRules):
            return self._cabinet.kept(name, told, fresh), None
        return self._cabinet.last(TeamRules, name) or TeamRules(lang), fresh

    def _shipped(self, lang: str) -> RuleBook:
        files = self._files[lang]
        texts = [path.read_bytes() for path in files]
        make = partial(_compile_book, files, texts)
        return self._cabinet.made(RuleBook, f"phrasing-{lang}", fingerprint(*texts), make)


def _compile_book(files: Sequence[Path], texts: Sequence[bytes]) -> RuleBook:
    # Most days nothing is compiled, and the reader of content costs every start.
    from agentassist.content.plain import plain_data
    from agentassist.phrasing.load import read_book

    parts = zip(texts, files, strict=True)
    return read_book(*(plain_data(text.decode(), path.name) for text, path in parts))[0]


def touched(files: Files, folder: Path) -> tuple[str, ...]:
    """Return the languages that the team has a file for in its ``folder``."""
    return tuple(lang for lang in files if _team_file(folder, lang).exists())


def _team_file(folder: Path, lang: str) -> Path:
    return folder / f"{lang}.yaml"


def usable(given: RuleBook, said: TeamRules) -> TeamRules:
    """Return what a pack says, once every rule of it is one that this version of the app can try.

    Raises:
        ContentError: One is not.
    """
    from agentassist.phrasing.team import with_team

    flaws = with_team(given, said)[1]
    if flaws:
        raise ContentError(Trouble.CONTENT_FILE, file=f"rules/{said.lang}.yaml")
    return said


def read_team_rules(path: Path, given: RuleBook) -> TeamRules | FileFault:
    """Return what the team's file says, or why it cannot be read as it stands."""
    from agentassist.content.fault import FaultsError
    from agentassist.content.finding_faults import field_of, mark_of
    from agentassist.content.team_rules import read_team, team_rules
    from agentassist.phrasing.team import with_team

    try:
        document = read_team(path, given.lang)
    except FaultsError as error:
        first = error.faults[0]
        return FileFault(first.file, first.line, first.field, first.reason, first.detail)
    except ContentError:
        return FileFault(path.name, 0, "", "unreadable")
    team = team_rules(document.node)
    flaws = with_team(given, team)[1]
    if not flaws:
        return team
    mark = mark_of(document.node, flaws[0].way)
    return FileFault(path.name, mark.line, field_of(flaws[0].way), flaws[0].reason, flaws[0].detail)
