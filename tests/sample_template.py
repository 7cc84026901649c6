"""The sample company, filled once a session and copied for each test that opens it."""

import shutil
import tempfile
from functools import cache
from pathlib import Path

from agentassist.app.troupe import Troupe
from agentassist.folders import Folders
from agentassist.opening import House, sample_house


@cache
def template() -> Path:
    """Return the folder of a closed sample company."""
    folder = Path(tempfile.mkdtemp(prefix="sample-template-"))
    house = sample_house(folders_in(folder))
    tools = house.open_tools()
    # Content is compiled here once, not in every test that opens a copy.
    assert tools.firm.playbooks
    for compiled in Troupe(house).playing("en")[1]:
        tools.store.compiled.keep(*compiled)
    tools.store.close()
    return folder


def folders_in(folder: Path) -> Folders:
    """Return the folders of a sample company that lies in ``folder``."""
    return Folders(folder, folder, sample=True)


def own_house(folder: Path) -> House:
    """Return the people of a sample company as somebody's own, who may share them with a team."""
    return House(Folders(folder, folder, sample=False), sample_house(folders_in(folder)).key)


def fresh_sample(folder: Path) -> House:
    """Return a sample company of its own in ``folder``."""
    shutil.copytree(template(), folder, dirs_exist_ok=True)
    return sample_house(folders_in(folder))
