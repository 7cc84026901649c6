"""What people take away is written beside the desk."""

import pytest

from agentassist.app.files import Files
from agentassist.core import messages as m
from agentassist.core.backup import WholeStep
from agentassist.core.faq import FaqFormat
from agentassist.core.file_effects import (
    BringInEverything,
    LookIntoEverything,
    StopWriting,
    WriteEverything,
    WriteFaq,
)
from agentassist.folders import Folders
from agentassist.opening import sample_house


@pytest.fixture
def heard():
    return []


@pytest.fixture
def wait(qtbot):
    """Wait until the file with everything is written, or not."""

    def ended(heard):
        done = (WholeStep.WRITTEN, WholeStep.STOPPED, WholeStep.LOOKED, WholeStep.LEFT)
        return bool(heard) and (isinstance(heard[-1], m.WholeFailed) or heard[-1].view.step in done)

    return lambda heard: qtbot.waitUntil(lambda: ended(heard), timeout=30_000)


@pytest.fixture
def files(tmp_path, heard):
    house = sample_house(Folders(tmp_path / "home", tmp_path / "home", sample=True))
    house.open_tools().store.close()
    made = Files(house, heard.append, heard.append)
    yield made
    made.stop()


def test_public_answers_are_written_and_counted(files, heard, tmp_path):
    files.perform(WriteFaq(str(tmp_path / "faq"), FaqFormat.HTML, ()))
    files.stop()
    assert isinstance(heard[0], m.ArticlesWritten) and heard[0].done > 40 and heard[0].name == "faq"
    assert (tmp_path / "faq" / "faq.ur.html").exists()


def test_a_folder_that_takes_nothing_is_told(files, heard, tmp_path):
    (tmp_path / "faq").write_text("a file in its place")
    files.perform(WriteFaq(str(tmp_path / "faq"), FaqFormat.HTML, ()))
    files.stop()
    assert isinstance(heard[0], m.Failed)


def test_everything_is_written_and_counted(files, heard, wait, tmp_path):
    files.perform(WriteEverything(str(tmp_path / "all.zip")))
    wait(heard)
    assert heard[-1].view.step is WholeStep.WRITTEN and heard[-1].view.rows > 300
    assert (tmp_path / "all.zip").exists()


def test_writing_everything_can_be_stopped(files, heard, wait, tmp_path):
    files._post = lambda told: (heard.append(told), files.perform(StopWriting()))
    files.perform(WriteEverything(str(tmp_path / "all.zip")))
    wait(heard)
    assert heard[-1].view.step is WholeStep.STOPPED and not list(tmp_path.glob("*.zip*"))


def test_a_place_that_takes_nothing_is_told(files, heard, wait, tmp_path):
    files.perform(WriteEverything(str(tmp_path / "nowhere" / "all.zip")))
    wait(heard)
    assert isinstance(heard[-1], m.WholeFailed)


@pytest.fixture
def written(files, heard, wait, tmp_path):
    files.perform(WriteEverything(str(tmp_path / "all.zip")))
    wait(heard)
    heard.clear()
    return tmp_path / "all.zip"


def test_a_file_is_looked_over_to_its_last_row(files, heard, wait, written):
    files.perform(LookIntoEverything(str(written)))
    wait(heard)
    view = heard[-1].view
    assert view.step is WholeStep.LOOKED and view.path == str(written)
    assert view.inside.at_ms and view.inside.count("contact") > 3 and view.inside.pictures
    percents = [one.view.percent for one in heard]
    assert percents == sorted(percents) and percents[-1] == 100 and len(percents) <= 101


def test_looking_over_can_be_stopped(files, heard, wait, written):
    files._post = lambda told: (heard.append(told), files.perform(StopWriting()))
    files.perform(LookIntoEverything(str(written)))
    wait(heard)
    assert heard[-1].view.step is WholeStep.LEFT


def test_a_file_that_was_changed_is_told_before_anything_comes_in(files, heard, wait, written):
    written.write_bytes(written.read_bytes()[:-100])
    files.perform(LookIntoEverything(str(written)))
    wait(heard)
    assert isinstance(heard[-1], m.WholeFailed)


def test_whoever_closes_the_cache_is_given_the_file(files, heard):
    files.perform(BringInEverything("/f/all.zip"))
    assert heard == ["/f/all.zip"]
