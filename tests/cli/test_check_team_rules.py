"""A team's file about phrasing rules is checked with the rules that ship."""

import argparse
import json

import pytest

from agentassist.cli import check_content

HEAD = "kind: team-phrasing\nschema: 1\nlang: en\n"
GOOD = f"""{HEAD}
off: [a-rule-that-an-update-took-away]
rules:
- id: own-en-1
  when: ["computer says no"]
  better: ["I'll look for another way."]
  why: "A machine decides nothing."
  tests:
    bad: ["The computer says no."]
"""


@pytest.fixture
def checked(tmp_path, capsys):
    def check(text):
        (tmp_path / "en.yaml").write_text(text, encoding="utf-8")
        code = check_content.run(argparse.Namespace(folder=tmp_path))
        return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()][:-1]

    return check


def test_what_is_right_passes(checked):
    assert checked(GOOD) == (0, [])


@pytest.mark.parametrize(
    ("wrong", "line", "words"),
    [
        (GOOD.replace('no"]\n  b', '(no"]\n  b'), 8, "A bracket is open"),
        (GOOD.replace("The computer says no.", "It will not do it."), 12, "does not notice its own example"),
        (GOOD.replace("I'll look for another way.", "The computer says no."), 9, "is noticed by own-en-1"),
        (GOOD.replace('computer says no"]\n  b', 'thank you"]\n  b'), 8, "what another one calls fine"),
        (f'{HEAD}better+:\n  unfortunately: ["Unfortunately not."]\n', 5, "is noticed by unfortunately"),
        (GOOD.replace("off:", "of:"), 5, "The key of is not known here (was off meant?)"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(checked, wrong, line, words):
    code, told = checked(wrong)
    assert code == 2
    assert [one for one in told if one["line"] == line and words in one["sentence"]], told
