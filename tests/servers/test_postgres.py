import psycopg


def test_what_was_committed_survives_a_crash(postgres):
    where = postgres.fresh()
    with psycopg.connect(where) as conn:
        conn.execute("create table kept(n int)")
        conn.execute("insert into kept values(7)")
    postgres.crash()
    postgres.start()
    with psycopg.connect(where) as conn:
        assert conn.execute("select n from kept").fetchone() == (7,)
