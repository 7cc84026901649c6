"""A link that the system hands to the running application shows who is meant."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QUrl
from PySide6.QtGui import QFileOpenEvent

from agentassist import clock
from agentassist.app.opened_links import OpenedLinks
from agentassist.core.errors import AssistError, Trouble
from agentassist.telephony.handover.source import HandoverSource


class Application(QObject):
    """What the system asks to open a link, and what came of it."""

    def __init__(self, folder) -> None:
        super().__init__()
        self.heard, self.troubles = [], []
        self.source = HandoverSource(clock.read, folder, lambda _wish: None)
        self.source.start(self.heard.append, lambda _status: None)
        self.links = OpenedLinks(self, folder, self.troubles.append)

    def asked_to_open(self, event: QEvent) -> bool:
        return QCoreApplication.sendEvent(self, event)


@pytest.fixture
def application(qapp, tmp_path):  # noqa: ARG001 - events need an application
    asked = Application(tmp_path)
    yield asked
    asked.source.stop()


def test_a_link_shows_who_is_meant(application):
    url = QUrl("agentassist:call?number=%2B442079460123&name=Asha%20Rao")
    assert application.asked_to_open(QFileOpenEvent(url))
    [event] = application.heard
    assert (event.kind, event.peer_raw, event.peer_name) == ("ringing", "+442079460123", "Asha Rao")


def test_a_link_of_no_use_is_told_and_everything_else_passes(application):
    application.asked_to_open(QFileOpenEvent(QUrl("agentassist:hangup")))
    application.asked_to_open(QFileOpenEvent(QUrl.fromLocalFile("/tmp/a.pdf")))
    application.asked_to_open(QEvent(QEvent.Type.User))
    [trouble] = application.troubles
    assert isinstance(trouble, AssistError) and trouble.code is Trouble.HANDOVER_REFUSED
    assert application.heard == []
