"""Where things lie: settings, the cache and its key slots, the log."""

import os
from pathlib import Path

from platformdirs import user_config_path, user_data_path

from agentassist.core.errors import AssistError, Trouble
from agentassist.core.frozen import dataclass

APP = "agentassist"
HOME_VARIABLE = "AGENTASSIST_HOME"
"""Names one folder for everything, for tests and for a stick that is carried along."""


@dataclass(frozen=True, slots=True)
class Folders:
    """The folders of one company's data.

    Args:
        base: Holds the cache, its key slots and the log.
        config: Holds the settings.
        sample: True for the sample company, whose key is no secret.
    """

    base: Path
    config: Path
    sample: bool

    @property
    def cache(self) -> Path:
        """The cache file."""
        return self.base / "cache.db"

    @property
    def settings(self) -> Path:
        """The settings file."""
        return self.config / "settings.toml"

    @property
    def log(self) -> Path:
        """The log file."""
        return self.base / "agentassist.log"

    @property
    def content(self) -> Path:
        """The firm's own content pack; the bundled one serves where it is missing."""
        return self.base / "content"

    @property
    def team_packs(self) -> Path:
        """The packs that came from the team; the newest of them holds in place of the firm's own."""
        return self.base / "team-packs"

    @property
    def phrasing(self) -> Path:
        """What the team says about phrasing rules: a file for each language, ``en.yaml``."""
        return self.base / "phrasing"

    @property
    def scenarios(self) -> Path:
        """Practice calls that a trainer brought, a file each."""
        return self.base / "scenarios"

    @property
    def paths(self) -> Path:
        """Paths that a trainer brought, a file each."""
        return self.base / "paths"

    def make(self) -> None:
        """Make the folders where they are missing, for this user only.

        Raises:
            AssistError: One cannot be made.
        """
        for folder in (self.base, self.config):
            try:
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            except OSError as error:
                raise AssistError(Trouble.FOLDER_CLOSED, folder=str(folder)) from error


def own() -> Folders:
    """Return the folders of the rep's own data."""
    home = os.environ.get(HOME_VARIABLE)
    if home:
        return Folders(Path(home) / "own", Path(home) / "config", sample=False)
    return Folders(user_data_path(APP), user_config_path(APP), sample=False)


def sample() -> Folders:
    """Return the folders of the sample company, apart from the rep's own."""
    home = os.environ.get(HOME_VARIABLE)
    base = Path(home) if home else user_data_path(f"{APP}-sample")
    return Folders(base / "sample", base / "sample", sample=True)
