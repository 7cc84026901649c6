"""Where the files that ship with the app lie, from source and inside a build."""

import sys
from pathlib import Path


def resources() -> Path:
    """Return the ``resources`` folder; a build unpacks it beside its own libraries."""
    unpacked = getattr(sys, "_MEIPASS", None)
    return Path(unpacked or Path(__file__).parents[2]) / "resources"


def sample_company() -> Path:
    """Return the folder of the sample company's pack."""
    return resources() / "sample"


def schemas_folder() -> Path:
    """Return the folder of the content schemas."""
    return resources() / "schemas"
