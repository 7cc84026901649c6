"""A model works beside the desk: the newest search is answered, trouble told once."""

from queue import SimpleQueue

import pytest

from agentassist.app.meaning import Meaning
from agentassist.core.effects import FindMeaning, JudgePhrase
from agentassist.core.errors import ModelError, Trouble
from agentassist.core.knowledge import Article
from agentassist.core.messages import Failed, MeaningFound, MeaningRead, PhraseJudged
from agentassist.core.preferences import Preferences
from agentassist.folders import Folders
from agentassist.opening import House
from tests.models.model_server import meant
from tests.store_template import KEY, fresh_store


class Model:
    """Knows five words; ``away`` as a server may be."""

    name = "five-words"

    def __init__(self):
        self.away = False

    def passages(self, texts):
        if self.away:
            raise ModelError(Trouble.MODEL_SERVER_DOWN, server="models.example")
        return [meant(text) for text in texts]

    def query(self, text):
        return self.passages([text])[0]


@pytest.fixture
def house(tmp_path):
    store = fresh_store(tmp_path)
    for article_id in ("kettle", "parcel", "refund"):
        store.articles.save(Article(article_id, f"My {article_id}", "en", "Body"), 1)
    store.close()
    folders = Folders(tmp_path, tmp_path, sample=False)
    assert folders.cache.exists()
    return House(folders, KEY)


@pytest.fixture
def told():
    return SimpleQueue()


@pytest.fixture
def started(house, told):
    running = []

    def start(choose):
        running.append(Meaning(house, choose, told.put))
        running[0].choose(Preferences())
        return running[0]

    yield start
    for one in running:
        one.stop()


def test_all_articles_are_read_and_then_the_newest_search_is_answered(started, told):
    meaning = started(lambda _preferences: Model())
    read = []
    while len(read) < 3:
        news = told.get(timeout=20)
        assert isinstance(news, MeaningRead)
        read += [one.article_id for one in news.read]
    for text in ("par", "parce", "पोटली"):
        meaning.perform(FindMeaning(text, text))
    news = told.get(timeout=20)
    assert isinstance(news, MeaningFound) and news.text == "पोटली" and news.ids[0] == "parcel"
    assert told.empty()


def test_a_model_that_is_not_there_is_told_and_nothing_waits_for_it(started, told):
    def missing(_preferences):
        raise ModelError(Trouble.MODEL_MISSING)

    meaning = started(missing)
    assert told.get(timeout=20).error.code is Trouble.MODEL_MISSING
    meaning.perform(FindMeaning("kettle", "kettle"))
    meaning.stop()
    assert told.empty()


def test_a_server_that_is_away_is_told_once(started, told):
    model = Model()
    model.away = True
    meaning = started(lambda _preferences: model)
    first = told.get(timeout=20)
    assert isinstance(first, Failed) and first.error.code is Trouble.MODEL_SERVER_DOWN
    meaning.perform(FindMeaning("kettle", "kettle"))
    meaning.stop()
    assert told.empty()


def test_nothing_chosen_asks_nothing(started, told):
    meaning = started(lambda _preferences: None)
    meaning.perform(FindMeaning("kettle", "kettle"))
    meaning.stop()
    assert told.empty()


def test_the_newest_sentence_is_judged_and_the_newest_search_answered(started, told):
    meaning = started(lambda _preferences: Model())
    for words in ("par", "parcel"):
        meaning.perform(FindMeaning(words, words))
        meaning.perform(JudgePhrase(f"No {words}"))
    answers = []
    while len(answers) < 2:
        news = told.get(timeout=20)
        answers += [news] if isinstance(news, MeaningFound | PhraseJudged) else []
    assert [getattr(one, "text", "") or one.sentence for one in answers] == ["parcel", "No parcel"]


@pytest.mark.parametrize("model", [None, ModelError(Trouble.MODEL_MISSING)], ids=["none", "missing"])
def test_without_a_model_every_sentence_is_left_to_the_rules_at_once(started, told, model):
    def choose(_preferences):
        if model is not None:
            raise model

    meaning = started(choose)
    for sentence in ("No.", "Never."):
        meaning.perform(JudgePhrase(sentence))
    news = [told.get(timeout=20) for _ in range(2 + (model is not None))]
    assert news[-2:] == [PhraseJudged("No.", True), PhraseJudged("Never.", True)]


def test_a_server_that_is_away_leaves_sentences_to_the_rules_and_is_told_once(started, told):
    model = Model()
    model.away = True
    meaning = started(lambda _preferences: model)
    assert isinstance(told.get(timeout=20), Failed)
    meaning.perform(JudgePhrase("No."))
    assert told.get(timeout=20) == PhraseJudged("No.", True)
    assert told.empty()
