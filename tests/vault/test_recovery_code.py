"""A code on paper opens the data, however it is typed."""

import pytest

from agentassist.vault.recovery_code import new_code, read_code


def test_a_code_is_shown_in_six_groups_of_letters_that_nobody_confuses():
    groups = new_code().split("-")
    assert [len(group) for group in groups] == [4] * 6
    assert not set("".join(groups)) & set("ILOU")


def test_no_two_codes_are_the_same():
    assert len({new_code() for _ in range(200)}) == 200


@pytest.mark.parametrize(
    "typed",
    [
        "0123-4567-89AB-CDEF-GHJK-MNPQ",
        " 0123 4567 89ab cdef ghjk mnpq\n",
        "O1234567-89ABCDEFGHJKMNPQ",
        "oL23-4567-89AB-CDEF-GHJK-MNPQ",
        "oI23–4567–89AB–CDEF–GHJK–MNPQ",
        "०१२३-४५६७-८९AB-CDEF-GHJK-MNPQ",
    ],
)
def test_case_dashes_and_lookalikes_do_not_matter(typed):
    assert read_code(typed) == "0123456789ABCDEFGHJKMNPQ"


@pytest.mark.parametrize("typed", ["", "0123", "U123-4567-89AB-CDEF-GHJK-MNPQ", "0" * 25, "नमस्ते"])
def test_what_cannot_be_a_code_is_none(typed):
    assert read_code(typed) is None
