"""The sample call without a display, as a newcomer and CI first meet the app."""

from dataclasses import replace

import pytest

from agentassist import clock
from agentassist.core.call import Direction
from agentassist.core.history import Channel, Interaction
from agentassist.opening import House, sample_house
from agentassist.storage.store import Store
from tests.sample_template import folders_in
from tests.whole.processes import command

PNG = b"\x89PNG"


def leave_a_call_open(house: House) -> None:
    """Leave a call behind, as a window does that is closed in the middle of it."""
    now_ms = clock.read().utc_ms
    call = Interaction("left", None, Channel.CALL, Direction.IN, now_ms, now_ms, call_key="demo-left")
    store = Store(house.folders.cache, house.key)
    store.calls.begin(replace(call, number="+442079460125", source="demo"))
    store.close()


@pytest.mark.parametrize("left_open", [False, True], ids=["fresh", "after a call left open"])
def test_the_sample_call_plays_to_its_end_and_leaves_a_picture(folder, left_open):
    if left_open:
        leave_a_call_open(sample_house(folders_in(folder)))
    picture = folder / "call.png"
    done = command("--offscreen", "--screenshot", picture, home=folder.parent)
    assert (done.returncode, done.stderr) == (0, "")
    told = done.stdout.splitlines()
    assert any(line.startswith("Ringing: Lakshmi Rao, Rao Tea Stall, Hyderabad") for line in told)
    assert told[-1].startswith("Filed") and picture.read_bytes().startswith(PNG)
