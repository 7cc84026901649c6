from agentassist.core.contact import PointKind
from agentassist.core.importing import Field


def labelled(person):
    return [(point.label, point.value) for point in person.points]


def test_a_new_google_export_comes_in_with_every_value_of_a_cell(bring):
    brought = bring("google_2024.csv")
    lakshmi, jose = brought.people
    assert (lakshmi.name, lakshmi.org) == ("Lakshmi Rao", "Rao Stitching")
    assert lakshmi.notes == "Likes strong tea,\nno sugar"
    assert labelled(lakshmi)[1:] == [("mobile", "+1 212 555 0123"), ("work", "+1 212 555 0124")]
    assert labelled(lakshmi)[0] == ("work", "lakshmi@example.org")
    assert [point.value for point in jose.points if point.kind is PointKind.EMAIL] == [
        "jose@example.org",
        "muller@example.com",
    ]
    assert not brought.look.needs_mapping and not brought.bad


def test_a_fax_is_no_number_to_ring(bring):
    assert "+12125550199" not in bring("google_2024.csv").numbers[0]
    assert bring("outlook.csv").numbers == [["+12125550130", "+12125550131"]]


def test_an_older_google_export_keeps_the_whole_name(bring):
    (ravi,) = bring("google_old.csv").people
    assert (ravi.name, ravi.org) == ("Ravi Kumar", "Kumar Teas")
    assert ("mobile", "+1 415 555 0110") in labelled(ravi)


def test_an_outlook_export_with_its_ninety_columns_needs_no_mapping(bring):
    brought = bring("outlook.csv")
    (asha,) = brought.people
    assert len(brought.look.headings) > 90 and not brought.look.needs_mapping
    assert (asha.name, asha.org, asha.place, asha.lang) == (
        "Ms Asha Verma",
        "Verma Tiles",
        "Pune, India",
        "hi",
    )
    assert asha.notes == "Rings before noon"


def test_a_hubspot_export_comes_in_without_its_owner(bring):
    (farida,) = bring("hubspot.csv").people
    assert (farida.name, farida.org) == ("Farida Khan", "Khan Tailors")
    assert [point.norm for point in farida.points] == ["farida@example.org", "+16465550140"]


def test_hindi_headings_and_digits_are_understood(bring):
    brought = bring("hindi.csv")
    assert (brought.look.delimiter, brought.names, brought.numbers) == (
        ";",
        ["लक्ष्मी राव"],
        [["+12125550123"]],
    )
    assert brought.people[0].place == "पुणे"


def test_unknown_headings_are_asked_for_with_a_guess(bring):
    look = bring("unknown_headings.csv").look
    assert look.needs_mapping
    assert [column.field for column in look.mapping.columns] == [Field.NAME, Field.PHONE, None]


def test_what_the_rep_says_of_a_column_wins(bring):
    look = bring("unknown_headings.csv").look
    chosen = look.mapping.choosing("Colour", Field.NOTES)
    (lakshmi,) = bring("unknown_headings.csv", mapping=chosen).people
    assert lakshmi.notes == "blue 1"


def test_a_missing_header_loses_no_person(bring):
    brought = bring("missing_header.csv")
    assert not brought.look.header and brought.look.needs_mapping
    assert (brought.names, brought.good[0].line) == (["Lakshmi Rao", "Ravi Kumar"], 1)


def test_the_line_in_which_a_spreadsheet_names_its_delimiter_is_no_row(bring):
    brought = bring("excel_hint.csv")
    assert brought.names == ["Rao, Lakshmi"] and not brought.bad


def test_one_column_is_a_table_too(bring):
    assert bring("one_column.csv").numbers == [["+12125550123"], ["+12125550124"]]
