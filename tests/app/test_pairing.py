"""The app brings two computers together only when asked, and hands on what they say."""

from queue import SimpleQueue

import pytest

from agentassist.app.pairing import Pairing
from agentassist.core.errors import Trouble
from agentassist.core.messages import (
    DoorChanged,
    Failed,
    Invited,
    JoinChanged,
    StandingCame,
    TrainerPlayed,
)
from agentassist.core.pairing import (
    DoorState,
    Invite,
    JoinDoor,
    JoinState,
    LeaveCall,
    OpenDoor,
    PartWays,
    Sorry,
    TellRep,
    TellTrainer,
)
from agentassist.core.stage import LineNow, Standing
from agentassist.pairing.wire import Invitation
from tests.sample_template import fresh_sample

SOON_S = 60
ASKED = "the-second-cup"


class Side:
    """One app's part of it, and what its desk is told."""

    def __init__(self, folder):
        self.told = SimpleQueue()
        self.house = fresh_sample(folder)
        self.pairing = Pairing(self.house, self.told.put)

    def next(self, kind):
        """Wait for the next message of a kind."""
        while not isinstance(news := self.told.get(timeout=SOON_S), kind):
            pass
        return news


@pytest.fixture
def trainer(tmp_path):
    side = Side(tmp_path / "trainer")
    yield side
    side.pairing.stop()


@pytest.fixture
def rep(tmp_path):
    side = Side(tmp_path / "rep")
    yield side
    side.pairing.stop()


@pytest.fixture
def joined(trainer, rep):
    trainer.pairing.perform(OpenDoor())
    door = trainer.next(DoorChanged).door
    rep.pairing.perform(JoinDoor(f"127.0.0.1:{door.port}", door.code))
    assert rep.next(JoinChanged).joining.state is JoinState.JOINED
    assert trainer.next(DoorChanged).door.state is DoorState.JOINED
    return trainer, rep


def test_a_scenario_of_the_trainers_own_rings_at_the_rep(joined):
    trainer, rep = joined
    own = trainer.house.folders.scenarios
    own.mkdir(parents=True)
    file = trainer.house.content / "scenarios" / f"{ASKED}.yaml"
    (own / "mine.yaml").write_text(file.read_text("utf-8").replace(f"id: {ASKED}", "id: mine", 1), "utf-8")
    trainer.pairing.perform(Invite("mine", hidden=True))
    news = rep.next(Invited)
    assert (news.scenario.id, news.hidden) == ("mine", True)
    assert not rep.house.folders.scenarios.exists()


def test_each_desk_is_told_what_the_other_did(joined):
    trainer, rep = joined
    trainer.pairing.perform(TellRep(LeaveCall()))
    assert rep.next(TrainerPlayed).wish == LeaveCall()
    rep.pairing.perform(TellTrainer(Standing(LineNow.OVER, 12.0)))
    assert trainer.next(StandingCame).news.mood == 12.0
    rep.pairing.perform(PartWays())
    assert trainer.next(DoorChanged).door.state is DoorState.SHUT


def test_a_scenario_that_is_gone_or_cannot_be_used_is_told(joined):
    trainer, rep = joined
    trainer.pairing.perform(Invite("moon", hidden=False))
    assert trainer.next(StandingCame).news is Sorry.SCENARIO
    trainer.pairing._host.tell(Invitation("kind: scenario\n", hidden=False))
    assert trainer.next(StandingCame).news is Sorry.SCENARIO
    assert rep.next(Failed).error.code is Trouble.CONTENT_FAULT


def test_what_goes_to_nobody_is_nothing(trainer):
    for wish in (TellRep(LeaveCall()), TellTrainer(Sorry.BUSY), PartWays(), Invite(ASKED, hidden=False)):
        trainer.pairing.perform(wish)
    trainer.pairing.stop()
    assert trainer.told.empty()


def test_a_new_code_takes_the_place_of_the_last(trainer, rep):
    trainer.pairing.perform(OpenDoor())
    first = trainer.next(DoorChanged).door
    trainer.pairing.perform(OpenDoor())
    second = trainer.next(DoorChanged).door
    assert first.code != second.code
    rep.pairing.perform(JoinDoor(f"127.0.0.1:{second.port}", first.code))
    assert rep.next(Failed).error.code is Trouble.PAIRING_CODE_WRONG


def test_an_app_that_ends_while_it_waits_does_not_wait(trainer):
    trainer.pairing.perform(OpenDoor())
    trainer.next(DoorChanged)
    trainer.pairing.stop()
    assert trainer.told.empty()
