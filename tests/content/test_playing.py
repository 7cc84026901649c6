"""The right playbook comes up, and no sample wording with it."""

import dataclasses
import re
from collections.abc import Iterator

import pytest

from agentassist.content.pack import compile_pack
from agentassist.content.plain import plain_data
from agentassist.content.resources import phrasings, sample_company
from agentassist.core.company import Pack
from agentassist.core.playing import Situation, choose, key_points, live, stage_prompts, stages
from agentassist.core.prompt import Playbook, Stage
from agentassist.core.words import Words
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book

LANGUAGES = ("en", "hi", "te", "ur")
GAP = re.compile(r"\{\w+\}")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return compile_pack(sample_company())


@pytest.fixture(scope="module")
def damaged(pack) -> Playbook:
    return next(book for book in pack.playbooks if book.id == "damaged-on-arrival")


@pytest.mark.parametrize(
    ("asked", "playbook"),
    [
        ({"topic": "damage"}, "damaged-on-arrival"),
        ({"topic": "returns"}, "refund-wanted"),
        ({"topic": "delivery"}, "late-parcel"),
        ({"said": "my kettle arrived broken"}, "damaged-on-arrival"),
        ({"said": "The base is CRACKED, it leaks!"}, "damaged-on-arrival"),
        ({"said": "मेरी केतली टूटी हुई आई"}, "damaged-on-arrival"),
        ({"said": "కెటిల్ పగిలింది"}, "damaged-on-arrival"),
        ({"said": "کیتلی ٹوٹی ہوئی ہے"}, "damaged-on-arrival"),
        ({"said": "I was charged twice for one payment"}, "billing-question"),
        ({"said": "पार्सल अभी तक नहीं पहुँचा"}, "late-parcel"),
        ({"said": "ఆర్డర్ క్యాన్సిల్ చేయండి"}, "wants-to-cancel"),
        ({"said": "میرا ریفنڈ کب ملے گا"}, "refund-wanted"),
        ({"said": "वह साइज़ आउट ऑफ़ स्टॉक है"}, "out-of-stock"),
        ({"said": "heartbroken"}, "any-call"),
        ({}, "any-call"),
        ({"topic": "gift"}, "any-call"),
        ({"channel": "email"}, "written-answer"),
        ({"topic": "damage", "channel": "email"}, "written-answer"),
        ({"topic": "damage", "channel": "chat"}, "damaged-on-arrival"),
    ],
)
def test_the_topic_comes_first_then_the_words_then_the_general_one(pack, asked, playbook):
    found = choose(pack.playbooks, pack.codes, **asked)
    assert found is not None
    assert found.id == playbook


def test_without_playbooks_there_is_none(pack):
    assert choose((), pack.codes, topic="damage") is None


def test_a_known_caller_is_greeted_as_one(damaged):
    known = stage_prompts(damaged, Stage.GREET, Situation(known_caller=True))
    new = stage_prompts(damaged, Stage.GREET, Situation())
    assert [prompt.id for prompt in known] == ["damaged-greet-known"]
    assert [prompt.id for prompt in new] == ["damaged-greet-new"]


def test_somebody_who_had_to_call_again_hears_that_we_know(damaged):
    again = stage_prompts(damaged, Stage.EMPATHISE, Situation(last_contact_days=2))
    first = stage_prompts(damaged, Stage.EMPATHISE, Situation())
    long_ago = stage_prompts(damaged, Stage.EMPATHISE, Situation(last_contact_days=8))
    assert [prompt.id for prompt in again] == ["damaged-own-the-repeat", "damaged-empathise"]
    assert [prompt.id for prompt in first] == [prompt.id for prompt in long_ago] == ["damaged-empathise"]


def test_a_broken_promise_is_spoken_of_before_a_new_one(damaged):
    prompts = stage_prompts(damaged, Stage.PROMISE, Situation(broken_promise=True))
    assert prompts[0].id == "damaged-mend-the-promise"


def test_every_stage_of_the_sample_call_has_something_to_offer(damaged):
    assert stages(damaged, Situation()) == tuple(Stage)


def test_ticks_keep_their_ids_in_every_language(damaged):
    prompt = damaged.stages[2].prompts[0]
    assert [point.id for point in key_points(prompt)] == [f"{prompt.id}/{at}" for at in range(4)]


def texts_in(value: object) -> Iterator[str]:
    """Yield every text that can be reached from ``value``."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Words):
        yield from (text for _, text in value.by_lang)
    elif isinstance(value, tuple):
        for item in value:
            yield from texts_in(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts_in(getattr(value, field.name))


def test_no_sample_wording_can_be_reached_from_what_a_live_call_shows(pack):
    for book in pack.playbooks:
        prompts = [prompt for card in book.stages for prompt in card.prompts]
        samples = {text for prompt in prompts for sample in prompt.samples for text in texts_in(sample)}
        shown = {text for prompt in prompts for text in texts_in(live(prompt))}
        assert samples, book.id
        assert not samples & shown, book.id


def test_what_a_caller_may_hear_says_what_can_be_done(pack):
    """Our own samples, cues and written texts pass our own phrasing rules."""
    books = (
        [plain_data(path.read_text("utf-8"), path.name) for path in files] for files in phrasings().values()
    )
    linter = Linter.of(*(read_book(*files)[0] for files in books))
    prompts = [prompt for book in pack.playbooks for card in book.stages for prompt in card.prompts]
    heard = [words for prompt in prompts for words in (*prompt.samples, *prompt.cues)]
    heard += [snippet.text for snippet in pack.snippets]
    said = [(text, linter.lint(text, lang)) for words in heard for lang, text in words.by_lang]
    assert [(text, found) for text, found in said if found] == []


def untranslated(words: Words) -> set[str]:
    return set(LANGUAGES) - {language for language, _ in words.by_lang}


def test_every_playbook_speaks_all_four_languages(pack):
    prompts = [prompt for book in pack.playbooks for card in book.stages for prompt in card.prompts]
    said = [words for p in prompts for words in (p.intent, *p.points, *p.cues, *p.samples, *p.avoid)]
    assert [words.by_lang for words in said if untranslated(words)] == []


def test_what_the_window_always_shows_is_there_in_all_four_languages(pack):
    titles = [book.title for book in pack.playbooks]
    titles += [prompt.intent for book in pack.playbooks for card in book.stages for prompt in card.prompts]
    titles += [item.title for item in (*pack.codes.groups, *pack.codes.outcomes, *pack.codes.topics)]
    titles += [item.title for item in (*pack.authority.actions, *pack.authority.departments)]
    conditions = (grant.condition for action in pack.authority.actions for grant in action.grants)
    titles += [condition for condition in conditions if condition]
    assert [words.say("en") for words in titles if untranslated(words)] == []


def test_a_card_fits_on_the_screen(pack):
    for book in pack.playbooks:
        for card in book.stages:
            for prompt in card.prompts:
                assert 2 <= len(prompt.points) <= 4, prompt.id
                assert len(prompt.cues) <= 3, prompt.id


def test_a_text_to_send_leaves_the_same_gaps_in_every_language(pack):
    for snippet in pack.snippets:
        assert not untranslated(snippet.title) | untranslated(snippet.text), snippet.id
        assert len({tuple(sorted(GAP.findall(text))) for _, text in snippet.text.by_lang}) == 1, snippet.id
