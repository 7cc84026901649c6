"""A phone that can only start a program hands its calls over with one."""

import json

import pytest

from agentassist.cli import run
from agentassist.core.call import Kind
from agentassist.core.moment import Moment
from agentassist.telephony.handover import HandoverSource
from agentassist.telephony.handover_message import Wish


class Listening:
    """The app's ear, and what it heard."""

    def __init__(self, folder) -> None:
        self.heard, self.wished = [], []
        self._source = HandoverSource(lambda: Moment(1.0, 1), folder, self.wished.append)
        self._source.start(self.heard.append, lambda _status: None)

    def stop(self) -> None:
        self._source.stop()


@pytest.fixture
def app(tmp_path):
    listening = Listening(tmp_path)
    yield listening
    listening.stop()


def hand_over(tmp_path, *words: str) -> int:
    return run(["event", *words, "--cache", str(tmp_path)])


def test_a_ring_reaches_the_app_with_all_that_was_told(app, tmp_path, capsys):
    words = ("ringing", "--number", "020 7946 0124", "--name", "Lakshmi Rao", "--call-id", "7", "--line", "2")
    assert hand_over(tmp_path, *words) == 0
    assert json.loads(capsys.readouterr().out) == {"ok": True}
    [event] = app.heard
    assert (event.kind, event.peer_raw, event.peer_name, event.line) == (
        Kind.RINGING,
        "020 7946 0124",
        "Lakshmi Rao",
        2,
    )


def test_a_hotkey_may_hold_and_bring_the_window_up(app, tmp_path):
    assert [hand_over(tmp_path, kind) for kind in ("hold", "show")] == [0, 0]
    assert app.wished == [Wish.HOLD, Wish.SHOW]


def test_without_a_running_app_the_phone_is_told_so_in_a_sentence(tmp_path, capsys):
    assert hand_over(tmp_path, "ringing", "--number", "1") == 2
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "The app is not running.\n")


def test_what_is_too_long_is_refused_before_it_is_sent(app, tmp_path, capsys):
    assert hand_over(tmp_path, "ringing", "--name", "x" * 100_000) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert not app.heard


def test_an_unknown_kind_is_refused_with_the_usage(capsys):
    with pytest.raises(SystemExit) as ended:
        run(["event", "exploded"])
    assert ended.value.code == 2 and not capsys.readouterr().out


@pytest.mark.parametrize(
    "words", [["ringing", "--number", "-x"], ["ringing", "1001"], ["ringing", "--line", "two"]]
)
def test_what_only_looks_like_an_option_is_refused_and_nothing_is_told(app, tmp_path, words, capsys):
    with pytest.raises(SystemExit) as ended:
        hand_over(tmp_path, *words)
    assert ended.value.code == 2 and not capsys.readouterr().out and not app.heard


@pytest.mark.parametrize(
    "number", ["$(reboot)", "`id`", "1; rm -rf /", "'\"", "%s%n", "../../etc", "1\u202e2"]
)
def test_a_number_of_odd_letters_is_text_and_nothing_else(app, tmp_path, number):
    assert hand_over(tmp_path, "ringing", "--number", number) == 0
    [event] = app.heard
    assert event.peer_raw == number.replace("\u202e", "").partition(";")[0] and not event.peer_e164
