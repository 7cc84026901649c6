"""A story in Twee becomes a scenario, and its author is told what did not."""

import pytest

from agentassist.content.stories.story import Link
from agentassist.content.stories.twee import read_twee
from agentassist.core.left_out import Gap
from agentassist.core.scenario import Act, Band, GoalKind
from tests.stories_table import LAMP_TWEE as LAMP


def test_passages_become_what_a_caller_says_and_links_the_words_that_ask(bring):
    made, told = bring(LAMP)
    assert told == []
    assert (made.id, made.title.say("en"), made.caller.name) == (
        "a-lamp-that-stays-dark",
        "A lamp that stays dark",
        "Rosa Marsh",
    )
    assert made.mood.start == 30 and made.lang == "en"
    assert [one.say("en") for one in made.opening] == ["My lamp stays dark, and guests come at seven."]
    since, bulb = made.facts
    assert "dark" in since.ask and "Tuesday" in since.keywords and since.must_learn and since.must_read_back
    assert {"bulb", "tried"} <= {word.lower() for word in bulb.ask} and not bulb.must_learn
    (spare,) = made.solutions
    assert (spare.accepts_at, spare.action, spare.amount) == (50, "replace-item", 12.5)
    assert "spare" in spare.words and spare.say[0].say("en") == "A spare one tonight? Yes."
    (fault,) = made.reactions
    assert (fault.shift, fault.once) == (-10, True) and "fault" in fault.words


def test_an_ending_is_a_goal_and_the_rubric_has_what_the_story_has(bring):
    made, _ = bring(LAMP)
    goals = {goal.kind for goal in made.goals}
    assert {GoalKind.SOLUTION_ACCEPTED, GoalKind.LEARNED_ALL, GoalKind.READ_BACK} <= goals
    assert sum(check.weight for check in made.rubric) == 100
    bare, told = bring(":: Start\nHello, is anybody there?\n")
    assert {goal.kind for goal in bare.goals} == {GoalKind.NO_HANG_UP}
    assert [gap for gap, _, _ in told] == [Gap.NO_NAME, Gap.NO_WAY_OUT]


def test_what_the_rep_does_by_a_link_tells_what_is_answered(bring):
    acts = {
        "Since when is it dark?": {Act.ASK_INFO},
        "Tried a bulb?": {Act.ASK_OPEN},
        "That is hardly our fault!": {Act.BLAME},
        "I can send you a spare one tonight.": {Act.OFFER, Act.PROMISE},
    }
    made, _ = bring(LAMP, hear=lambda text: frozenset(acts.get(text, ())))
    assert [one.id for one in made.facts] == ["since", "bulb"] and made.facts[1].volunteer
    assert made.reactions[0].on == (Act.BLAME,) and made.solutions[0].id == "spare"


@pytest.mark.parametrize(
    ("typed", "text", "to"),
    [
        ("[[Next]]", "Next", "Next"),
        ("[[Go on->Next]]", "Go on", "Next"),
        ("[[Next<-Go on]]", "Go on", "Next"),
        ("[[Go on|Next]]", "Go on", "Next"),
        ("[[A->B->Next]]", "A->B", "Next"),
        ("[[Go on|Next][$calm to 3]]", "Go on", "Next"),
        ('<<link "Go on" "Next">><</link>>', "Go on", "Next"),
        ("<<link [[Go on|Next]]>>", "Go on", "Next"),
        ('(link-goto: "Go on", "Next")', "Go on", "Next"),
        ("* [[Tom &amp; Co|Next]]", "Tom & Co", "Next"),
    ],
)
def test_every_way_to_write_a_link_is_read(typed, text, to):
    story = read_twee(f":: Start\nHello.\n{typed}\n\n:: Next\nYes.\n", "x.twee")
    assert story.passages[0].links == (Link(text, to, 3),)
    assert story.passages[0].text == "Hello."


@pytest.mark.parametrize(
    ("typed", "gap"),
    [
        ("<<set $calm to 3>>Hello.", Gap.VARIABLE),
        ("Hello. <<if $calm>>Still.<<else>>No.<</if>>", Gap.CONDITION),
        ("(set: $calm to (3 + 4))Hello.", Gap.VARIABLE),
        ("(if: $calm is 3)[Hello.]", Gap.CONDITION),
        ("Hello $name.", Gap.VARIABLE),
        ("<<timed 2s>>Hello.<</timed>>", Gap.CODE),
        ("Hello.<script>alert('[[x]]')</script>", Gap.CODE),
        ("<% s.calm = 3 %>Hello.", Gap.CODE),
        ("Hello.[img[lamp.png]]", Gap.PICTURE),
        ('Hello.<img src="lamp.png">', Gap.PICTURE),
        ("''Hello.''", Gap.STYLE),
        ("<b>Hello.</b>", Gap.STYLE),
        ("Hello. [[Out->https://example.org]]", Gap.OUTSIDE),
        ("Hello. [[Away->Nowhere]]", Gap.NOWHERE),
    ],
)
def test_what_a_scenario_does_not_carry_is_told_with_its_line(bring, typed, gap):
    made, told = bring(f":: Start\n\n{typed}\n[[Are you there?->There]]\n\n:: There\nYes.\n")
    assert (gap, "Start", 3) in told
    said = made.opening[0].say("en")
    assert "Hello" in said and not any(mark in said for mark in "<>[]${}()")


def test_the_format_that_writes_settings_above_a_passage_is_read(bring):
    data = ':: StoryData\n{"format": "Chapbook"}\n\n'
    typed = ":: Start\ncalm: 3\n--\n[if calm > 2]\nHello {name}.\n"
    made, told = bring(data + typed)
    assert made.opening[0].say("en") == "Hello ."
    assert {gap for gap, _, _ in told} >= {Gap.VARIABLE, Gap.CONDITION}


def test_words_that_only_look_like_markup_stay(bring):
    made, told = bring(
        ":: Start\nIt costs 5 $ (note: each), is 3 < 4, and says {fragile}: https://example.org\n"
    )
    assert made.opening[0].say("en").startswith("It costs 5 $ (note: each), is 3 < 4, and says {fragile}:")
    assert {gap for gap, _, _ in told} == {Gap.NO_NAME, Gap.NO_WAY_OUT}


def test_passages_for_the_tool_and_passages_out_of_reach_are_told(bring):
    more = """
:: Menu [script]
alert(1)

:: StoryInit
<<set $calm to 3>>

:: Attic
Nobody comes here.

:: Spare
A second one.

:: Empty [fact]
"""
    made, told = bring(LAMP + more)
    assert {(gap, name) for gap, name, _ in told} == {
        (Gap.FOR_TOOL, "Menu"),
        (Gap.FOR_TOOL, "StoryInit"),
        (Gap.UNREACHED, "Attic"),
        (Gap.TWICE, "Spare"),
        (Gap.WORDLESS, "Empty"),
    }
    assert len(made.solutions) == 1 and all(line for _, _, line in told)


def test_a_tag_with_a_value_that_cannot_be_is_told(bring):
    wrong = "min-mood:often accepts-at:400 mood:x on:dance in:green"
    _, told = bring(LAMP.replace("[accepts-at:50", f"[{wrong}").replace(":: Fault [", ":: Fault [on:dance "))
    assert [name for gap, name, _ in told if gap is Gap.TAG] == ["Spare", "Fault"]


def test_tags_say_what_a_passage_is_and_when_it_is_said(bring):
    text = """:: Start [opening lang:hi level:advanced]
मेरा लैंप नहीं जलता।
<!-- or: लैंप अँधेरा है। -->

:: A [fact volunteer min-mood:40]
मंगलवार से।
<!-- ask: कब से, kab se -->
<!-- keywords: मंगलवार, 1,850 -->

:: B [reaction on:apologise,empathise in:angry,hostile]
अच्छा।

:: C [brief]
Let him finish.

:: D [debrief]
What did he need first?
"""
    made, told = bring(text)
    assert (made.lang, made.level.value, len(made.opening)) == ("hi", "advanced", 2)
    (fact,) = made.facts
    assert fact.ask == ("कब से", "kab se") and fact.keywords == ("मंगलवार", "1,850")
    assert fact.volunteer and fact.min_mood == 40 and fact.must_learn
    (reaction,) = made.reactions
    assert reaction.on == (Act.APOLOGISE, Act.EMPATHISE) and reaction.mood == (Band.ANGRY, Band.HOSTILE)
    assert made.brief.say("hi") == "Let him finish." and len(made.debrief) == 1
    assert [gap for gap, _, _ in told] == [Gap.NO_NAME, Gap.NO_WAY_OUT]


def test_names_with_escaped_brackets_are_read():
    story = read_twee(':: A \\[lamp\\] \\\\ x [fact] {"size":"1,2"}\nYes.\n:: B <10,20>\nNo.', "x.tw")
    assert [one.name for one in story.passages] == ["A [lamp] \\ x", "B"]
    assert story.passages[0].has("fact")


def test_a_title_page_leads_to_the_opening(bring):
    story = """:: Start
[[Begin]]

:: Begin
My lamp is dark.
[[Since when?->Since]]
[[Here is a spare|Spare]]

:: Since
Tuesday.
[[Here is a spare|Spare]]

:: Spare
Thank you.
"""
    made, _ = bring(story)
    assert made.opening[0].say("en") == "My lamp is dark."
    assert [one.id for one in (*made.facts, *made.solutions)] == ["since", "spare"]


def test_words_that_every_question_has_ask_for_nothing(bring):
    story = """:: StoryTitle
{title}

:: Start
{opening}
[[{ask}->Number]]
[[{other}->Day]]

:: Number
4471
[[{other}->Day]]

:: Day
12
[[{ask}->Number]]
"""
    hindi = {"opening": "मेरा पार्सल नहीं आया।", "ask": "आपका ऑर्डर नंबर क्या है?", "other": "किस दिन आना था?"}
    made, _ = bring(story.format(title="शादी", **hindi))
    assert made.lang == "hi" and set(made.facts[0].ask) == {"ऑर्डर", "नंबर"}
    urdu = {"opening": "میرا پارسل نہیں آیا۔", "ask": "آپ کا آرڈر نمبر کیا ہے؟", "other": "کس دن آنا تھا؟"}
    again, _ = bring(story.format(title="شادی", **urdu))
    assert again.lang == "ur" and set(again.facts[0].ask) == {"آرڈر", "نمبر"}
    telugu = {"opening": "నా పార్సెల్ రాలేదు.", "ask": "మీ ఆర్డర్ నంబర్ ఏమిటి అండి?", "other": "ఏ రోజు రావాలి?"}
    third, _ = bring(story.format(title="పెళ్లి", **telugu))
    assert third.lang == "te" and {"ఆర్డర్", "నంబర్"} <= set(third.facts[0].ask)
    assert len({one.id for one in (made, again, third)}) == 3
