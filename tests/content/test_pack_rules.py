"""The phrasing rules of a pack become the team's own, and what somebody wrote here is never lost to them."""

from dataclasses import replace

import pytest

from agentassist.content.fault import FaultsError
from agentassist.content.pack_rules import take
from agentassist.content.team_rules import read_team, team_rules
from agentassist.content.team_writing import write_touch
from agentassist.core.rulebook import RuleText, TeamRules, Touch

PARROT = RuleText(
    "own-en-1",
    when=("parrot ate",),
    better=("I'll find it.",),
    why="Say what you can do.",
    bad=("It ate it.",),
)
MOON = replace(PARROT, when=("over the moon",), bad=("We are over the moon.",))
NONE = TeamRules("en")


def says(*touches: Touch) -> TeamRules:
    return TeamRules("en", touches)


OFF, LOUD, OWN = Touch("filler", off=True), Touch("filler", severity=3), Touch("own-en-1", own=PARROT)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "phrasing"


def here(folder) -> dict[str, Touch]:
    rules = team_rules(read_team(folder / "en.yaml", "en").node)
    return {touch.id: touch for touch in rules.touches}


def test_what_a_pack_says_holds_where_nobody_said_anything(folder):
    assert take(folder, says(OWN, OFF))
    assert here(folder) == {"own-en-1": OWN, "filler": OFF}
    assert not take(folder, says(OWN, OFF))


def test_what_was_written_here_since_stands_until_the_pack_says_something_else(folder):
    take(folder, says(OWN, OFF))
    write_touch(folder / "en.yaml", "en", LOUD)
    write_touch(folder / "en.yaml", "en", Touch("blame", severity=1))
    newer = replace(OWN, own=replace(PARROT, why="Tell them."))
    take(folder, says(newer, OFF))
    assert here(folder) == {"own-en-1": newer, "filler": LOUD, "blame": Touch("blame", severity=1)}
    take(folder, says(newer, Touch("filler", severity=1)))
    assert here(folder)["filler"].severity == 1


def test_what_the_pack_says_no_more_goes_and_what_is_ones_own_stays(folder):
    write_touch(folder / "en.yaml", "en", Touch("blame", severity=1))
    take(folder, says(OWN, OFF, Touch("blame", severity=1), Touch("sorry", off=True)))
    write_touch(folder / "en.yaml", "en", Touch("sorry", severity=2))
    take(folder, NONE)
    # Who wrote it before the pack said the same, or changed it since, keeps it.
    assert here(folder) == {"blame": Touch("blame", severity=1), "sorry": Touch("sorry", severity=2)}


def test_two_rules_that_were_given_one_name_on_two_computers_are_both_kept(folder):
    write_touch(folder / "en.yaml", "en", Touch("own-en-1", own=MOON))
    take(folder, says(OWN, Touch("own-en-2", own=replace(PARROT, id="own-en-2", when=("it flew",)))))
    assert here(folder)["own-en-1"] == OWN
    assert here(folder)["own-en-3"] == Touch("own-en-3", own=replace(MOON, id="own-en-3"))


def test_a_file_broken_by_hand_stays_as_it_is_and_is_taken_into_once_it_is_mended(folder):
    folder.mkdir()
    (folder / "en.yaml").write_text("kind: team-phrasing\nschema: 1\nlang: en\noof: [a]\n", encoding="utf-8")
    with pytest.raises(FaultsError):
        take(folder, says(OFF))
    (folder / "en.yaml").write_text("kind: team-phrasing\nschema: 1\nlang: en\noff: [a]\n", encoding="utf-8")
    take(folder, says(OFF))
    assert here(folder) == {"a": Touch("a", off=True), "filler": OFF}


def test_a_hundred_rules_are_taken_at_once_and_comments_stay(folder):
    folder.mkdir()
    mine = "# Ask Meera first.\nkind: team-phrasing\nschema: 1\nlang: en\noff: [a]\n"
    (folder / "en.yaml").write_text(mine, encoding="utf-8")
    many = [Touch(f"own-en-{n}", own=replace(PARROT, id=f"own-en-{n}")) for n in range(1, 101)]
    take(folder, says(*many, OFF))
    assert here(folder) == {"a": Touch("a", off=True), "filler": OFF} | {one.id: one for one in many}
    assert (folder / "en.yaml").read_text(encoding="utf-8").startswith("# Ask Meera first.\n")


def test_who_is_killed_between_the_two_files_takes_the_same_once_more(folder):
    take(folder, says(OFF))
    (folder / "from-pack" / "en.json").unlink()
    assert not take(folder, says(OFF))
    assert here(folder) == {"filler": OFF}
