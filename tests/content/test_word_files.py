"""The team's words as a file, there and back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agentassist.content.fault import FaultsError
from agentassist.content.word_files import fresh_text, write_words
from agentassist.content.words import read_words, synonyms, usual_words
from agentassist.core.errors import ContentError, Trouble
from agentassist.core.synonym import Synonym

CUP = Synonym("cup", en=("cup", "mug"))
KETTLE = Synonym("kettle", en=("kettle",), hi=("केतली",), te=("కెటిల్",), ur=("کیتلی",), latin=("ketli",))
BY_HAND = """# Words of the tea shop
kind: words
schema: 1
groups:
  # What they drink from
  - en: [cup,   mug]

  # What boils
  - {en: [kettle], hi: [केतली], te: [కెటిల్], ur: [کیتلی], latin: [ketli]}
  # More to come
"""


def read(path):
    return synonyms(read_words(path).fields)


@pytest.fixture
def file(tmp_path):
    return tmp_path / "words.yaml"


def test_what_is_written_is_read_again(file):
    write_words(file, (CUP, KETTLE))
    assert read(file) == (CUP, KETTLE)


def test_no_words_at_all_are_a_file_too(file):
    write_words(file, ())
    assert read(file) == ()


def test_every_usual_group_survives_the_way_out_and_in(file):
    seen: set[str] = set()
    groups = tuple(one for one in usual_words().groups if not (one.id in seen or seen.add(one.id)))
    write_words(file, groups)
    assert read(file) == groups


LETTERS = st.characters(exclude_categories=("C", "Z"), exclude_characters=",،;")


@given(st.lists(st.text(LETTERS, min_size=1, max_size=8), min_size=2, max_size=4, unique=True))
def test_whatever_somebody_calls_a_thing_survives(tmp_path_factory, words):
    group = Synonym(words[0], en=tuple(words))
    path = tmp_path_factory.mktemp("words") / "words.yaml"
    path.write_text(fresh_text((group,)), encoding="utf-8")
    assert read(path) == (group,)


@pytest.mark.parametrize(
    "word", ["no", "null", "1.50", "- x", "a: b", "#7", "it's", '5" pipe', "100%", "C:\\x", "~", "<<"]
)
def test_words_that_yaml_would_take_for_something_else_survive(file, word):
    write_words(file, (Synonym(word, en=(word, "mug")),))
    assert read(file)[0].en == (word, "mug")


def test_comments_and_what_did_not_change_stay_as_typed(file):
    file.write_text(BY_HAND, encoding="utf-8")
    write_words(file, (CUP, KETTLE))
    assert file.read_text(encoding="utf-8") == BY_HAND


def test_a_changed_group_stays_beneath_its_comment(file):
    file.write_text(BY_HAND, encoding="utf-8")
    write_words(file, (Synonym("cup", en=("cup", "mug", "beaker")), KETTLE))
    lines = file.read_text(encoding="utf-8").splitlines()
    assert lines[4:6] == ["  # What they drink from", "  - {en: [cup, mug, beaker]}"]
    assert lines[-1] == "  # More to come"


def test_a_group_that_is_gone_leaves_the_comments_and_a_new_one_comes_last(file):
    file.write_text(BY_HAND, encoding="utf-8")
    write_words(file, (KETTLE, Synonym("tea", en=("tea", "chai"))))
    text = file.read_text(encoding="utf-8")
    assert "mug" not in text and "# What they drink from" in text
    assert read(file) == (KETTLE, Synonym("tea", en=("tea", "chai")))


@pytest.mark.parametrize(
    "text", ["groups: nonsense", "kind: words\nschema: 1\ngroups: [{en: [a, b]}, {en: [c, d]}]\n", ""]
)
def test_a_file_that_cannot_be_kept_line_by_line_is_written_anew(file, text):
    file.write_text(text, encoding="utf-8")
    write_words(file, (CUP,))
    assert file.read_text(encoding="utf-8") == fresh_text((CUP,))


def test_a_file_of_another_kind_is_refused_with_its_place(file):
    file.write_text("kind: snippets\nschema: 1\n", encoding="utf-8")
    with pytest.raises(FaultsError) as refused:
        read_words(file)
    assert refused.value.facts["line"] == 1


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(ContentError) as refused:
        write_words(tmp_path / "gone" / "words.yaml", (CUP,))
    assert refused.value.code is Trouble.FOLDER_CLOSED
