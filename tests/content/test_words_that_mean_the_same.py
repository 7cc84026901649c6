"""Words that mean the same: those that ship with the app, and those of a firm's pack."""

import time
from pathlib import Path

import pytest

from agentassist.content.checking import check_folder
from agentassist.content.fault import FaultsError, Reason
from agentassist.content.pack import compile_pack
from agentassist.content.resources import schemas_folder
from agentassist.content.schema import Schemas
from agentassist.content.words import usual_words
from agentassist.core.frozen_json import from_json, to_json
from agentassist.core.synonym import SCRIPTS, WordBook
from agentassist.text.fold import fold

READ_MS = 30.0
"""The first search may spend so long on the usual words."""
PACK = "kind: pack\nschema: 1\nid: ours\nversion: 1\nlanguages: [en]\ncompany: Ours\n"
WORDS = "kind: words\nschema: 1\ngroups:\n"


@pytest.fixture(scope="module")
def book() -> WordBook:
    return usual_words()


@pytest.fixture
def pack(tmp_path) -> Path:
    (tmp_path / "pack.yaml").write_text(PACK, encoding="utf-8")
    return tmp_path


def write_words(pack: Path, *groups: str) -> None:
    lines = "".join(f"  - {group}\n" for group in groups)
    (pack / "words.yaml").write_text(WORDS + lines, encoding="utf-8")


def faults(pack: Path) -> list[tuple[str, int, str, Reason]]:
    check = check_folder(pack, Schemas(schemas_folder()))
    return [(fault.file, fault.line, fault.field, fault.reason) for fault in check.faults]


# --- the usual words


@pytest.mark.parametrize(
    "word", ["refund", "money back", "रिफंड", "वापसी", "రీఫండ్", "ریفنڈ", "wapsi", "paise wapas"]
)
def test_money_back_is_known_by_every_name(book, word):
    refund = next(group for group in book.groups if group.id == "refund")
    assert word in refund.spellings


def test_there_are_groups_for_what_people_ask_help_desks(book):
    assert len(book.groups) >= 420
    assert all(group.en and group.hi and group.te and group.ur for group in book.groups)


@pytest.mark.parametrize("language", SCRIPTS)
def test_every_word_stands_in_the_letters_of_its_language(book, language):
    first, last = SCRIPTS[language]
    words = [word for group in book.groups for word in getattr(group, language)]
    strange = [word for word in words if not all(first <= c <= last or c in " -\u200c\u200d" for c in word)]
    assert not strange


def test_english_and_romanised_words_are_typed_on_any_keyboard(book):
    assert all(word.isascii() for group in book.groups for word in (*group.en, *group.latin))


def test_no_group_says_a_word_twice(book):
    for group in book.groups:
        written = (*group.en, *group.hi, *group.te, *group.ur, *group.latin)
        assert len({fold(word) for word in written}) == len(written), group.id


def test_no_two_groups_begin_alike(book):
    assert len({fold(group.id) for group in book.groups}) == len(book.groups)


def test_no_word_is_in_so_many_groups_that_it_means_nothing(book):
    in_groups: dict[str, int] = {}
    for group in book.groups:
        for word in {fold(word) for word in group.spellings}:
            in_groups[word] = in_groups.get(word, 0) + 1
    assert max(in_groups.values()) <= 3


def test_the_first_search_reads_them_in_a_moment(book):
    text = to_json(book)
    from_json(WordBook, text)
    took = []
    for _ in range(5):
        began = time.process_time()
        again = from_json(WordBook, text)
        took.append((time.process_time() - began) * 1000)
    assert again == book
    assert min(took) < READ_MS


# --- a firm's own


def test_a_firm_may_bring_its_own_words(pack):
    write_words(pack, "{en: [Nilam 2, N2, the blue kettle], hi: [नीलम 2], latin: [neelam]}")
    (group,) = compile_pack(pack).words
    assert group.id == "Nilam 2"
    assert group.spellings == ("Nilam 2", "N2", "the blue kettle", "नीलम 2", "neelam")


def test_a_pack_without_words_has_none(pack):
    assert compile_pack(pack).words == ()


@pytest.mark.parametrize(
    ("groups", "line", "field", "reason"),
    [
        (["{en: [kettle]}"], 4, "groups[0]", Reason.TOO_SHORT),
        (["{en: [a, b]}", "{en: [cup, mug], latin: [mug]}"], 5, "groups[1].latin[0]", Reason.TWICE),
        (["{en: [cup, mug]}", "{en: [cup, beaker]}"], 5, "groups[1].en[0]", Reason.TWICE),
        (["{en: [cup, 'mug, beaker']}"], 4, "groups[0].en[1]", Reason.BAD_FORM),
        (["{en: [cup, mug], fr: [tasse]}"], 4, "groups[0].fr", Reason.UNKNOWN_KEY),
        (["{en: [cup, cup]}"], 4, "groups[0].en", Reason.TWICE),
    ],
)
def test_wrong_words_are_told_with_their_place(pack, groups, line, field, reason):
    write_words(pack, *groups)
    assert faults(pack) == [("words.yaml", line, field, reason)]
    with pytest.raises(FaultsError):
        compile_pack(pack)
