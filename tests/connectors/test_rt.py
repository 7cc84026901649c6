"""Tickets, against a real server where one is asked for.

Debian's ``request-tracker5 rt5-db-sqlite rt5-standalone`` and ``AGENTASSIST_RT=1`` are all it takes; without
the flag it is left out, for it takes longer than all other tests of connectors together.
"""

import http.client
import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from agentassist.connectors.discover import build
from agentassist.core.call import Direction
from agentassist.core.connecting import Access, Case, PushOutcome, PutNote, Touch
from agentassist.core.errors import ConnectorError, Trouble
from tests.connectors.means import means
from tests.connectors.servers import free_port, running

DATABASE = Path("/var/lib/dbconfig-common/sqlite3/request-tracker5/rtdb")
SERVER = Path("/usr/share/request-tracker5/libexec/rt-server")
LEELA = "leela@example.org"
SITE = """
Set($rtname, 'example.org');
Set($Organization, 'example.org');
Set($WebPath, "");
Set($WebDomain, "127.0.0.1");
Set($WebPort, {port});
Set($WebBaseURL, "http://127.0.0.1:{port}");
Set($DatabaseType, 'SQLite');
Set($DatabaseName, '{folder}/rtdb');
Set($DatabaseUser, '');
Set($DatabasePassword, '');
Set($LogToSTDERR, 'warning');
Set($LogToSyslog, undef);
Set($LogToFile, undef);
Set($LogDir, '{folder}');
Set($WebSessionClass, 'Apache::Session::File');
Set($MasonDataDir, '{folder}/mason');
Set($MasonSessionDir, '{folder}/session');
Set($MailCommand, 'testfile');
Set($Timezone, 'UTC');
1;
"""
TOKEN = """
use lib "/usr/share/request-tracker5/lib";
use RT -init;
my $user = RT::User->new(RT->SystemUser);
$user->Load("root");
my $made = RT::AuthToken->new(RT->SystemUser);
my ($ok, $said, $token) = $made->Create(Owner => $user->id, Description => "test");
print $token;
"""


class Desk:
    def __init__(self, port, token):
        self.port, self.token = port, token

    def ask(self, method, path, said=None):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        headers = {"Authorization": f"token {self.token}", "Content-Type": "application/json"}
        line.request(method, f"/REST/2.0/{path}", json.dumps(said) if said else None, headers)
        answer = line.getresponse()
        told = json.loads(answer.read() or b"null")
        line.close()
        return told

    def open(self, subject, content="It leaks.", requestor=LEELA, **more):
        said = {"Queue": "General", "Subject": subject, "Requestor": requestor, "Content": content}
        return str(self.ask("POST", "ticket", said | more)["id"])

    def history(self, ticket):
        told = self.ask("GET", f"ticket/{ticket}/history?fields=Type&per_page=100")
        return [item["Type"] for item in told["items"]]


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    if not os.environ.get("AGENTASSIST_RT"):
        pytest.skip("the real Request Tracker is asked for with AGENTASSIST_RT=1")
    if not DATABASE.exists() or not SERVER.exists():
        pytest.skip("Request Tracker (request-tracker5 rt5-db-sqlite rt5-standalone) is not installed here")
    folder, port = tmp_path_factory.mktemp("rt"), free_port()
    for name in ("mason", "session", "none"):
        (folder / name).mkdir()
    shutil.copy(DATABASE, folder / "rtdb")
    (folder / "site.pm").write_text(SITE.format(folder=folder, port=port))
    patch = pytest.MonkeyPatch()
    patch.setenv("RT_SITE_CONFIG", str(folder / "site.pm"))
    patch.setenv("RT_SITE_CONFIG_DIR", str(folder / "none"))
    try:
        token = subprocess.run(["perl", "-e", TOKEN], check=True, capture_output=True, text=True).stdout
        with running([str(SERVER), "--port", str(port), "--server", "Standalone"], folder, port):
            yield Desk(port, token.strip())
    finally:
        patch.undo()


def connected(desk, secret="", knows=(LEELA,), **settings):
    told = {"address": f"http://127.0.0.1:{desk.port}", **settings}
    given = replace(means(), knows=lambda address: address in knows)
    return build("rt", Access(told, secret or desk.token), given)


def pulled(desk, since="", **choices):
    batches = [*connected(desk, **choices).pull(since, {})]
    return [piece for b in batches for piece in b.pieces], sum(b.unknown for b in batches), batches[-1].since


def about(pieces, kind, subject):
    word = "what" if kind is Case else "subject"
    return [piece for piece in pieces if isinstance(piece, kind) and subject in getattr(piece, word)]


def test_the_server_tells_who_it_is(desk):
    assert connected(desk).try_out().startswith("Request Tracker 5")


def test_a_ticket_is_a_case_with_what_was_written_in_it(desk):
    number = desk.open("The kettle leaks", "It leaks at the spout.", Due="2030-12-01T10:00:00Z")
    desk.ask(
        "POST", f"ticket/{number}/correspond", {"Content": "A new one comes.", "ContentType": "text/plain"}
    )
    desk.ask("POST", f"ticket/{number}/comment", {"Content": "Ours alone.", "ContentType": "text/plain"})
    pieces, _, _ = pulled(desk)
    (case,) = about(pieces, Case, "The kettle leaks")
    assert (case.address, case.remote, case.closed_ms, case.due_ms) == (
        LEELA,
        number,
        None,
        1_922_349_600_000,
    )
    texts = [(one.direction, one.text) for one in about(pieces, Touch, "The kettle leaks")]
    assert (Direction.OUT, "A new one comes.") in texts and "Ours alone." not in str(texts)


def test_only_what_changed_since_comes_and_a_closed_ticket_as_closed(desk):
    number = desk.open("The lid")
    _, _, since = pulled(desk)
    desk.ask("PUT", f"ticket/{number}", {"Status": "resolved"})
    pieces, _, later = pulled(desk, since)
    (case,) = about(pieces, Case, "The lid")
    assert case.closed_ms and later >= since


def test_tickets_of_strangers_are_counted_and_not_read(desk):
    desk.open("A stranger's", requestor="nobody@example.org")
    pieces, unknown, _ = pulled(desk)
    assert unknown >= 1 and not about(pieces, Case, "A stranger's")


@pytest.mark.parametrize(("loud", "kind"), [("", "Comment"), ("yes", "Correspond")])
def test_a_note_of_a_call_goes_to_the_ticket(desk, loud, kind):
    number = desk.open("The spout")
    wishes = (PutNote(number, "Sent a new one.", "c1"), PutNote("99999", "Lost.", "c2"))
    results = [*connected(desk, tell_customer=loud).push(wishes)]
    assert results[0].outcome is PushOutcome.NOTED and kind in desk.history(number)
    assert results[1].outcome in (PushOutcome.GONE, PushOutcome.REFUSED)


def test_a_token_it_does_not_know_is_told(desk):
    with pytest.raises(ConnectorError) as told:
        connected(desk, secret="1-14-wrong").try_out()
    assert told.value.code is Trouble.CONNECTOR_REFUSED
