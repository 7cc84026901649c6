"""sqlite-utils, made to work with SQLCipher, and the list that the steps are added to."""

import sys

from agentassist.storage.driver import sqlcipher

# sqlite-utils catches the exceptions of the module it finds under this name. Without the alias it would
# look for the standard library's, and miss every error that SQLCipher raises.
sys.modules.setdefault("pysqlite3", sqlcipher)
sys.modules.setdefault("pysqlite3.dbapi2", sqlcipher)

from sqlite_utils import Database  # noqa: E402
from sqlite_utils.migrations import Migrations  # noqa: E402

__all__ = ["Database", "Migrations", "steps"]

steps = Migrations("agentassist")
"""Every step, oldest first; ``opening.VERSION`` counts them."""
