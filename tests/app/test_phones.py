"""Phones are switched on and off while calls run."""

from agentassist.app.phones import Phones
from agentassist.core.call import Kind, LinkState
from agentassist.core.preferences import SourceChoice


def test_the_calls_of_a_phone_that_is_switched_off_are_known_to_go_on_unseen():
    events, told = [], []
    phones = Phones(events.append, told.append, lambda _trouble: None)
    phones.choose((SourceChoice("demo", (("number", "+442079460124"), ("after_s", "60"))),))
    phones.choose(())
    phones.stop()
    assert [(event.kind, event.source) for event in events] == [(Kind.LOST, "demo")]
    assert [status.state for status in told if status.source == "demo"][-1] is LinkState.OFF
