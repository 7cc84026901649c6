"""The team's own words: written in the workbench, in force with the next search, taken back by undo."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.bench import WordsFault
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.screen import Told, Undoable
from agentassist.core.synonym import Synonym
from agentassist.core.words_effects import ReadWords, WriteWords
from tests.desk.conftest import FIRM

CUP = Synonym("cup", en=("cup", "mug"))


def saved(table, text, group_id=""):
    return table.play(m.SaveWords(group_id, text)).bench.words


def words(shown):
    return [row.words for row in shown.rows]


def test_a_group_is_one_line_with_commas(table):
    shown = saved(table, " Nilam 2,N2،  नीलम , n2,")
    assert words(shown) == [("Nilam 2", "N2", "नीलम")]
    assert table.store.synonyms.all()[0].hi == ("नीलम",)


def test_a_changed_group_keeps_what_language_each_word_is(table):
    table.play(m.WordsRead((Synonym("refund", en=("refund",), latin=("wapsi",)),)))
    group = table.store.synonyms.all()[0]
    saved(table, "refund, wapsi, वापसी", group.id)
    assert table.store.synonyms.all() == (replace(group, hi=("वापसी",)),)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", WordsFault.ONE_WORD),
        ("cup", WordsFault.ONE_WORD),
        ("cup, CUP , cup", WordsFault.ONE_WORD),
        ("Mug, cup", WordsFault.KNOWN),
        ("cup and everything else one drinks from, beaker", WordsFault.TOO_LONG),
        (f"cup, {'u' * 61}", WordsFault.TOO_LONG),
        (", ".join(f"word{at}" for at in range(41)), WordsFault.TOO_MANY),
    ],
)
def test_a_group_that_says_nothing_new_is_not_kept(table, text, fault):
    saved(table, "cup, mug")
    assert saved(table, text).fault is fault
    assert len(table.store.synonyms.all()) == 1


def test_the_same_refusal_twice_is_told_twice(table):
    first = saved(table, "cup")
    again = saved(table, "cup")
    assert again.fault is first.fault is WordsFault.ONE_WORD
    assert again != first


def test_saving_changing_and_taking_out_can_be_undone(table):
    saved(table, "cup, mug")
    (row,) = saved(table, "kettle, ketli").rows[1:]
    saved(table, "kettle, ketli, केतली", row.id)
    assert table.play(m.DeleteWords(row.id)).undo is Undoable.WORDS
    assert words(table.desk.screen.bench.words) == [("cup", "mug")]
    assert words(table.play(m.Undo()).bench.words)[1] == ("kettle", "ketli", "केतली")
    assert words(table.play(m.Undo()).bench.words)[1] == ("kettle", "ketli")
    assert words(table.play(m.Undo()).bench.words) == [("cup", "mug")]
    assert words(table.play(m.Undo()).bench.words) == []


def test_groups_are_found_by_any_of_their_words(table):
    saved(table, "cup, mug")
    saved(table, "kettle, केतली")
    assert words(table.play(m.WordsWanted("KETTL")).bench.words) == [("kettle", "केतली")]
    assert words(table.play(m.WordsWanted("केतली")).bench.words) == [("kettle", "केतली")]
    assert table.play(m.WordsWanted("")).bench.words.count == 2


def test_a_list_says_how_many_groups_there_are_besides(table):
    table.firm = replace(FIRM, words=(CUP,), read_usual_words=lambda: (CUP, CUP))
    table.fall_over()
    assert table.play(m.WordsWanted()).bench.words.usual == 3


def test_an_imported_file_adds_and_replaces_and_is_undone_in_one_step(table):
    saved(table, "cup, mug")
    groups = (Synonym("Cup", en=("Cup", "beaker")), Synonym("kettle", en=("kettle",), latin=("ketli",)))
    screen = table.play(m.WordsRead(groups))
    assert words(screen.bench.words) == [("Cup", "beaker"), ("kettle", "ketli")]
    told = next(notice for notice in screen.notices if notice.code == Told.WORDS_IMPORTED)
    assert dict(told.facts) == {"created": "1", "updated": "1", "unchanged": "0"}
    screen = table.play(m.Undo())
    assert words(screen.bench.words) == [("cup", "mug")]
    assert not screen.notices


def test_the_same_file_again_changes_nothing(table):
    groups = (Synonym("cup", en=("cup", "mug")),)
    table.play(m.WordsRead(groups))
    before = table.store.synonyms.all()
    screen = table.play(m.WordsRead(groups))
    assert table.store.synonyms.all() is before
    assert dict(screen.notices[-1].facts)["unchanged"] == "1"


def test_files_are_read_and_written_outside(table):
    saved(table, "cup, mug")
    table.play(m.ImportWords("/folder/in.yaml"), m.ExportWords("/folder/out.yaml"))
    assert table.effects[-2:] == [
        ReadWords("/folder/in.yaml"),
        WriteWords("/folder/out.yaml", table.store.synonyms.all()),
    ]


def test_a_written_file_is_told_by_its_name(table):
    notice = table.play(m.WordsWritten("out.yaml", 3)).notices[-1]
    assert (notice.code, dict(notice.facts)) == (Told.WORDS_EXPORTED, {"file": "out.yaml", "count": "3"})


def test_a_broken_file_is_told_and_leaves_the_words_as_they_were(table):
    saved(table, "cup, mug")
    error = ContentError(Trouble.CONTENT_FAULT, file="in.yaml", line=4, field="groups[0]")
    screen = table.play(m.WordFileFailed(error))
    assert (screen.notices[-1].code, screen.notices[-1].bad) == (Trouble.CONTENT_FAULT, True)
    assert words(screen.bench.words) == [("cup", "mug")]
