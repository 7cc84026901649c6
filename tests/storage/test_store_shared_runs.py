"""What is shared with a trainer, and what comes of it, in the cache."""

from dataclasses import replace

import pytest

from agentassist.core.sharing import Review, Share, SharedRun
from agentassist.storage.store import Store
from tests.storage.people import NOW
from tests.storage.test_store_practice_runs import REP, REPORT
from tests.store_template import KEY

REVIEW = Review("run-1", "Asha", NOW, ((1, 4),), 5, "Name the day first.")


@pytest.fixture
def runs(store):
    store.practice_runs.keep(REP, REPORT)
    return store.shared_runs


def test_nothing_is_shared_before_its_rep_says_so(runs):
    assert runs.all() == ()


def test_a_run_is_shared_and_taken_back(runs):
    runs.share(REP, REPORT)
    assert runs.all() == (Share("run-1", REP, REPORT.title, NOW, here=True),)
    runs.unshare("run-1")
    assert runs.all() == ()


def test_a_run_that_is_removed_is_shared_no_more_and_comes_back_with_it(runs, store):
    runs.share(REP, REPORT)
    runs.keep_review(REVIEW)
    gone, shared = store.practice_runs.remove("run-1"), runs.remove("run-1")
    assert runs.all() == () and runs.review("run-1") is None
    store.practice_runs.restore(gone)
    runs.restore(shared)
    assert runs.all() == (Share("run-1", REP, REPORT.title, NOW, here=True, review=REVIEW),)


def test_what_a_trainer_said_stays_with_the_run_though_it_is_taken_back(runs):
    runs.share(REP, REPORT)
    runs.keep_review(REVIEW)
    runs.unshare("run-1")
    assert runs.review("run-1") == REVIEW
    assert runs.all() == (Share("run-1", REP, at_ms=NOW, review=REVIEW),)


def test_a_run_from_a_file_is_kept_encrypted_and_without_card_numbers(store):
    card = "4111 1111 1111 1111"
    came = SharedRun("Ravi", replace(REPORT, run_id="run-9", title=card), None)
    store.shared_runs.take(came)
    store.shared_runs.keep_review(replace(REVIEW, run_id="run-9", note=card))
    store.close()
    again = Store(store.path, KEY)
    (share,) = again.shared_runs.all()
    assert (share.rep, share.filed, share.here, share.title) == ("Ravi", True, False, "•••• 1111")
    assert share.review.note == "•••• 1111"
    assert again.shared_runs.report("run-9") == replace(REPORT, run_id="run-9", title="•••• 1111")
    again.close()


def test_a_newer_copy_takes_the_place_of_an_older_one(store):
    store.shared_runs.take(SharedRun("Ravi", REPORT))
    store.shared_runs.take(SharedRun("Ravi", replace(REPORT, score=91)))
    assert len(store.shared_runs.all()) == 1 and store.shared_runs.report("run-1").score == 91
