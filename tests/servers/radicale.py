"""A real address-book server, for all who ask one; an empty book for each test."""

import base64
import http.client
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from tests.connectors.servers import free_port, radicale_command, running

USER, PASSWORD = "asha", "kettle-and-parcel"
LEELA = """BEGIN:VCARD
VERSION:3.0
UID:leela
N:Prakash;Leela;;;
FN:Leela Prakash
TEL;TYPE=CELL:+44 20 7946 0101
EMAIL:leela@example.org
PHOTO;ENCODING=b;TYPE=PNG:iVBORw0KGgo=
X-PET:a parrot
END:VCARD
"""
OMAR = """BEGIN:VCARD
VERSION:4.0
UID:omar
FN:Omar Siddiqui
TEL;VALUE=uri;TYPE=work:tel:+44-20-7946-0102
NOTE:prefers\\, mornings
END:VCARD
"""


@dataclass
class AddressBook:
    port: int
    path: str = "/asha/people/"

    @property
    def address(self):
        return f"http://127.0.0.1:{self.port}"

    def ask(self, method, path, body=b"", **headers):
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        login = base64.b64encode(f"{USER}:{PASSWORD}".encode()).decode()
        line.request(method, path, body, {"Authorization": f"Basic {login}", **headers})
        answer = line.getresponse()
        told = answer.status, dict(answer.getheaders()), answer.read().decode()
        line.close()
        return told

    def put(self, name, card):
        status, headers, _ = self.ask(
            "PUT", f"{self.path}{name}.vcf", card.encode(), **{"Content-Type": "text/vcard"}
        )
        assert status in (200, 201, 204)
        return headers["ETag"]

    def read(self, name):
        return self.ask("GET", f"{self.path}{name}.vcf")[2]

    def drop(self, name):
        assert self.ask("DELETE", f"{self.path}{name}.vcf")[0] < 300

    def make(self, path):
        kind = (
            '<mkcol xmlns="DAV:"><set><prop><resourcetype><collection/>'
            '<addressbook xmlns="urn:ietf:params:xml:ns:carddav"/></resourcetype></prop></set></mkcol>'
        )
        assert self.ask("MKCOL", path, kind.encode())[0] == 201


@pytest.fixture(scope="session")
def radicale(tmp_path_factory) -> Iterator[AddressBook]:
    """A server with one rep, who has no book yet."""
    folder, port = tmp_path_factory.mktemp("radicale"), free_port()
    try:
        with running(radicale_command(folder, port, USER, PASSWORD), folder, port):
            yield AddressBook(port)
    except TimeoutError as error:
        pytest.skip(f"Radicale does not start here: {error}")


@pytest.fixture
def address_book(radicale) -> Iterator[AddressBook]:
    """An empty book, gone after the test."""
    radicale.make(radicale.path)
    yield radicale
    radicale.ask("DELETE", radicale.path)
