"""Two versions of a pack laid side by side tell what is different, and nothing else."""

from dataclasses import replace

from agentassist.core.authority import Action, Authority, Grant
from agentassist.core.changes import Fact, How, PolicyChange, Subject, differences, joined
from agentassist.core.company import Pack
from agentassist.core.outcome import Codes, Outcome
from agentassist.core.pack_facts import facts_of
from agentassist.core.prompt import Playbook, Prompt, Stage, StageCard
from agentassist.core.rulebook import RuleText, TeamRules, Touch
from agentassist.core.words import Words


def english(text):
    return Words((("en", text),))


REFUND = Action("refund", english("Refund"), (Grant("rep", 2000.0),), unit="money", ask="senior")
BOOK = Playbook(
    "late", english("Late"), "en", (StageCard(Stage.GREET, (Prompt("hello", english("Welcome"), ()),)),)
)
PACK = Pack(
    "ours",
    1,
    ("en",),
    playbooks=(BOOK,),
    codes=Codes(outcomes=(Outcome("solved", english("Solved")),)),
    authority=Authority(("rep", "senior"), actions=(REFUND,)),
)
ARTICLE = Fact(Subject.ARTICLE, "refunds", english("Refunds"), "1")


def told(now, articles=(ARTICLE,)):
    before, after = facts_of(PACK, (ARTICLE,)), facts_of(replace(now, version=2), articles)
    return [(change.kind, change.how, change.subject) for change in differences(before, after)]


def test_the_same_pack_again_is_no_news():
    assert told(PACK) == []


def test_a_phrasing_rule_is_told_by_its_reason_or_by_its_name():
    parrot = Touch("own-en-1", own=RuleText("own-en-1", why="Say what you can do."))
    rules = (TeamRules("en", (parrot, Touch("filler", off=True))),)
    changes = differences(facts_of(PACK), facts_of(replace(PACK, version=2, rules=rules)))
    assert [(one.kind, one.subject, one.title.say("hi")) for one in changes] == [
        (Subject.RULE, "en:filler", "filler"),
        (Subject.RULE, "en:own-en-1", "Say what you can do."),
    ]


def test_another_limit_is_told_with_what_it_was():
    more = replace(REFUND, grants=(Grant("rep", 3000.0),), valid_from="2027-01-04")
    pack = replace(PACK, version=2, authority=replace(PACK.authority, actions=(more,)))
    (change,) = differences(facts_of(PACK), facts_of(pack))
    assert (change.kind, change.how, change.subject) == (Subject.ACTION, How.CHANGED, "refund")
    assert (change.before, change.after) == (REFUND.terms, more.terms)
    assert (change.id, change.valid_from) == ("ours-2-action-refund", "2027-01-04")


def test_what_is_new_gone_or_revised_is_told_limits_first():
    other = replace(BOOK, id="early", title=english("Early"))
    revised = replace(BOOK, stages=(replace(BOOK.stages[0], stage=Stage.CLOSE),))
    assert told(replace(PACK, playbooks=(BOOK, other))) == [(Subject.PLAYBOOK, How.ADDED, "early")]
    assert told(replace(PACK, playbooks=())) == [(Subject.PLAYBOOK, How.REMOVED, "late")]
    assert told(replace(PACK, playbooks=(revised,))) == [(Subject.PLAYBOOK, How.CHANGED, "late")]
    renamed = Codes(outcomes=(Outcome("solved", english("Settled")),))
    gone = replace(PACK.authority, actions=())
    changed = replace(PACK, codes=renamed, authority=gone)
    assert told(changed, (replace(ARTICLE, told="2"),)) == [
        (Subject.ACTION, How.REMOVED, "refund"),
        (Subject.ARTICLE, How.CHANGED, "refunds"),
        (Subject.OUTCOME, How.CHANGED, "solved"),
    ]


def test_another_title_alone_of_a_playbook_or_article_is_no_change_of_policy():
    assert told(replace(PACK, playbooks=(replace(BOOK, title=english("Too late")),))) == []


def test_what_the_firm_tells_and_what_was_found_is_one_change():
    found = PolicyChange(
        "ours-2-action-refund",
        Subject.ACTION,
        How.CHANGED,
        "refund",
        english("Refund"),
        before=REFUND.terms,
        after=REFUND.terms,
    )
    said = PolicyChange("more", Subject.ACTION, How.CHANGED, "refund", english("More"), "2027-01-04")
    other = replace(found, id="ours-2-action-credit", subject="credit")
    assert joined((said,), (found, other)) == (
        replace(said, before=REFUND.terms, after=REFUND.terms),
        other,
    )
    # A change of another day is another change.
    earlier = replace(found, valid_from="2026-02-01")
    assert joined((said,), (earlier,)) == (said, earlier)
