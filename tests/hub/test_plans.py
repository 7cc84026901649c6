"""What the hub asks its database for is found by an index, however long the history gets."""

import psycopg
import pytest

from agentassist.hub import reading
from tests.servers.hub import play

WANTED = {"at": 0, "since": 1_000, "subject": "who-7", "limit": 1_000, "most": reading.MOST_BYTES}


@pytest.fixture
def plan(hub):
    """How the database goes about a statement, in a team with many rows that were over long ago."""
    told = []

    async def script(_owner, rep):
        told.append(rep.told["team_id"])

    play(hub, script)
    with psycopg.connect(hub.database, autocommit=True, options="-c search_path=agentassist") as conn:
        conn.execute(
            "insert into shared_row select %s, 'interaction', i::text, 'who-' || i %% 500, 10 + i,"
            " case when i %% 100 = 0 then 2000 else 7 end, repeat('x', 300) from generate_series(1, 20000) i",
            (told[0],),
        )
        conn.execute("vacuum analyze shared_row")

        def steps(sql: str, *unwanted: str) -> str:
            for way in ("seqscan", "indexscan", "bitmapscan"):
                conn.execute(f"set enable_{way} = {'off' if way in unwanted else 'on'}")
            found = conn.execute(f"explain {sql}", WANTED | {"team": told[0]}).fetchall()
            return "\n".join(row for (row,) in found)

        yield steps


def test_a_new_device_does_not_have_old_rows_read(plan):
    # Whether it is worth it depends on what was cleared up when; that it can be done is what counts.
    steps = plan(reading._ROWS, "seqscan", "indexscan", "bitmapscan")
    assert "Index Only Scan using shared_row_seq" in steps, steps


def test_somebodys_rows_are_found_among_those_of_all(plan):
    steps = plan(reading._OF_ONE, "seqscan")
    assert "shared_row_subject" in steps, steps
    assert "shared_row_pkey" in steps, steps
