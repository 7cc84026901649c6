"""The sample company, as if it had worked until this morning."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from agentassist.content.resources import sample_company
from agentassist.core.moment import Moment
from agentassist.storage.store import Store

if TYPE_CHECKING:
    from agentassist.content.sample import Sample

SAMPLE_REP = "meera"
"""Who sits at the desk of the sample company."""


def bring_up_to_date(store: Store, now: Moment) -> None:
    """Load the sample company once; on a later day its history moves along until somebody has worked in it.

    From then on it ages as a real firm's does, or its past would run through the rep's own.
    """
    loaded = store.meta.get("sample")
    if loaded == now.iso_date or (loaded and _worked_in(store)):
        return
    # The readers of content are loaded on the day they are needed: all of them together cost every start.
    from agentassist.content.sample import read_sample

    sample = read_sample(sample_company(), datetime.fromtimestamp(now.utc_ms / 1000, UTC), SAMPLE_REP)
    with store.together():
        if loaded:
            _move(store, sample, now)
        else:
            _fill(store, sample, now)
        store.meta.set("sample", now.iso_date)


def _worked_in(store: Store) -> bool:
    """Tell whether a call was taken; those of the sample have no phone behind them."""
    return any(call.call_key and call.answered_ms is not None for call in store.calls.recent())


def _fill(store: Store, sample: "Sample", now: Moment) -> None:
    from agentassist.content.articles import read_articles

    for contact in sample.contacts:
        store.contacts.save(contact, now.utc_ms)
    for interaction in sample.interactions:
        store.calls.begin(interaction)
    for hold in sample.holds:
        store.holds.start(hold)
    for promise in sample.promises:
        store.promises.add(promise, now.utc_ms)
    for follow_up in sample.follow_ups:
        store.follow_ups.add(follow_up, now.utc_ms)
    knowledge = read_articles(sample_company())
    store.pictures.keep(knowledge.pictures)
    for article in knowledge.articles:
        store.articles.save(article, now.utc_ms)


def _move(store: Store, sample: "Sample", now: Moment) -> None:
    """Give what is still there its new times; what was edited, merged, kept or done stays so."""
    for call in sample.interactions:
        store.calls.patch(
            call.id,
            now.utc_ms,
            started_ms=call.started_ms,
            answered_ms=call.answered_ms,
            ended_ms=call.ended_ms,
        )
    for hold in sample.holds:
        store.holds.start(hold)
    for promise in sample.promises:
        kept = store.promises.get(promise.id)
        if kept and kept.state is promise.state:
            store.promises.add(replace(promise, contact_id=kept.contact_id), now.utc_ms)
    for owed in sample.follow_ups:
        known = store.follow_ups.get(owed.id)
        if known and (known.done_ms is None) is (owed.done_ms is None):
            store.follow_ups.add(replace(owed, contact_id=known.contact_id), now.utc_ms)
