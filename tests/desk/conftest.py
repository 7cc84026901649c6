"""A desk on a real, encrypted cache, and words for what happens to it."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest

from agentassist.content.resources import resources
from agentassist.core import messages as m
from agentassist.core.authority import Action, Authority, Grant
from agentassist.core.call import (
    MANUAL,
    CallEvent,
    Capabilities,
    Direction,
    Kind,
    LinkState,
    SourceStatus,
    Verb,
)
from agentassist.core.contact import Contact, ContactPoint, PointKind
from agentassist.core.effects import Effect, ReadIndex
from agentassist.core.knowledge import Article
from agentassist.core.messages import Message
from agentassist.core.moment import Moment
from agentassist.core.outcome import Codes, Outcome, Topic
from agentassist.core.preferences import Preferences
from agentassist.core.prompt import Playbook, Prompt, Stage, StageCard
from agentassist.core.screen import Screen
from agentassist.core.words import Words
from agentassist.desk.calls import PRACTICE
from agentassist.desk.desk import Desk
from agentassist.desk.index_job import index_news
from agentassist.desk.tools import Firm, Tools
from agentassist.own_words.lexicon import read_lexicon
from agentassist.own_words.listener import Listener
from agentassist.phrasing.linter import Linter
from agentassist.phrasing.load import read_book
from agentassist.phrasing.matcher import BookMatcher
from agentassist.search.finder import Finder
from agentassist.storage.store import Store, open_reader
from tests.query_plans import watch, whole_reads
from tests.store_template import KEY, fresh_cache

NOON_MS = 1_780_000_000_000
PHONE = SourceStatus(
    "phone",
    LinkState.CONNECTED,
    Capabilities(control=frozenset({Verb.ANSWER, Verb.HOLD, Verb.RESUME, Verb.HANGUP})),
)
LAKSHMI = Contact(
    "lakshmi",
    "Lakshmi Rao",
    org="Rao Tea Stall",
    lang="te",
    tz="Asia/Kolkata",
    points=(ContactPoint("p1", PointKind.PHONE, "020 7946 0124", "+442079460124"),),
)
RULES = {
    "kind": "phrasing",
    "schema": "1",
    "lang": "en",
    "rules": [
        {
            "id": "back-ordered",
            "tags": ["negative-future"],
            "when": ["back[-]ordered"],
            "better": ["It will be here on {date}; I can reserve one for you now."],
            "ask": {"date": "When will it be there?"},
            "why": "Say when it will be there.",
            "severity": "2",
            "tests": {"bad": ["It is back-ordered."], "fine": ["It is here."]},
        }
    ],
}


def english(text: str) -> Words:
    return Words((("en", text),))


def prompt(name: str, *points: str) -> Prompt:
    return Prompt(name, english(name.title()), tuple(english(point) for point in points))


def listener() -> Listener:
    return Listener(lambda: read_lexicon(resources() / "own_words" / "alike.toml"))


FIRM = Firm(
    playbooks=(
        Playbook(
            "general",
            english("Any call"),
            "en",
            (
                StageCard(Stage.GREET, (prompt("welcome", "your name", "their name"),)),
                StageCard(Stage.READBACK, (prompt("say-back", "what they said"),)),
                StageCard(Stage.SOLVE, (prompt("solve", "the way out"),)),
                StageCard(Stage.CLOSE, (prompt("close", "anything else"),)),
            ),
        ),
    ),
    codes=Codes(
        (
            Outcome("solved", english("Solved")),
            Outcome("follow-up", english("Follow up"), follow_up=True),
            Outcome("dropped", english("Line dropped"), follow_up=True),
        ),
        (
            Topic("damage", english("Damaged")),
            Topic("cracked-kettle", english("Kettle arrived damaged and cracked")),
        ),
    ),
    authority=Authority(
        ("rep", "manager"),
        actions=(
            Action("refund", english("Give a refund"), (Grant("rep", 2000),), unit="money", ask="manager"),
        ),
        currency="INR",
    ),
    make_listener=listener,
)


@dataclass
class Table:
    """A desk and its clock."""

    path: Path
    now: Moment = field(default_factory=lambda: Moment(1000.0, NOON_MS))
    firm: Firm = FIRM
    preferences: Preferences = field(default_factory=lambda: Preferences(rep="meera", region="GB"))

    def __post_init__(self) -> None:
        self.effects: list[Effect] = []
        self._ids = count(1)
        self.open()

    def open(self) -> None:
        """Open the cache and sit down."""
        self.store = Store(self.path, KEY)
        self.watched = watch(self.store)
        book, flaws = read_book(RULES)
        assert not flaws
        linter = Linter(("en", "hi"))
        linter.take(BookMatcher(book))
        tools = Tools(
            self.store,
            Finder(self.store.articles.vocabulary, self.store.articles.translations),
            linter,
            lambda: self.firm,
            self._id,
            "boot-1",
        )
        self.desk = Desk(tools, self.preferences)

    def _id(self) -> str:
        return f"id-{next(self._ids)}"

    def play(self, *messages: Message, after_s: float = 1.0) -> Screen:
        """Send messages, one each second, and return the screen."""
        for message in messages:
            self.effects += self.desk.handle(message, self.now)
            self.effects += self.desk.save()
            self.wait(after_s)
        return self.desk.screen

    def wait(self, seconds: float) -> None:
        """Let time pass."""
        self.now = Moment(self.now.mono_s + seconds, self.now.utc_ms + round(seconds * 1000))

    def happens(self, kind: Kind, key: str = "c1", number: str = "+442079460124", **facts: object) -> Screen:
        """Let a phone tell something."""
        at = datetime.fromtimestamp(self.now.utc_ms / 1000, UTC)
        # What the rep does in a practised call is told by hand, for there is no phone.
        source = MANUAL if key.startswith(PRACTICE) else "phone"
        event = CallEvent(
            kind, source, key, self.now.mono_s, at, direction=Direction.IN, peer_raw=number, peer_e164=number
        )
        return self.play(m.CallHappened(replace(event, **facts)))

    def fall_over(self) -> None:
        """End without a word, as a killed process does, and come back."""
        self.open()
        self.play(m.Started(), m.Ticked())


@pytest.fixture
def table(tmp_path: Path) -> Iterator[Table]:
    sitting = Table(fresh_cache(tmp_path))
    sitting.store.contacts.save(LAKSHMI, NOON_MS - 10)
    sitting.store.articles.save(
        Article(
            "refunds",
            "Refund for a late delivery",
            "en",
            "## Resolution\nGive it back.",
            summary="Give a refund.",
            questions=("where is my money",),
            actions=("refund",),
        ),
        NOON_MS,
    )
    sitting.store.close()
    sitting.open()
    sitting.play(m.Started(), m.Ticked(), m.SourceChanged(PHONE))
    yield sitting
    assert whole_reads(sitting.store, sitting.watched) == []
    sitting.store.close()


@pytest.fixture
def told(table: Table) -> Callable[[], list[Message]]:
    """What the desk hears when it asks for the index."""

    def ask() -> list[Message]:
        wish = next(one for one in reversed(table.effects) if isinstance(one, ReadIndex))
        with closing(open_reader(table.path, KEY)) as store:
            return list(index_news(store, None, wish.groups, lambda: False))

    return ask
