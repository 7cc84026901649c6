"""What a model finds is added where words found little, and nothing else moves."""

from dataclasses import replace

import pytest

from agentassist.core import messages as m
from agentassist.core.effects import FindMeaning, UseModel
from agentassist.core.knowledge import Article, Gist, Why
from agentassist.core.preferences import MeaningBy
from agentassist.desk.meaning_job import MeaningJob
from agentassist.storage.store import open_reader
from tests.desk.conftest import NOON_MS
from tests.models.model_server import meant
from tests.store_template import KEY

ASKED = "सुराही फूँकती"


class Model:
    """Knows five words in two languages."""

    name = "five-words"

    def __init__(self):
        self.told = []

    def passages(self, texts):
        self.told += texts
        return [meant(text) for text in texts]

    def query(self, text):
        self.told.append(text)
        return meant(text)


@pytest.fixture
def sensing(table, told):
    """The desk with a model chosen, an index, and two more articles."""
    for article_id, title in (("heat", "My kettle stays cold"), ("lost", "Where my parcel is")):
        table.store.articles.save(Article(article_id, title, "en", "Body"), NOON_MS)
    table.preferences = replace(table.preferences, meaning=MeaningBy.INSTALLED)
    table.fall_over()
    table.play(*told())
    table.effects = ()
    return table


@pytest.fixture
def job(sensing):
    store = open_reader(sensing.path, KEY)
    yield MeaningJob(store, Model())
    store.close()


def wishes(table):
    return [one for one in table.effects if isinstance(one, FindMeaning)]


def read_all(table, job):
    while news := job.read_some():
        table.play(news)


def test_a_question_in_another_language_finds_what_means_the_same(sensing, job):
    read_all(sensing, job)
    screen = sensing.play(m.SearchTyped(ASKED))
    assert not screen.finding.answers
    (wish,) = wishes(sensing)
    found = sensing.play(job.find(wish.text, wish.words)).finding
    assert [one.id for one in found.alike][:1] == ["heat"] and found.alike[0].why is Why.MEANING
    assert found.answers is screen.finding.answers


def test_what_is_found_too_late_is_not_shown(sensing, job):
    read_all(sensing, job)
    sensing.play(m.SearchTyped(ASKED))
    late = job.find(ASKED, ASKED)
    assert sensing.play(m.SearchTyped("refund"), late).finding.alike == ()


def test_where_words_found_the_answer_nothing_is_added(sensing, job):
    read_all(sensing, job)
    text = "refund for a late delivery"
    screen = sensing.play(m.SearchTyped(text))
    assert sensing.play(job.find(text, text)) is screen


def test_what_words_found_already_is_not_added_again(sensing, job):
    read_all(sensing, job)
    text = "kettle whistles"
    screen = sensing.play(m.SearchTyped(text), job.find(text, text))
    shown = [one.id for one in screen.finding.answers]
    assert "heat" in shown and "heat" not in [one.id for one in screen.finding.alike]


@pytest.mark.parametrize("text", ["Asha Varma", "@lakshmi kettle", "#refund kettle", "ket", "> hold"])
def test_names_and_filters_are_no_questions_to_a_model(sensing, text):
    sensing.play(m.SearchTyped(text))
    assert wishes(sensing) == []


def test_a_model_hears_no_number_and_no_name_of_a_contact(sensing):
    model = Model()
    store = open_reader(sensing.path, KEY)
    MeaningJob(store, model).find("x", "kettle for lakshmi order 447100 4111 1111 1111 1111")
    store.close()
    assert model.told == ["kettle for order"]


def test_a_model_begins_with_the_day_and_changes_with_the_choice(sensing):
    def used():
        return [one.preferences.meaning for one in sensing.effects if isinstance(one, UseModel)]

    sensing.fall_over()
    assert used() == [MeaningBy.INSTALLED]
    sensing.play(m.SetPreferences(replace(sensing.preferences, sound=True)))
    assert used() == [MeaningBy.INSTALLED]
    sensing.play(m.SetPreferences(replace(sensing.preferences, meaning=MeaningBy.OFF)))
    assert used() == [MeaningBy.INSTALLED, MeaningBy.OFF]


def test_without_a_choice_no_model_is_asked(table):
    table.play(m.SearchTyped(ASKED))
    assert wishes(table) == []


def test_reading_goes_on_after_a_restart_where_it_was_broken_off(sensing, job):
    sensing.play(job.read_some())
    store, model = open_reader(sensing.path, KEY), Model()
    read_all(sensing, MeaningJob(store, model))
    store.close()
    assert len(model.told) == 1


def test_what_could_not_be_kept_is_not_read_again_and_again(job):
    while job.read_some():
        pass
    job.look_again()
    assert job.read_some() is None


def test_an_article_removed_meanwhile_is_not_shown(sensing):
    sensing.play(m.SearchTyped(ASKED), m.MeaningRead("five-words", (Gist("gone", "en", "1", b"1"),)))
    assert sensing.play(m.MeaningFound(ASKED, ("gone",))).finding.alike == ()
