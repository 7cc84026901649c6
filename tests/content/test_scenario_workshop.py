"""Scenarios are begun, kept as drafts, checked, saved and taken out, and nothing typed is lost."""

import pytest

from agentassist.cli.content_words import sentence
from agentassist.content.checking import check_folder
from agentassist.content.fault import Fault, Reason
from agentassist.content.resources import sample_company, schemas_folder
from agentassist.content.scenario_workshop import ScenarioWorkshop, templates
from agentassist.content.schema import Schemas
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.messages import ScenarioTyped
from agentassist.core.preferences import LANGUAGES
from agentassist.core.writing import Put, Take
from agentassist.core.writing_effects import BeginWriting


@pytest.fixture
def own(tmp_path):
    return tmp_path / "scenarios"


@pytest.fixture
def workshop(own):
    return ScenarioWorkshop(sample_company(), own)


@pytest.fixture
def text(workshop):
    return workshop.begin(BeginWriting("w", lang="en")).text


def faults(workshop, text, *changes):
    return workshop.look(ScenarioTyped("w", text, changes)).told.faults


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_template_of_each_language_has_nothing_to_mend(workshop, lang):
    opened = workshop.begin(BeginWriting("w", lang=lang))
    look = workshop.look(ScenarioTyped("w", opened.text), keep=False)
    assert look.told.faults == () and look.scenario.lang == lang and look.told.form.lang == lang


def test_a_language_without_a_template_begins_with_the_english_one(workshop):
    assert "lang: en" in workshop.begin(BeginWriting("w", lang="fr")).text
    assert {path.stem for path in templates().glob("*")} == set(LANGUAGES)


def test_nothing_is_kept_before_something_is_typed(workshop, own, text):
    workshop.look(ScenarioTyped("w", text), keep=False)
    assert not own.exists()


@pytest.mark.parametrize(
    ("change", "reason", "field", "told"),
    [
        (Put("rubric[0].weight", ("15",)), Reason.WEIGHTS, "rubric", "105"),
        (Put("mood.start", ("cold",)), Reason.NOT_A_NUMBER, "mood.start", ""),
        (Put("facts[1].keywords", ("मंगल",), listed=True), Reason.NO_KEYWORD, "facts[1].keywords", "en"),
        (Put("solutions[0].action", ("no-such",)), Reason.UNKNOWN_NAME, "solutions[0].action", "no-such"),
        (Put("caller.contact", ("nobody",)), Reason.UNKNOWN_NAME, "caller.contact", "nobody"),
        (Put("solutions[0].accepts_at", ("101",)), Reason.UNREACHABLE, "goals[2]", "solution_accepted"),
        (Put("id", ("the-second-cup",)), Reason.TWICE, "id", "the-second-cup"),
        (Put("caller.name", ("",)), Reason.TOO_SHORT, "caller.name", "1"),
        (Put("colour", ("red",)), Reason.UNKNOWN_KEY, "colour", ""),
    ],
)
def test_what_is_wrong_is_told_with_the_line_it_stands_in(workshop, text, change, reason, field, told):
    look = workshop.look(ScenarioTyped("w", text, (change,)))
    (fault, *_) = look.told.faults
    assert (fault.reason, fault.field, fault.detail) == (reason, field, told) and look.scenario is None
    lines = look.told.text.splitlines()
    key = field.split(".")[-1].split("[")[0]
    assert any(key in line for line in lines[max(0, fault.line - 2) : fault.line])


def test_the_window_and_the_command_line_find_the_same(workshop, text, tmp_path):
    broken = text.replace("weight: 10,", "weight: 11,", 1).replace("start: 40", "start: forty")
    folder = tmp_path / "alone"
    folder.mkdir()
    for told in (broken, broken.replace("start: forty", "start: 40"), "kind: scenario\ntitle: [", "", "- a"):
        (folder / "one.yaml").write_text(told, "utf-8")
        here = faults(workshop, told)
        there = check_folder(folder, Schemas(schemas_folder())).faults
        if told not in ("", "- a"):
            assert [(one.line, one.reason) for one in here] == [(one.line, one.reason) for one in there]
        assert here and all(
            sentence(Fault("f", one.line, one.column, one.field, Reason(one.reason), one.detail))
            for one in here
        )


def test_a_text_that_cannot_be_read_keeps_the_changes_of_the_form_waiting(workshop):
    look = workshop.look(ScenarioTyped("w", "title: [", (Put("title", ("x",)),)))
    assert look.told.form is None and look.told.text == "title: [" and look.told.faults[0].line


def test_what_is_typed_is_a_draft_that_nobody_can_be_called_by(workshop, own, text):
    workshop.look(ScenarioTyped("w", text, (Put("title", ("Half done",)),)))
    (row,) = workshop.drafts.rows()
    assert (row.id, row.title, row.own) == ("w", "Half done", "")
    assert "w" not in {one.id for one in workshop.shelf.read()[0]} and workshop.own_ids() == ()
    again = ScenarioWorkshop(sample_company(), own).begin(BeginWriting("w"))
    assert "title: Half done" in again.text


def test_a_broken_draft_is_still_known_by_its_title(workshop, text):
    workshop.look(ScenarioTyped("w", text.replace("lang: en", "lang: [")))
    assert workshop.drafts.rows()[0].title == "A parcel that did not come"


def test_of_a_card_nothing_touches_the_disk(workshop, own, text):
    said = text.replace("It is 4417.", "It is 4111 1111 1111 1111.")
    workshop.look(ScenarioTyped("w", said))
    growing = text.replace("It is 4417.", "It is 4111 1111 11")
    workshop.look(ScenarioTyped("half", growing, caret=growing.index("1111 11") + 7))
    saved = workshop.save(ScenarioTyped("w", said), said)
    kept = "".join(path.read_text("utf-8") for path in own.rglob("*.yaml"))
    assert (
        "4111" not in kept and "•••• 1111" in workshop.begin(BeginWriting("x", exercise=saved, own=True)).text
    )


def test_a_saved_scenario_can_be_practised_and_is_no_draft(workshop, own, text):
    workshop.look(ScenarioTyped("w", text))
    assert workshop.save(ScenarioTyped("w", text), text) == "own-call-1"
    assert workshop.drafts.rows() == () and workshop.own_ids() == ("own-call-1",)
    assert (own / "own-call-1.yaml").read_text("utf-8") == text
    assert "own-call-1" in {one.id for one in workshop.shelf.read()[0]}
    workshop.look(ScenarioTyped("w", f"{text}# typed while it was being saved\n"))
    assert [row.id for row in workshop.drafts.rows()] == ["own-call-1"]


def test_typed_back_to_what_is_saved_it_is_no_draft(workshop, text):
    saved = workshop.save(ScenarioTyped("w", text), text)
    workshop.look(ScenarioTyped(saved, f"{text}# more\n"), saved)
    assert workshop.drafts.rows()[0].own == saved
    workshop.look(ScenarioTyped(saved, text), saved)
    assert workshop.drafts.rows() == ()


def test_two_new_ones_do_not_share_an_id(workshop, text):
    workshop.look(ScenarioTyped("w", text))
    assert "id: own-call-2\n" in workshop.begin(BeginWriting("v", lang="en")).text


def test_a_copy_has_an_id_and_a_title_of_its_own_and_all_else_as_it_was(workshop):
    opened = workshop.begin(BeginWriting("w", exercise="the-second-cup"))
    was = (sample_company() / "scenarios" / "the-second-cup.yaml").read_text("utf-8")
    gone = [line for line in was.splitlines() if line not in opened.text.splitlines()]
    assert len(gone) == 2 and "id: the-second-cup-1\n" in opened.text and opened.own == ""
    assert faults(workshop, opened.text) == ()


def test_what_is_taken_out_comes_back_byte_for_byte(workshop, own, text):
    saved = workshop.save(ScenarioTyped("w", text), text)
    name, data = workshop.take_out("", saved)
    assert workshop.own_ids() == ()
    workshop.put_back(name, data)
    assert (own / f"{saved}.yaml").read_bytes() == text.encode()
    workshop.look(ScenarioTyped("d", text, (Take("facts", 0),)))
    name, data = workshop.take_out("d", "")
    assert workshop.drafts.rows() == () and name == "drafts/d.yaml"
    assert workshop.take_out("d", "") == ("", b"")


def test_what_is_not_there_is_told(workshop):
    with pytest.raises(ContentError) as told:
        workshop.begin(BeginWriting("w", exercise="no-such"))
    assert told.value.code is Trouble.FILE_MISSING
    with pytest.raises(ContentError):
        workshop.take_out("", "no-such")


def test_a_folder_that_refuses_is_told_and_loses_nothing(workshop, own, text):
    own.parent.mkdir(exist_ok=True)
    own.write_text("in the way", "utf-8")
    with pytest.raises(ContentError) as told:
        workshop.look(ScenarioTyped("w", text))
    assert told.value.code is Trouble.FOLDER_CLOSED
