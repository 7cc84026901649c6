"""The tables, as numbered steps. A step that has shipped is history: add one, never change one.

Conventions: ids are uuid4 text; times are UTC milliseconds; an unknown text is empty, anything else null.
Every row that a team will share carries ``hlc``, the stamp of its last change, and ``clk``, the stamp of each
field (JSON; the empty name stands for all fields not named).
"""

from agentassist.storage.driver import Connection

# Each adds its steps as it is loaded: the order counts.
from agentassist.storage.schema import calls, search, wording  # noqa: F401

# isort: split
from agentassist.storage.schema import practice  # noqa: F401

# isort: split
from agentassist.storage.schema import (
    rights,  # noqa: F401
    team,  # noqa: F401
)

# isort: split
from agentassist.storage.schema import waiting  # noqa: F401

# isort: split
from agentassist.storage.schema import handing_on  # noqa: F401

# isort: split
from agentassist.storage.schema import approvals  # noqa: F401

# isort: split
from agentassist.storage.schema.migrations import Database, steps


def bring_up_to_date(conn: Connection) -> None:
    """Take every step this cache has not taken yet; one that fails leaves it as it was."""
    usual = conn.execute("PRAGMA cache_size").fetchone()[0]
    # With the usual pages in memory, filling the indexes of years of work takes minutes.
    conn.execute("PRAGMA cache_size = -250000")
    steps.apply(Database(conn, recursive_triggers=False, execute_plugins=False))
    conn.execute(f"PRAGMA cache_size = {usual}")
