"""Letters, from a real mail server over TLS."""

import imaplib
import logging
import os
import shutil
import ssl
import threading
import time
from dataclasses import replace
from email.message import EmailMessage

import pytest

from agentassist.connectors.discover import build
from agentassist.core.call import Direction
from agentassist.core.connecting import Access, Touch
from agentassist.core.errors import ConnectorError, Trouble
from tests.connectors.means import means
from tests.connectors.servers import dovecot, free_port, until

USER, PASSWORD = "asha", "kettle-and-parcel"
OWN, LEELA = "asha@example.org", "leela@example.org"


class Mail:
    """The mailbox as its owner's own mail program sees it."""

    def __init__(self, folder, port):
        self.address = f"imaps://127.0.0.1:{port}"
        self.certificate = folder / "cert.pem"
        context = ssl.create_default_context(cafile=str(self.certificate))
        self.line = imaplib.IMAP4_SSL("127.0.0.1", port, ssl_context=context, timeout=10)
        self.line.login(USER, PASSWORD)
        self.boxes = []

    def put(self, letter, folder="INBOX", at_s=None):
        when = imaplib.Time2Internaldate(at_s or time.time())
        assert self.line.append(folder, "", when, letter.as_bytes())[0] == "OK"

    def empty(self):
        for folder in ("INBOX", "Sent"):
            if int(self.line.select(folder)[1][0]):
                self.line.store("1:*", "+FLAGS", "\\Deleted")
                self.line.expunge()
            self.line.unselect()

    def flags(self):
        self.line.select("INBOX", readonly=True)
        told = self.line.fetch("1:*", "(FLAGS)")[1]
        self.line.unselect()
        return told


@pytest.fixture(scope="module")
def server():
    os.environ["PATH"] += f"{os.pathsep}/usr/sbin"
    if not shutil.which("dovecot") or not shutil.which("openssl"):
        pytest.skip("Dovecot or OpenSSL is not installed here")
    try:
        with dovecot(USER, PASSWORD) as (folder, port):
            made = Mail(folder, port)
            yield made
            made.line.logout()
    except TimeoutError as error:
        pytest.skip(f"Dovecot does not start here: {error}")


@pytest.fixture
def mail(server):
    yield server
    while server.boxes:
        server.boxes.pop().close()
    server.empty()


def letter(text="It leaks.", subject="The kettle", sender=LEELA, to=OWN, name="m1"):
    made = EmailMessage()
    made["From"], made["To"], made["Subject"] = sender, to, subject
    made["Message-ID"] = f"<{name}@example.org>"
    made.set_content(text)
    return made


def connected(mail, secret=PASSWORD, knows=(LEELA,), stopping=None, **settings):
    told = {
        "address": mail.address,
        "user": USER,
        "own_addresses": OWN,
        "certificate": str(mail.certificate),
        **settings,
    }
    given = replace(means(), knows=lambda address: address in knows)
    made = build("imap", Access(told, secret), replace(given, stopping=stopping or given.stopping))
    mail.boxes.append(made)
    return made


def pulled(mail, since="", **choices):
    """Pull everything; return what came, how many letters of strangers there were, and where to go on."""
    box = connected(mail, **choices)
    batches = [*box.pull(since, {})]
    box.close()
    return [piece for b in batches for piece in b.pieces], sum(b.unknown for b in batches), batches[-1].since


def test_a_letter_of_somebody_known_comes_with_its_first_lines(mail):
    at_s = time.time() - 3600
    mail.put(letter("It leaks.\n\n> When did you buy it?\n-- \nLeela"), at_s=at_s)
    ((touch,), unknown, _) = pulled(mail)
    assert isinstance(touch, Touch) and unknown == 0
    assert (touch.address, touch.direction, touch.subject, touch.text) == (
        LEELA,
        Direction.IN,
        "The kettle",
        "It leaks.",
    )
    assert abs(touch.at_ms / 1000 - at_s) < 1.5


def test_letters_of_strangers_are_counted_and_not_read(mail):
    mail.put(letter(sender="Nobody <nobody@example.org>"))
    assert pulled(mail)[:2] == ([], 1)


def test_an_answer_of_our_own_is_one_to_its_reader(mail):
    mail.put(letter("A new one is on its way.", sender=f"Asha <{OWN}>", to=f"Leela <{LEELA}>"), "Sent")
    ((touch,), _, _) = pulled(mail)
    assert (touch.direction, touch.address) == (Direction.OUT, LEELA)


def test_the_second_time_only_new_letters_come(mail):
    mail.put(letter())
    _, _, since = pulled(mail)
    assert pulled(mail, since)[:2] == ([], 0)
    mail.put(letter("And the lid, too.", name="m2"))
    ((touch,), _, _) = pulled(mail, since)
    assert touch.text == "And the lid, too."


def test_when_the_server_numbers_its_letters_anew_they_come_again_as_the_same(mail):
    mail.put(letter())
    ((touch,), _, since) = pulled(mail)
    old = since.replace('"INBOX": [', '"INBOX": [1')
    assert pulled(mail, old)[0] == [touch]


def test_a_pull_that_was_cut_goes_on_with_the_next_letter(mail):
    for at in range(70):
        mail.put(letter(name=f"n{at:02}"))
    box = connected(mail)
    first = next(box.pull("", {}))
    box.close()
    rest, _, _ = pulled(mail, first.since)
    assert (len(first.pieces), len(rest)) == (50, 20)
    assert not {piece.remote for piece in rest} & {piece.remote for piece in first.pieces}


def test_attachments_stay_where_they_are_and_pages_become_words(mail):
    made = letter("Look at the picture.")
    made.add_alternative("<p>Look at the <b>picture</b>.</p>", subtype="html")
    made.add_attachment(b"\x89PNG" * 50_000, maintype="image", subtype="png", filename="kettle.png")
    mail.put(made)
    page = letter(name="m2")
    page.set_content("<style>p {}</style><p>It <b>leaks</b>.</p>", subtype="html")
    mail.put(page)
    texts = [piece.text for piece in pulled(mail)[0]]
    assert texts == ["Look at the picture.", "It leaks."]


def test_every_script_comes_as_it_was_written(mail):
    mail.put(letter("केतली टपकती है।", subject="పార్సెల్ చాయ"))
    ((touch,), _, _) = pulled(mail)
    assert (touch.subject, touch.text) == ("పార్సెల్ చాయ", "केतली टपकती है।")


def test_a_letter_that_is_broken_costs_itself_only(mail):
    mail.line.append("INBOX", "", None, b"From: leela@example.org\nContent-Type: multipart/mixed\n\nno parts")
    mail.line.append("INBOX", "", None, b"\xff\xfe\x00" + b"?" * 4000)
    mail.put(letter())
    assert "It leaks." in [piece.text for piece in pulled(mail)[0]]


def test_no_letter_is_marked_as_read(mail):
    mail.put(letter())
    pulled(mail)
    assert b"Seen" not in b"".join(mail.flags())


def test_a_new_letter_wakes_who_idles(mail):
    box, woken = connected(mail), []
    idler = threading.Thread(target=lambda: woken.append(box.wait(60)))
    idler.start()
    # Idling begins somewhen; every further letter would wake it just as well.
    for at in range(40):
        mail.put(letter(name=f"w{at}"))
        if until(lambda: bool(woken), 0.5):
            break
    idler.join(20)
    box.close()
    assert woken == [True]


def test_who_idles_stops_when_told(mail):
    stopping = threading.Event()
    box, woken = connected(mail, stopping=stopping), []
    idler = threading.Thread(target=lambda: woken.append(box.wait(600)))
    idler.start()
    stopping.set()
    idler.join(20)
    assert woken == [False]


def trouble_of(what):
    with pytest.raises(ConnectorError) as told:
        what()
    return told.value


def test_a_wrong_password_is_told_as_one_and_stands_nowhere(mail, caplog):
    caplog.set_level(logging.DEBUG)
    told = trouble_of(lambda: connected(mail, secret="wrong-secret").try_out())
    assert told.code is Trouble.CONNECTOR_REFUSED
    assert "wrong-secret" not in caplog.text + repr(told) + repr(told.__cause__)


def test_a_certificate_that_nobody_trusts_ends_it_before_the_password(mail):
    assert trouble_of(lambda: connected(mail, certificate="").try_out()).code is Trouble.CONNECTOR_CERTIFICATE


def test_a_folder_that_is_not_there_is_named(mail):
    told = trouble_of(lambda: connected(mail, folders="INBOX, Nowhere").try_out())
    assert told.facts["setting"] == "folders"


def test_a_server_that_is_not_there_is_told_as_down(mail):
    away = f"imaps://127.0.0.1:{free_port()}"
    assert trouble_of(lambda: connected(mail, address=away).try_out()).code is Trouble.CONNECTOR_DOWN
