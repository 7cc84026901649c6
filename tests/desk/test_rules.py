"""The phrasing rules in the workbench, with a team's file beside them that people edit by hand, too."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from agentassist.core import messages as m
from agentassist.core.bench import Bench
from agentassist.core.call import Kind
from agentassist.core.effects import ChangeRule, PrepareRules, ProveRule, ReadRules
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.rulebook import RuleText, Shown, TeamRules, Touch
from agentassist.core.screen import Undoable
from agentassist.core.team_effects import TakeRules
from agentassist.desk.cabinet import Cabinet
from agentassist.desk.rule_job import RuleJob
from agentassist.desk.rulebooks import RuleBooks
from tests.desk.conftest import RULES, Table

OWN = RuleText(
    "own-en-1",
    ("blame",),
    when=("parrot ate",),
    better=("I'll find it.",),
    why="Say what you can do.",
    bad=("The parrot ate it.",),
)
HAND = "kind: team-phrasing\nschema: 1\nlang: en\noff: [back-ordered]\n"


class Trainer:
    """Somebody at the workbench; what the desk asks for is done at once."""

    def __init__(self, table: Table, folder: Path) -> None:
        self.table, self.file = table, folder / "team" / "en.yaml"
        shipped = folder / "shipped.yaml"
        with shipped.open("w", encoding="utf-8") as file:
            YAML().dump(RULES, file)
        self._shipped = shipped
        self.start()

    def start(self) -> None:
        """Begin as after a restart: nothing is remembered but what the cache keeps."""
        fresh: list[tuple[str, str, bytes]] = []
        compiled = self.table.store.compiled
        cabinet = Cabinet(compiled.get, compiled.newest, lambda *one: fresh.append(one))
        books = RuleBooks({"en": (self._shipped,)}, self.file.parent, cabinet)
        self._job = RuleJob(books, fresh)

    def play(self, *messages: m.Message) -> Bench:
        """Send messages and do what they ask for."""
        for message in messages:
            self.table.effects.clear()
            self.table.play(message)
            while wishes := tuple(self.table.effects):
                self.table.effects.clear()
                for effect in wishes:
                    self.table.play(*self._answers(effect))
        return self.table.desk.screen.bench

    def _answers(self, effect: object) -> Iterator[m.Message]:
        try:
            yield from self._done(effect)
        except ContentError as error:
            yield m.RuleFileFailed(error)

    def _done(self, effect: object) -> Iterator[m.Message]:
        match effect:
            case ReadRules():
                yield from self._job.read(effect)
            case ChangeRule():
                yield from self._job.change(effect)
            case ProveRule():
                yield from self._job.prove(effect)
            case PrepareRules():
                yield from self._job.prepare(effect)
            case TakeRules():
                yield from self._job.take(effect)

    def noticed(self, text: str) -> bool:
        """Tell whether a rep who types this hears of it."""
        self.table.happens(Kind.RINGING, key=text)
        return self.table.play(m.ShowLine(text), m.SayTyped(text)).phrase is not None

    def write_by_hand(self, text: str) -> None:
        """Edit the file."""
        self.file.parent.mkdir(exist_ok=True)
        self.file.write_text(text, encoding="utf-8")


@pytest.fixture
def trainer(table, tmp_path):
    made = Trainer(table, tmp_path)
    made.play(m.RulesWanted("en"))
    return made


def ids(bench):
    return [row.rule.id for row in bench.rules.rows]


def save(trainer, rule):
    return trainer.play(m.RuleTyped("en", rule), m.SaveRule("en", rule))


def test_the_rules_are_listed_and_found_by_their_words(trainer):
    assert ids(trainer.table.desk.screen.bench) == ["back-ordered"]
    assert ids(trainer.play(m.RulesWanted("en", "ORDERED"))) == ["back-ordered"]
    assert ids(trainer.play(m.RulesWanted("en", "", "blame"))) == []


def test_a_rule_is_saved_once_its_examples_hold_and_not_before(trainer):
    wrong = replace(OWN, when=("cat ate",))
    assert ids(save(trainer, wrong)) == ["back-ordered"]
    assert not trainer.file.exists()
    assert ids(save(trainer, OWN)) == ["own-en-1", "back-ordered"]
    assert trainer.noticed("The parrot ate it.")


def test_what_was_not_tried_is_tried_before_it_is_saved(trainer):
    trainer.play(m.SaveRule("en", OWN))
    assert trainer.table.desk.screen.bench.rules.verdict.rule == OWN
    assert not trainer.file.exists()


def test_a_rule_that_is_switched_off_is_silent_until_that_is_undone(trainer):
    bench = trainer.play(m.SwitchRule("en", "back-ordered", on=False))
    assert bench.rules.rows[0].off and not trainer.noticed("It is back-ordered.")
    assert trainer.table.desk.screen.undo is Undoable.RULE
    trainer.play(m.Undo())
    assert trainer.noticed("It's back-ordered.")


def test_only_what_differs_is_written_so_that_updates_reach_the_rest(trainer):
    given = trainer.table.desk.screen.bench.rules.rows[0].rule
    save(trainer, replace(given, severity=3, better=("On {date} it is here.", *given.better)))
    text = trainer.file.read_text(encoding="utf-8")
    assert "rules:" not in text and "back-ordered: 3" in text and "On {date} it is here." in text
    trainer.play(m.RevertRule("en", "back-ordered"))
    assert trainer.table.desk.screen.bench.rules.rows[0].rule == given


def test_what_is_written_by_hand_holds_once_somebody_looks(trainer):
    trainer.write_by_hand(HAND)
    bench = trainer.play(m.RulesWanted("en", anew=True))
    assert bench.rules.rows[0].off and not trainer.noticed("It is back-ordered.")


@pytest.mark.parametrize("again", [False, True], ids=["at once", "after a restart"])
def test_a_file_broken_by_hand_is_named_and_what_it_said_before_goes_on(trainer, again):
    trainer.write_by_hand(HAND)
    trainer.play(m.RulesWanted("en", anew=True))
    trainer.write_by_hand(HAND.replace("off", "offf"))
    if again:
        trainer.start()
    bench = trainer.play(m.RulesWanted("en", anew=True))
    assert (bench.rules.fault.file, bench.rules.fault.line) == ("en.yaml", 4)
    assert bench.rules.rows[0].off and not trainer.noticed("It is back-ordered.")
    assert Trouble.CONTENT_FAULT in [one.code for one in trainer.table.desk.screen.notices]


def test_a_broken_file_is_never_written_into(trainer):
    broken = HAND + "rules:\n- id: own-en-1\n  when: [(late]\n  better: [Soon.]\n  why: w\n"
    trainer.write_by_hand(broken)
    bench = save(trainer, replace(OWN, id="own-en-2"))
    assert bench.rules.fault.line == 7
    assert trainer.file.read_text(encoding="utf-8") == broken
    trainer.write_by_hand(HAND)
    assert trainer.play(m.RulesWanted("en", anew=True)).rules.fault is None
    assert not trainer.table.desk.screen.notices


def test_the_muted_rules_of_a_rep_are_listed_and_unmuted(trainer):
    for text in ("It is back-ordered.", "It was back-ordered.", "Still back-ordered."):
        assert trainer.noticed(text)
        trainer.table.play(m.DismissSuggestion())
    bench = trainer.play(m.RulesWanted("en", "", Shown.MUTED))
    assert ids(bench) == ["back-ordered"] and bench.rules.rows[0].count.dismissed == 3
    assert ids(trainer.play(m.UnmuteRule("back-ordered"))) == []
    assert trainer.noticed("It remains back-ordered.")


# --- rules that come with the firm's pack


def laid(trainer, *touches):
    """Let another pack hold, with these rules."""
    trainer.table.firm = replace(trainer.table.firm, rules=(TeamRules("en", touches),) if touches else ())
    trainer.play(m.PackLaid())


def test_rules_of_a_pack_hold_and_are_listed(trainer):
    laid(trainer, Touch("own-en-1", own=OWN), Touch("back-ordered", off=True))
    assert ids(trainer.play(m.RulesWanted("en"))) == ["own-en-1", "back-ordered"]
    assert trainer.noticed("The parrot ate it.") and not trainer.noticed("It is back-ordered.")


def test_rules_of_a_pack_go_with_it(trainer):
    laid(trainer, Touch("own-en-1", own=OWN), Touch("back-ordered", off=True))
    laid(trainer)
    assert ids(trainer.play(m.RulesWanted("en"))) == ["back-ordered"]
    assert trainer.noticed("It is back-ordered.") and not trainer.noticed("The parrot ate it.")


def test_rules_of_a_pack_wait_until_nobody_is_on_the_line(trainer):
    trainer.table.happens(Kind.RINGING)
    trainer.table.happens(Kind.ANSWERED)
    laid(trainer, Touch("own-en-1", own=OWN))
    assert not trainer.file.exists()
    assert trainer.play(m.SayTyped("The parrot ate it.")) and trainer.table.desk.screen.phrase is None
    trainer.table.happens(Kind.ENDED)
    trainer.play(m.ChooseOutcome("solved"), m.AnswerResolved("yes"), m.FinishWrapUp())
    assert trainer.file.exists() and trainer.noticed("The parrot ate it.")


def test_a_rule_of_a_pack_that_this_app_cannot_try_is_told_and_changes_nothing(trainer):
    laid(trainer, Touch("own-en-1", own=replace(OWN, when=("parrot {of a newer app}",))))
    assert not trainer.file.exists()
    told = trainer.table.desk.screen.notices[-1]
    assert (told.code, dict(told.facts)) == (Trouble.CONTENT_FILE, {"file": "rules/en.yaml"})


def test_a_pack_is_taken_once_and_not_with_every_start(trainer):
    laid(trainer, Touch("back-ordered", off=True))
    trainer.play(m.SwitchRule("en", "back-ordered", on=True))
    trainer.play(m.PackLaid())
    trainer.table.open()
    trainer.start()
    trainer.play(m.Started(), m.Ticked())
    assert trainer.noticed("It is back-ordered.")
