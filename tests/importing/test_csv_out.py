import pytest

from agentassist.importing.csv_out import safe_cell


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "  =1", "+1 212 =1"]
)
def test_no_cell_runs_as_a_formula(text):
    assert safe_cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["+12125550123", "Lakshmi Rao", "", "-5", "a=b", "-3,50"])
def test_numbers_and_words_stay_as_they_are(text):
    assert safe_cell(text) == text
