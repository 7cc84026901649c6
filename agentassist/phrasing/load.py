"""Rule books from plain data: the dicts, lists and texts that a strict YAML or a JSON reader gives."""

from collections.abc import Iterable, Mapping
from itertools import starmap

from agentassist.core.phrase import Slot
from agentassist.phrasing.effort import MOST_WAYS, MOST_WORDS, ways, words
from agentassist.phrasing.flaw import Flaw, Reason, Way
from agentassist.phrasing.grammar import SLOTS, Choice, Grammar, PhraseError
from agentassist.phrasing.pattern import needed
from agentassist.phrasing.rules import SLOT, Phrase, Rule, RuleBook

_FILE_KEYS = ("kind", "schema", "id", "lang", "title", "reviewed", "macros", "redeem", "rules")
_RULE_KEYS = (
    "id",
    "lang",
    "tags",
    "channels",
    "when",
    "unless",
    "redeem",
    "better",
    "ask",
    "why",
    "severity",
    "tests",
)
_NEEDED_OF_FILE = ("lang",)
_NEEDED_OF_RULE = ("id", "when", "better", "why")


def read_book(*files: object) -> tuple[RuleBook, tuple[Flaw, ...]]:
    """Return the rules in the files of one language and everything wrong with them.

    Every file may use the macros of all. A rule with a flaw is left out. Whether the rules flag what they
    should is asked of ``proof.prove``; that is not for every start.
    """
    readers = [_Reader(data, number) for number, data in enumerate(files)]
    macros: dict[str, str] = {}
    for reader in readers:
        reader.give_macros(macros)
    grammar = Grammar(macros)
    rules: dict[str, Rule] = {}
    for reader in readers:
        reader.expect_language(readers[0].lang)
        reader.give_rules(rules, grammar)
    flaws = tuple(flaw for reader in readers for flaw in reader.flaws)
    lang = readers[0].lang if readers else ""
    reviewed = all(reader.reviewed for reader in readers)
    return RuleBook(lang, tuple(rules.values()), reviewed, tuple(macros.items())), flaws


class _Reader:
    """Reads one file and collects what is wrong.

    Args:
        data: The file as plain data.
        number: Which file of its book it is.
    """

    def __init__(self, data: object, number: int) -> None:
        self.flaws: list[Flaw] = []
        self._number = number
        self._top = self._mapping(data, (), _FILE_KEYS, _NEEDED_OF_FILE)
        self.lang = self._text(self._top, (), "lang")
        self.reviewed = str(self._top.get("reviewed", "true")).lower() == "true"

    def expect_language(self, lang: str) -> None:
        """Tell where this is a file of another language than ``lang``."""
        if self.lang != lang:
            self._flaw(("lang",), Reason.OTHER_LANGUAGE, lang)

    def give_macros(self, macros: dict[str, str]) -> None:
        """Add the macros of this file to those of the book."""
        own = self._top.get("macros")
        for name in self._names(own):
            if name in macros:
                self._flaw(("macros", name), Reason.MACRO_TWICE, name)
            macros.setdefault(name, self._text(own, ("macros",), name))

    def give_rules(self, rules: dict[str, Rule], grammar: Grammar) -> None:
        """Add the rules of this file that are right to those of the book, by id."""
        redeem = tuple(self._phrases(self._top, (), "redeem", grammar))
        for place, entry in enumerate(self._list(self._top.get("rules"), ("rules",))):
            flaws = len(self.flaws)
            rule = self._rule(entry, place, grammar, redeem)
            if rule.id in rules:
                self._flaw(("rules", place, "id"), Reason.TWICE, rule.id)
            if len(self.flaws) == flaws:
                rules[rule.id] = rule

    def _rule(self, data: object, place: int, grammar: Grammar, redeem: tuple[str, ...]) -> Rule:
        way: Way = ("rules", place)
        entry = self._mapping(data, way, _RULE_KEYS, _NEEDED_OF_RULE)
        tests = self._mapping(entry.get("tests", {}), (*way, "tests"), ("bad", "fine"), ())
        rule = Rule(
            id=self._text(entry, way, "id"),
            tags=self._texts(entry, way, "tags"),
            channels=self._texts(entry, way, "channels"),
            when=tuple(starmap(_phrase, self._phrases(entry, way, "when", grammar).items())),
            unless=tuple(self._phrases(entry, way, "unless", grammar)),
            redeem=tuple(self._phrases(entry, way, "redeem", grammar)) if "redeem" in entry else redeem,
            better=self._texts(entry, way, "better"),
            ask=self._questions(entry.get("ask", {}), (*way, "ask")),
            why=self._text(entry, way, "why"),
            severity=self._severity(entry, way),
            bad=self._texts(tests, (*way, "tests"), "bad"),
            fine=self._texts(tests, (*way, "tests"), "fine"),
            place=place,
            file=self._number,
        )
        self._compare_slots(rule, way)
        return rule

    def _phrases(
        self, entry: Mapping[str, object], way: Way, key: str, grammar: Grammar
    ) -> Mapping[str, Choice]:
        """Return the trees of phrases, by their texts; the book keeps the texts, which take far less room."""
        phrases: dict[str, Choice] = {}
        for place, phrase in enumerate(self._texts(entry, way, key)):
            try:
                phrases[phrase] = grammar.parse(phrase)
            except PhraseError as error:
                self._flaw((*way, key, place), error.reason, error.what)
            else:
                self._judge_effort(phrases[phrase], (*way, key, place))
        return phrases

    def _judge_effort(self, phrase: Choice, way: Way) -> None:
        """Refuse a phrase that could run away: it would hold up every key the rep types."""
        if (count := words(phrase)) > MOST_WORDS:
            self._flaw(way, Reason.TOO_WIDE, str(count))
        if ways(phrase) > MOST_WAYS:
            self._flaw(way, Reason.TOO_LOOSE)

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
        used = dict.fromkeys(slot for wording in rule.better for slot in SLOT.findall(wording))
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
        self.flaws.append(Flaw(way, reason, detail, self._number))


def _phrase(text: str, tree: Choice) -> Phrase:
    return Phrase(text, tuple(tuple(sorted(words)) for words in needed(tree)))
