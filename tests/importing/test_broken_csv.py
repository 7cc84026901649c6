import tracemalloc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from agentassist.core.errors import ImportRefusedError, Trouble
from agentassist.core.importing import BadRow, GoodRow, Reason
from agentassist.importing.contacts import contacts
from agentassist.importing.csv_rows import LONGEST_FIELD, delimiter_of
from agentassist.importing.preview import preview

THOUSAND = ["Name,Phone", *(f"Person {n},+1 212 555 0{100 + n % 100}" for n in range(1, 1001))]


def test_before_an_unclosed_quote_everybody_comes_in_and_the_rest_is_told_line_by_line(bring):
    lines = [*THOUSAND]
    lines[900] = '"' + lines[900]
    brought = bring("\n".join(lines) + "\n")
    assert len(brought.good) == 899
    assert brought.reasons[0] == (901, Reason.QUOTE_UNCLOSED)
    assert brought.reasons[1:] == [(line, Reason.QUOTE_SWALLOWED) for line in range(902, 1002)]


def test_a_preview_of_an_ordinary_file_already_counts_good_and_bad(bring):
    look = bring("\n".join(THOUSAND).replace("Person 5,", "Person 5")).look
    assert (look.good, look.rows_estimate, look.whole) == (999, 1000, True)
    assert [(row.line, row.reason) for row in look.bad] == [(6, Reason.FIELDS_MISSING)]


def test_a_stray_quote_costs_its_own_row(bring):
    brought = bring("stray_quote.csv")
    assert brought.names == ["Ravi Kumar", "Lakshmi Rao"]
    assert brought.reasons == [(2, "quote-stray"), (4, "quote-stray"), (5, "quote-stray")]


def test_a_quote_that_meets_the_next_row_costs_no_other_row(bring):
    brought = bring('"Name","Phone"\n"Asha,1\n"Ravi","2"\n"Nisha","3"\n')
    assert (brought.names, brought.reasons) == (["Ravi", "Nisha"], [(2, "quote-stray")])


def test_ragged_rows_are_told_and_blank_ones_are_none(bring):
    brought = bring("ragged.csv")
    assert brought.names == ["Lakshmi Rao", "Nisha Iyer"]
    assert [(row.line, row.reason, dict(row.facts)) for row in brought.bad] == [
        (3, Reason.FIELDS_MISSING, {"found": 2, "expected": 3}),
        (4, Reason.FIELDS_EXTRA, {"found": 4, "expected": 3}),
    ]


def test_two_phones_in_a_cell_are_two_numbers(bring):
    assert bring("two_phones.csv", region="GB").numbers == [["+442079460123", "+12125550124"]]


def test_damaged_numbers_are_kept_as_written_and_match_nobody(bring):
    brought = bring("damaged_numbers.csv")
    assert brought.names == ["Lakshmi Rao", "Ravi Kumar", "Asha Verma", "Nisha"]
    assert brought.numbers == [[""], [""], [], ["101"]]
    assert [row.doubts for row in brought.good[:3]] == [
        (Reason.NUMBER_DAMAGED,),
        (Reason.NUMBER_UNREADABLE,),
        (),
    ]
    assert brought.reasons == [(5, Reason.NUMBER_DAMAGED)]


def test_an_overlong_field_costs_its_row(bring):
    notes = "x" * (LONGEST_FIELD + 1)
    brought = bring(f'Name,Phone\nA,1\nB,"{notes}\n{notes}"\nC,{notes}\nD,2\n')
    assert brought.names == ["A", "D"]
    assert brought.reasons == [(3, Reason.FIELD_TOO_LONG), (5, Reason.FIELD_TOO_LONG)]


def test_an_overlong_field_that_never_closes_is_told_to_the_last_line(bring):
    brought = bring(f'Name,Phone\nA,1\nB,"{"x" * (LONGEST_FIELD + 1)}\nC,1\nD,2\n')
    assert brought.names == ["A"]
    assert brought.reasons == [(3, "quote-unclosed"), (4, "quote-swallowed"), (5, "quote-swallowed")]


def test_a_zero_byte_costs_its_row(bring):
    brought = bring("Name,Phone\nA\0B,+1 212 555 0123\nC,+1 212 555 0124\n" + "D,1\n" * 50)
    assert brought.reasons == [(2, Reason.CONTROL_CHARACTER)]


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
def test_every_line_ending_counts_lines_alike(bring, ending):
    brought = bring(ending.join(["Name,Phone", "A,1,2", "B,3"]) + "\n")
    assert (brought.names, brought.reasons) == (["B"], [(2, Reason.FIELDS_EXTRA)])


@pytest.mark.parametrize(
    ("text", "delimiter"),
    [("a\n1", ","), ("a;b\n1;2", ";"), ("a\tb\n1,5\t2", "\t"), ("Name\nRao, L\nKumar, R", ";"), ("", ",")],
)
def test_the_delimiter_is_told_even_from_one_column(text, delimiter):
    assert delimiter_of(text.split("\n")) == delimiter


def test_an_empty_file_is_refused_as_a_whole(bring):
    for text in ("\n\n", "\ufeff\n"):
        with pytest.raises(ImportRefusedError) as refused:
            bring(text)
        assert refused.value.code is Trouble.IMPORT_EMPTY


def test_a_missing_file_and_a_folder_are_refused(tmp_path):
    with pytest.raises(ImportRefusedError) as refused:
        preview(tmp_path / "none.csv", region="US")
    assert refused.value.code is Trouble.FILE_MISSING
    with pytest.raises(ImportRefusedError) as refused:
        preview(tmp_path, region="US")
    assert refused.value.code is Trouble.FILE_UNREADABLE


def test_a_huge_single_line_is_refused_by_line_in_little_memory(tmp_path):
    path = tmp_path / "huge.csv"
    with path.open("wb") as file:
        for _ in range(40):
            file.write(b"x" * 1_000_000)
    tracemalloc.start()
    look = preview(path, region="US")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(row.line, row.reason) for row in look.bad] == [(1, Reason.ROW_TOO_LONG)]
    assert peak < 10_000_000


def test_behind_a_huge_line_people_still_come_in(bring):
    brought = bring("Name,Phone\n" + "x" * 600_000 + "\nLakshmi,+1 212 555 0123\n")
    assert (brought.names, brought.reasons) == (["Lakshmi"], [(2, Reason.ROW_TOO_LONG)])


def test_cancelling_ends_the_rows_and_closes_the_file(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("\n".join(THOUSAND), encoding="utf-8")
    look = preview(path, region="US")
    asked = iter([False] * 10)
    rows = contacts(path, look, "US", lambda: "id", lambda: next(asked, True))
    assert 0 < len(list(rows)) < 10


def test_progress_counts_the_bytes_of_the_file(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("\n".join(THOUSAND), encoding="utf-8")
    rows = contacts(path, preview(path, region="US"), "US", lambda: "id", lambda: False)
    assert (rows.progress.done, rows.progress.total) == (0, path.stat().st_size)
    list(rows)
    assert rows.progress.done == rows.progress.total


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.one_of(st.binary(max_size=400), st.text(alphabet='a1,;"\n\r\t@ :+\u0915\ufffd\0', max_size=200)))
def test_no_file_whatever_stops_the_reader(tmp_path, what):
    path = tmp_path / "any.csv"
    path.write_bytes(what if isinstance(what, bytes) else what.encode())
    try:
        look = preview(path, region="US", encoding="utf-8")
    except ImportRefusedError:
        return
    for row in contacts(path, look, "US", lambda: "id", lambda: False):
        assert isinstance(row, (BadRow, GoodRow))
        assert isinstance(row, BadRow) or "\ufffd" not in repr(row.contact)


def test_a_first_look_can_be_cancelled(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("\n".join(THOUSAND), encoding="utf-8")
    assert not preview(path, region="US", stop=lambda: True).whole
