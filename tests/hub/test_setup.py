"""From nothing to a hub that may work, and what is said where something is in the way."""

import argparse
import json
import ssl
import stat
import sys
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from agentassist.cli import hub as hub_command
from agentassist.cli.hub_words import TROUBLES
from agentassist.core.invitation import read_invitation
from agentassist.hub import schema
from agentassist.hub.trouble import Trouble
from tests.servers.hub import HERE, HubProcess, command


def lines(done):
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def missing_database(postgres):
    return postgres.fresh() + "_new"


@pytest.fixture
def init(postgres, tmp_path):
    url = missing_database(postgres)

    def run(*more, database=url):
        way = ("--database", database, "--folder", str(tmp_path / "hub"), "--team", "Lamps")
        return command("init", *way, *more)

    run.url = url
    return run


def test_one_command_makes_all_a_hub_needs_and_once_more_changes_nothing(init, tmp_path):
    folder = tmp_path / "hub"
    first = lines(init("--host", "hub.example", "--host", "192.0.2.7", "--port", "9443", "--owner", "Asha"))
    invitation = read_invitation(first[-1]["invitation"])
    assert invitation.hub == "hub.example:9443" and len(invitation.pin) == 64
    made = {path.name: (path.read_bytes(), stat.S_IMODE(path.stat().st_mode)) for path in folder.iterdir()}
    assert made["key.pem"][1] == made["hub.json"][1] == 0o600
    names = ssl._ssl._test_decode_cert(str(folder / "certificate.pem"))["subjectAltName"]
    assert names == (("DNS", "hub.example"), ("IP Address", "192.0.2.7"))
    second = lines(init())
    assert second[0]["steps"] == 0 and second[2]["id"] == first[3]["id"] and not second[2]["made"]
    # Nobody joined yet, so there is a way in again; everything else is as it was.
    assert read_invitation(second[-1]["invitation"]).hub == "hub.example:9443"
    assert {path.name: path.read_bytes() for path in folder.iterdir()} == {
        name: content for name, (content, _) in made.items()
    }


def test_the_role_of_the_hub_can_do_little(init, tmp_path):
    lines(init())
    url = json.loads((tmp_path / "hub" / "hub.json").read_text(encoding="utf-8"))["database"]
    with psycopg.connect(url, autocommit=True) as conn:
        for forbidden in (
            "create table agentassist.x(n int)",
            "alter table agentassist.change disable row level security",
            "drop policy own_team on agentassist.change",
            "update agentassist.step set number = 9",
            "create role x",
            "truncate agentassist.change",
        ):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                conn.execute(forbidden)


def test_a_hub_does_not_work_as_somebody_mighty(init, tmp_path):
    lines(init())
    done = command("serve", "--folder", str(tmp_path / "hub"), "--database", init.url, "--port", "0")
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr == "The role admin could read past the walls between teams; serve as the one init made.\n"
    )


def test_a_database_of_a_newer_hub_is_left_as_it_is(init, tmp_path):
    lines(init())
    with psycopg.connect(init.url) as conn:
        conn.execute("insert into agentassist.step(number) values(%s)", (schema.KNOWN + 1,))
    for done in (init(), command("serve", "--folder", str(tmp_path / "hub"), "--port", "0")):
        assert done.returncode == 2 and "set up by a newer hub" in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_a_database_one_step_older_is_brought_up_to_date(init, postgres, tmp_path, monkeypatch):
    url = postgres.fresh()
    lines(init(database=url))
    steps = {**schema.steps(), schema.KNOWN + 1: "create table agentassist.next(n int)"}
    monkeypatch.setattr(schema, "steps", lambda: steps)
    monkeypatch.setattr(schema, "KNOWN", schema.KNOWN + 1)
    with psycopg.connect(url, autocommit=True) as conn:
        assert [schema.bring_up_to_date(conn) for _ in range(2)] == [1, 0]
        assert conn.execute("select max(number) from agentassist.step").fetchone() == (schema.KNOWN,)
    done = HubProcess(url, tmp_path / "hub")
    with pytest.raises(AssertionError, match="set up by a newer hub"):
        done.start()
    done.kill()


def test_a_step_that_fails_leaves_the_database_as_it_was(init, postgres, monkeypatch):
    url = postgres.fresh()
    lines(init(database=url))
    steps = {**schema.steps(), schema.KNOWN + 1: "create table agentassist.half(n int); select 1/0"}
    monkeypatch.setattr(schema, "steps", lambda: steps)
    with psycopg.connect(url, autocommit=True) as conn:
        with pytest.raises(psycopg.errors.DivisionByZero):
            schema.bring_up_to_date(conn)
        assert conn.execute("select to_regclass('agentassist.half')").fetchone() == (None,)


def test_whoever_has_access_to_the_server_can_let_somebody_in(init, tmp_path):
    lines(init())
    folder = ("--folder", str(tmp_path / "hub"))
    (told,) = lines(command("invite", *folder, "--name", "Asha", "--access", "owner"))
    assert read_invitation(told["invitation"])
    lines(init("--team", "Shades"))
    done = command("invite", *folder, "--name", "Asha")
    assert done.stderr == "Say with --team which team is meant; there are: Lamps, Shades.\n"


def signed_by_another(folder):
    """Write a certificate that an authority signed, and its key; return both."""
    authority, secret = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    names = [
        x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]) for name in ("hub.example", "Authority")
    ]
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder(names[1], names[0], secret.public_key(), x509.random_serial_number())
    made = (
        builder.not_valid_before(now)
        .not_valid_after(now + timedelta(days=9))
        .sign(authority, hashes.SHA256())
    )
    pem, form, plain = Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()
    (folder / "own.pem").write_bytes(made.public_bytes(pem))
    (folder / "own.key").write_bytes(secret.private_bytes(pem, form, plain))
    return str(folder / "own.pem"), str(folder / "own.key")


def test_a_certificate_of_an_authority_goes_without_a_fingerprint(init, tmp_path):
    certificate, key = signed_by_another(tmp_path)
    told = lines(init("--certificate", certificate, "--key", key, "--host", "hub.example"))
    used = tmp_path / "hub" / "certificate.pem"
    assert used.read_bytes() == Path(certificate).read_bytes()
    invitation = read_invitation(told[-1]["invitation"])
    assert (invitation.hub, invitation.pin) == ("hub.example:8443", "")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("serve", "--folder", "nowhere"), "Nothing in nowhere says where the database is"),
        (("serve", "--database", "postgresql://x/y"), "There is no certificate that can be used"),
        (("init",), "Nothing in hub says where the database is"),
        (("init", "--database", "postgresql://x:y@127.0.0.1:1/z"), "The database does not let the hub in: "),
        (("init", "--database", "nonsense"), "The database does not let the hub in: "),
        (("invite", "--folder", "nowhere", "--name", "x"), "Nothing in nowhere says where the database is"),
        (("invite", "--name", ""), "Give a name of at most 80 letters."),
        (("init", "--database", "postgresql://x/y", "--host", "a b"), "a b is not the name or address"),
        (
            ("compact", "--database", "postgresql://x:y@127.0.0.1:1/z"),
            "The database does not let the hub in: ",
        ),
    ],
)
def test_what_is_in_the_way_is_said_in_one_sentence(words, said, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = command(*words)
    assert done.returncode == 2 and done.stderr.startswith(said), done.stderr
    assert len(done.stderr.splitlines()) == 1 and "y@" not in done.stderr
    assert not list(tmp_path.iterdir())


def test_every_trouble_has_its_sentence():
    assert set(TROUBLES) == {trouble.value for trouble in Trouble}


def test_an_app_without_the_driver_says_what_is_missing(monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "agentassist.hub.commands", None)
    monkeypatch.delattr("agentassist.hub.commands", raising=False)
    parser = argparse.ArgumentParser()
    hub_command.options(parser)
    assert hub_command.run(parser.parse_args([])) == 2
    assert capsys.readouterr().err.startswith("The hub needs PostgreSQL's driver; install agentassist[hub]")


def test_the_steps_are_shipped():
    told = tomllib.loads((HERE / "pyproject.toml").read_text(encoding="utf-8"))
    (pattern,) = told["tool"]["setuptools"]["package-data"]["agentassist.hub"]
    package = Path(schema.__file__).parent
    assert {path.name for path in package.glob(pattern)} == {
        path.name for path in (package / "sql").iterdir()
    }
    assert sorted(schema.steps()) == list(range(1, schema.KNOWN + 1))


def test_without_a_name_the_team_there_is_is_meant_and_no_second_one_made(init, tmp_path):
    first = lines(init())
    again = lines(command("init", "--database", init.url, "--folder", str(tmp_path / "hub")))
    assert [one for one in again if one.get("part") == "team"] == [
        {"part": "team", "id": first[3]["id"], "name": "Lamps", "made": False}
    ]


def test_a_database_that_comes_back_empty_gets_the_same_team(init, postgres):
    first = lines(init())
    (team,) = (one for one in lines(init(database=postgres.fresh())) if one.get("part") == "team")
    assert team == {"part": "team", "id": first[3]["id"], "name": "Lamps", "made": True}
