"""Rule books from plain data: the dicts, lists and texts that a strict YAML or a JSON reader gives."""

import re
from collections.abc import Iterable, Mapping

from agentassist.core.phrase import Slot
from agentassist.phrasing.flaw import Flaw, Reason, Way
from agentassist.phrasing.grammar import SLOTS, Choice, Grammar, PhraseError
from agentassist.phrasing.rules import Rule, RuleBook

_FILE_KEYS = ("kind", "schema", "id", "lang", "title", "reviewed", "macros", "rules")
_RULE_KEYS = ("id", "lang", "tags", "channels", "when", "unless", "better", "ask", "why", "severity", "tests")
_NEEDED_OF_FILE = ("lang", "rules")
_NEEDED_OF_RULE = ("id", "when", "better", "why")
_SLOT = re.compile(r"\{(\w+)\}")


def read_book(data: object) -> tuple[RuleBook, tuple[Flaw, ...]]:
    """Return the rules in ``data`` and everything wrong with it; a rule with a flaw is left out.

    Whether the rules flag what they should is asked of ``proof.prove``; that is not for every start.
    """
    return _Reader().book(data)


class _Reader:
    """Reads one file and collects what is wrong."""

    def __init__(self) -> None:
        self._flaws: list[Flaw] = []

    def book(self, data: object) -> tuple[RuleBook, tuple[Flaw, ...]]:
        """Return the rules and the flaws."""
        top = self._mapping(data, (), _FILE_KEYS, _NEEDED_OF_FILE)
        macros = {
            name: self._text(top.get("macros"), ("macros",), name) for name in self._names(top.get("macros"))
        }
        grammar = Grammar(macros)
        rules: dict[str, Rule] = {}
        for place, entry in enumerate(self._list(top.get("rules"), ("rules",))):
            flaws = len(self._flaws)
            rule = self._rule(entry, place, grammar)
            if rule.id in rules:
                self._flaw(("rules", place, "id"), Reason.TWICE, rule.id)
            if len(self._flaws) == flaws:
                rules[rule.id] = rule
        lang = self._text(top, (), "lang")
        reviewed = str(top.get("reviewed", "true")).lower() == "true"
        return RuleBook(lang, tuple(rules.values()), reviewed), tuple(self._flaws)

    def _rule(self, data: object, place: int, grammar: Grammar) -> Rule:
        way: Way = ("rules", place)
        entry = self._mapping(data, way, _RULE_KEYS, _NEEDED_OF_RULE)
        tests = self._mapping(entry.get("tests", {}), (*way, "tests"), ("bad", "fine"), ())
        rule = Rule(
            id=self._text(entry, way, "id"),
            tags=self._texts(entry, way, "tags"),
            channels=self._texts(entry, way, "channels"),
            when=self._phrases(entry, way, "when", grammar),
            unless=self._phrases(entry, way, "unless", grammar),
            better=self._texts(entry, way, "better"),
            ask=self._questions(entry.get("ask", {}), (*way, "ask")),
            why=self._text(entry, way, "why"),
            severity=self._severity(entry, way),
            bad=self._texts(tests, (*way, "tests"), "bad"),
            fine=self._texts(tests, (*way, "tests"), "fine"),
            place=place,
        )
        self._compare_slots(rule, way)
        return rule

    def _phrases(
        self, entry: Mapping[str, object], way: Way, key: str, grammar: Grammar
    ) -> tuple[Choice, ...]:
        phrases = []
        for place, phrase in enumerate(self._texts(entry, way, key)):
            try:
                phrases.append(grammar.parse(phrase))
            except PhraseError as error:
                self._flaw((*way, key, place), Reason.BAD_PHRASE, str(error))
        return tuple(phrases)

    def _questions(self, data: object, way: Way) -> tuple[Slot, ...]:
        return tuple(Slot(name, self._text(data, way, name)) for name in self._names(data))

    def _severity(self, entry: Mapping[str, object], way: Way) -> int:
        severity = str(entry.get("severity", "2"))
        if severity not in ("1", "2", "3"):
            self._flaw((*way, "severity"), Reason.BAD_SEVERITY, severity)
            return 1
        return int(severity)

    def _compare_slots(self, rule: Rule, way: Way) -> None:
        """Every slot has its question, every question its slot."""
        used = dict.fromkeys(slot for wording in rule.better for slot in _SLOT.findall(wording))
        asked = dict.fromkeys(slot.name for slot in rule.ask)
        for slot in used:
            if slot not in asked:
                self._flaw((*way, "better"), Reason.SLOT_NOT_ASKED, slot)
        for slot in asked:
            if slot not in used or slot not in SLOTS:
                self._flaw((*way, "ask", slot), Reason.SLOT_UNKNOWN, slot)

    def _mapping(
        self, data: object, way: Way, known: tuple[str, ...], needed: tuple[str, ...]
    ) -> Mapping[str, object]:
        if not isinstance(data, Mapping):
            self._flaw(way, Reason.NOT_A_MAPPING)
            return {}
        for key in data:
            if key not in known:
                self._flaw((*way, str(key)), Reason.UNKNOWN_KEY, str(key))
        for key in needed:
            if not data.get(key):
                self._flaw(way, Reason.MISSING_KEY, key)
        return data

    def _names(self, data: object) -> tuple[str, ...]:
        return tuple(str(name) for name in data) if isinstance(data, Mapping) else ()

    def _list(self, data: object, way: Way) -> Iterable[object]:
        if data is None or isinstance(data, list | tuple):
            return data or ()
        self._flaw(way, Reason.NOT_A_LIST)
        return ()

    def _texts(self, entry: Mapping[str, object], way: Way, key: str) -> tuple[str, ...]:
        texts = tuple(self._list(entry.get(key), (*way, key)))
        for place, text in enumerate(texts):
            if not isinstance(text, str) or not text.strip():
                self._flaw((*way, key, place), Reason.NOT_TEXT)
        return tuple(str(text) for text in texts)

    def _text(self, entry: object, way: Way, key: str, default: str = "") -> str:
        text = entry.get(key, default) if isinstance(entry, Mapping) else default
        if not isinstance(text, str):
            self._flaw((*way, key), Reason.NOT_TEXT)
        return str(text)

    def _flaw(self, way: Way, reason: Reason, detail: str = "") -> None:
        self._flaws.append(Flaw(way, reason, detail))
