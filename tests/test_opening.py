"""The house opens with whatever the firm left in it, and says what it could not use."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from agentassist import clock
from agentassist.content.resources import sample_company
from agentassist.content.sample import Sample, read_sample
from agentassist.core.call import Direction
from agentassist.core.errors import StoreError, Trouble
from agentassist.core.history import Channel, Interaction, PromiseState
from agentassist.core.messages import Started, Ticked
from agentassist.core.moment import Moment
from agentassist.core.preferences import Preferences
from agentassist.core.screen import Screen
from agentassist.core.synonym import Synonym
from agentassist.opening import SAMPLE_REP, WORDS, House
from agentassist.storage.store import Store
from tests.firm_pack import AUTHORITY, PACK, PLAYBOOK, lay_down
from tests.sample_template import fresh_sample

DAY_MS = 86_400_000


@pytest.fixture
def house(tmp_path) -> House:
    return fresh_sample(tmp_path / "sample")


@pytest.fixture
def content(house) -> Path:
    """The firm's own content: one playbook."""
    files = {"pack.yaml": PACK.format(1, "Ours"), "playbooks/our-way.yaml": PLAYBOOK}
    return lay_down(house.folders.content, files)


def break_playbook(content: Path) -> None:
    """Misspell a key in the sixth line."""
    path = content / "playbooks" / "our-way.yaml"
    path.write_text(PLAYBOOK.replace("stages:", "stage:"), encoding="utf-8")


def opened(house: House) -> Screen:
    desk = house.open_desk(Preferences())
    desk.handle(Started(), clock.read())
    desk.handle(Ticked(), clock.read())
    desk.close()
    return desk.screen


def with_store(house: House, does: Callable[[Store], object]) -> None:
    store = Store(house.folders.cache, house.key)
    does(store)
    store.close()


# --- the firm's own content


def test_a_firms_broken_first_content_leaves_the_bundled_and_is_told_with_its_place(house, content):
    break_playbook(content)
    screen = opened(house)
    assert len(screen.playbooks) > 1
    notice = screen.notices[0]
    facts = dict(notice.facts)
    assert (notice.code, notice.bad) == (Trouble.CONTENT_FAULT, True)
    assert (facts["file"], facts["line"]) == ("playbooks/our-way.yaml", "6")


def test_content_that_breaks_later_leaves_what_the_firm_said_before(house, content):
    before = opened(house)
    break_playbook(content)
    after = opened(house)
    assert [book.title for book in before.playbooks] == ["Our own way"] and not before.notices
    assert after.playbooks == before.playbooks
    assert [notice.code for notice in after.notices] == [Trouble.CONTENT_FAULT]


def test_mended_content_is_used_again_without_a_word(house, content):
    break_playbook(content)
    assert opened(house).notices
    (content / "playbooks" / "our-way.yaml").write_text(PLAYBOOK, encoding="utf-8")
    screen = opened(house)
    assert [book.title for book in screen.playbooks] == ["Our own way"] and not screen.notices


def test_a_file_where_the_content_should_lie_is_told(house):
    house.folders.content.write_text("not a folder", encoding="utf-8")
    screen = opened(house)
    assert screen.playbooks and [notice.code for notice in screen.notices] == [Trouble.CONTENT_FAULT]


def test_a_cache_that_cannot_be_used_is_left_closed(house):
    with pytest.raises(StoreError) as told:
        House(house.folders, bytes(32)).open_tools()
    assert told.value.code is Trouble.CACHE_UNREADABLE
    assert not Path(f"{house.folders.cache}-wal").exists()


# --- words that mean the same


def test_the_usual_words_the_firms_and_the_teams_are_all_in_force(house, content):
    words = "kind: words\nschema: 1\ngroups:\n  - {en: [Nilam 2, the blue kettle]}\n"
    (content / "words.yaml").write_text(words, encoding="utf-8")
    tools = house.open_tools()
    tools.store.synonyms.save(Synonym("g1", en=("cup", "mug")), 1)
    said = {word for group in tools.synonyms for word in group.spellings}
    tools.store.close()
    assert {"रिफंड", "wapsi", "the blue kettle", "mug"} <= said


def test_words_in_force_are_the_very_same_until_the_team_changes_one(house):
    tools = house.open_tools()
    before = tools.synonyms
    assert tools.synonyms is before
    tools.store.synonyms.save(Synonym("g1", en=("cup", "mug")), 1)
    after = tools.synonyms
    tools.store.close()
    assert after is not before
    assert after[:-1] == before


def test_the_usual_words_are_compiled_before_anybody_searches(house):
    opened(house)
    kept: list[bytes | None] = []
    with_store(house, lambda store: kept.append(store.compiled.newest(WORDS)))
    assert kept != [None]


# --- the sample company ages


@cache
def sample_of_today() -> Sample:
    return read_sample(sample_company(), datetime.now(UTC), SAMPLE_REP)


def make_older(store: Store, days: int = 3) -> None:
    """Let the sample look as if it had been loaded some days ago."""
    for call in sample_of_today().interactions:
        store.calls.patch(call.id, call.started_ms, started_ms=call.started_ms - days * DAY_MS)
    store.meta.set("sample", "2020-01-01")


def taken_call(store: Store) -> None:
    now_ms = int(datetime.now(UTC).timestamp() * 1000) - DAY_MS
    mine = Interaction("mine", None, Channel.CALL, Direction.IN, now_ms, now_ms, now_ms, call_key="phone-1")
    store.calls.begin(replace(mine, wrapped=True))


def starts(house: House) -> dict[str, int]:
    tools = house.open_tools()
    found = {call.id: tools.store.calls.get(call.id) for call in sample_of_today().interactions}
    tools.store.close()
    return {name: call.started_ms for name, call in found.items() if call}


def test_the_sample_company_still_reads_as_days_ago_on_a_later_day(house):
    with_store(house, make_older)
    assert starts(house) == {call.id: call.started_ms for call in sample_of_today().interactions}


def test_a_sample_company_somebody_has_worked_in_ages_like_any_other(house):
    with_store(house, make_older)
    with_store(house, taken_call)
    today = {call.id: call.started_ms for call in sample_of_today().interactions}
    assert starts(house) == {name: at - 3 * DAY_MS for name, at in today.items()}
    tools = house.open_tools()
    assert tools.store.calls.get("mine")
    tools.store.close()


def test_a_promise_kept_in_the_sample_company_stays_kept(house):
    promise = next(one for one in sample_of_today().promises if one.state is PromiseState.OPEN)
    with_store(house, lambda store: store.promises.settle(promise.id, PromiseState.KEPT, 1))
    with_store(house, make_older)
    tools = house.open_tools()
    kept = tools.store.promises.get(promise.id)
    tools.store.close()
    assert kept and kept.state is PromiseState.KEPT


# --- a newer version of the firm's content

DAY = "2027-01-04"
MIDNIGHT_MS = int(datetime(2027, 1, 3, 18, 30, tzinfo=UTC).timestamp() * 1000)
"""When that day begins in Kolkata."""


@pytest.fixture
def published(content, monkeypatch):
    """Return a function that lays down the next version of the content, and one that tells its limit."""
    monkeypatch.setattr(clock, "read", lambda: Moment(0.0, MIDNIGHT_MS - 30 * DAY_MS))
    versions = iter(range(1, 10))

    def publish(authority: str = AUTHORITY) -> None:
        text = PACK.format(next(versions), "Ours") + "timezone: Asia/Kolkata\n"
        (content / "pack.yaml").write_text(text, encoding="utf-8")
        (content / "authority.yaml").write_text(authority, encoding="utf-8")

    return publish


def limit(house: House, at_ms: int) -> float | None:
    tools = house.open_tools()
    tools.tell_time(at_ms)
    (action,) = tools.firm.authority.actions
    tools.store.close()
    return action.grants[0].up_to if action.grants else None


def changes(house: House) -> list[str]:
    tools = house.open_tools()
    found = [change.id for change in tools.firm.changes]
    tools.store.close()
    return found


def raised(grants: str = "up_to: 5000") -> str:
    return AUTHORITY.replace("up_to: 2000", grants) + f'    valid_from: "{DAY}"\n'


def test_a_newer_version_tells_what_changed_and_the_limit_switches_at_midnight_where_the_firm_is(
    house, published
):
    published()
    assert changes(house) == []
    published(raised())
    assert changes(house) == ["ours-2-action-refund"] == changes(house)
    assert limit(house, MIDNIGHT_MS - 1) == 2000
    assert limit(house, MIDNIGHT_MS) == 5000
    published(raised())
    assert changes(house) == ["ours-2-action-refund"]
    assert limit(house, MIDNIGHT_MS - 1) == 2000


def test_what_held_before_may_be_written_in_the_file_for_whoever_comes_new(house, published):
    published(raised() + "    until: {grants: [{role: rep, up_to: 2500}]}\n")
    assert (limit(house, MIDNIGHT_MS - 1), limit(house, MIDNIGHT_MS)) == (2500, 5000)


def test_a_limit_that_begins_later_and_has_no_before_is_asked_for(house, published):
    published(raised())
    assert (limit(house, MIDNIGHT_MS - 1), limit(house, MIDNIGHT_MS)) == (None, 5000)


def test_editing_the_same_version_is_no_news_and_going_back_neither(house, published, content):
    published()
    changes(house)
    (content / "authority.yaml").write_text(AUTHORITY.replace("2000", "2100"), encoding="utf-8")
    assert changes(house) == []
    published(AUTHORITY.replace("2000", "2200"))
    assert changes(house) == ["ours-2-action-refund"]
    pack = (content / "pack.yaml").read_text(encoding="utf-8")
    (content / "pack.yaml").write_text(pack.replace("version: 2", "version: 1"), encoding="utf-8")
    assert changes(house) == ["ours-2-action-refund"]


def test_articles_and_playbooks_that_were_revised_are_told(house, published, content):
    page = '---\nid: lid\ntitle: "The lid"\nlang: en\n---\nPress it.\n'
    (content / "articles").mkdir()
    (content / "articles" / "lid.md").write_text(page, encoding="utf-8")
    published()
    changes(house)
    (content / "articles" / "lid.md").write_text(page.replace("Press", "Turn"), encoding="utf-8")
    revised = PLAYBOOK.replace("your name", "their name")
    (content / "playbooks" / "our-way.yaml").write_text(revised, encoding="utf-8")
    published()
    assert changes(house) == ["ours-2-playbook-our-way", "ours-2-article-lid"]


def test_the_sample_company_tells_of_two_changes(house):
    assert opened(house).day.unread == 2
