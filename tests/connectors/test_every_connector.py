"""One contract for every connector in the folder: polite, patient, silent when told, and tight-lipped."""

import logging
import re
import threading
import time
from dataclasses import replace

import pytest
from aiohttp import web

from agentassist.connectors.connector import StoppedError
from agentassist.connectors.discover import build, every_about
from agentassist.core.connecting import Access
from agentassist.core.errors import ConnectorError, Trouble
from agentassist.core.field_names import MAP, names_of
from agentassist.core.importing import Field
from agentassist.core.setting_field import SettingKind
from tests.connectors.means import means
from tests.connectors.servers import free_port, until

SECRET = "kettle-and-parcel"
ABOUTS = {about.name: about for about in every_about()}
OVER_THE_WEB = [name for name in ABOUTS if name != "imap"]
USUAL = {"user": "asha", "account": "3"}


def made(name, address, given=None, secret=SECRET):
    return build(name, Access({**USUAL, "address": address}, secret), given or means())


def pull(connector):
    return [*connector.pull("", {})]


def trouble_of(what):
    with pytest.raises(ConnectorError) as told:
        what()
    return told.value


@pytest.fixture(params=ABOUTS)
def name(request):
    return request.param


@pytest.fixture(params=OVER_THE_WEB)
def web_name(request):
    return request.param


def test_all_that_the_issue_names_are_there():
    assert set(ABOUTS) == {"carddav", "imap", "rt", "zammad", "zendesk", "hubspot", "chatwoot"}


def test_each_says_what_it_brings_takes_and_asks_for(name):
    about = ABOUTS[name]
    assert about.name == name and about.brings
    assert set(about.brings) <= {"people", "touches", "cases"} and set(about.takes) <= {"people", "notes"}
    assert [one.kind for one in about.fields].count(SettingKind.ADDRESS) == 1
    assert ("people" in about.brings) == bool(about.mapping)


def test_every_field_has_a_sensible_place_and_can_be_given_another(name):
    about = ABOUTS[name]
    usual = names_of(about, {})
    assert not usual or {Field.NAME, Field.PHONE, Field.EMAIL} <= set(usual.values())
    for theirs in usual:
        assert names_of(about, {MAP + theirs: "notes"})[theirs] is Field.NOTES
        assert names_of(about, {MAP + theirs: "-"})[theirs] is None


def test_what_is_missing_is_named(name):
    needed = next((one.code for one in ABOUTS[name].fields if one.needed), "")
    if needed:
        told = trouble_of(lambda: build(name, Access({}, SECRET), means()))
        assert (told.code, told.facts["setting"]) == (Trouble.CONNECTOR_SETTING, needed)
    told = trouble_of(lambda: made(name, "https://dav.example.org", secret=""))
    assert told.code is Trouble.CONNECTOR_SECRET


@pytest.mark.parametrize(
    "address", ["http://dav.example.org", "ftp://dav.example.org", "https://a:b@x.org", "file:///etc"]
)
def test_nobody_is_asked_without_encryption(name, address):
    if name == "imap" and address.startswith("https"):
        pytest.skip("a mailbox has no such address")
    told = trouble_of(lambda: made(name, address).try_out())
    assert told.code is Trouble.CONNECTOR_ADDRESS


def test_the_secret_is_in_no_representation_no_log_and_no_trouble(name, caplog):
    caplog.set_level(logging.DEBUG)
    address = f"imaps://127.0.0.1:{free_port()}" if name == "imap" else f"http://127.0.0.1:{free_port()}"
    connector = made(name, address)
    told = trouble_of(connector.try_out)
    assert told.code is Trouble.CONNECTOR_DOWN
    shown = [repr(connector), repr(vars(connector)), repr(Access({}, SECRET)), repr(told), caplog.text]
    assert SECRET not in " ".join(shown)
    chain = told
    while chain is not None:
        assert SECRET not in f"{chain!r}{chain}"
        chain = chain.__cause__


def test_a_token_the_server_does_not_take_is_told_and_not_repeated(web_name, replies):
    replies.first = [web.Response(status=401, text=SECRET)]
    told = trouble_of(made(web_name, replies.url).try_out)
    assert told.code is Trouble.CONNECTOR_REFUSED and SECRET not in f"{told!r}"
    assert len(replies.asked) == 1


def test_a_server_that_asks_for_a_rest_gets_it(web_name, replies):
    replies.first = [web.Response(status=429, headers={"Retry-After": "1"}), web.Response(status=401)]
    begun = time.monotonic()
    trouble_of(made(web_name, replies.url).try_out)
    assert time.monotonic() - begun >= 1 and len(replies.asked) == 2


def test_a_server_that_asks_for_a_long_rest_is_left_alone(web_name, replies):
    replies.first = [web.Response(status=429, headers={"Retry-After": "3600"})]
    told = trouble_of(made(web_name, replies.url).try_out)
    assert (told.code, told.facts["wait_s"]) == (Trouble.CONNECTOR_BUSY, 3600)
    assert len(replies.asked) == 1


def test_a_rest_ends_when_it_is_stopped(web_name, replies):
    replies.first = [web.Response(status=503, headers={"Retry-After": "4"})] * 3
    given = means()
    stopper = threading.Thread(target=lambda: until(lambda: replies.asked) and given.stopping.set())
    stopper.start()
    begun = time.monotonic()
    with pytest.raises(StoppedError):
        made(web_name, replies.url, given).try_out()
    stopper.join()
    assert time.monotonic() - begun < 3.5 and len(replies.asked) == 1


def test_after_a_stop_nothing_more_is_asked(web_name, replies):
    given = means()
    connector = made(web_name, replies.url, given)
    given.stopping.set()
    with pytest.raises(StoppedError):
        pull(connector)
    assert not replies.asked and connector.wait(60) is False


def test_a_server_that_stalls_is_given_up(web_name, replies):
    replies.stalls = True
    told = trouble_of(made(web_name, replies.url, replace(means(), patience_s=0.3)).try_out)
    assert told.code is Trouble.CONNECTOR_DOWN


def test_an_answer_without_end_is_refused(web_name, replies):
    replies.first = [web.Response(status=200, body=b" " * 21_000_000)]
    assert trouble_of(made(web_name, replies.url).try_out).code is Trouble.CONNECTOR_TOO_BIG


def test_nobody_leads_us_and_our_secret_elsewhere(web_name, replies):
    elsewhere = f"http://127.0.0.1:{free_port()}/"
    replies.first = [web.Response(status=307, headers={"Location": elsewhere})] * 8
    told = trouble_of(made(web_name, replies.url).try_out)
    assert told.code is Trouble.CONNECTOR_ODD


@pytest.mark.parametrize(
    "body",
    [
        b"<html>Welcome</html>",
        b"\x00\xff" * 50,
        b"[" * 100_000,
        b'{"items": 3, "tickets": {}, "data": [], "results": null, "user": 1}',
        b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
        b"null",
    ],
    ids=range(6),
)
def test_what_is_no_answer_is_told_as_such_and_never_falls_over(web_name, replies, body):
    replies.first = [web.Response(status=207 if web_name == "carddav" else 200, body=body)] * 20
    try:
        came = pull(made(web_name, replies.url))
    except ConnectorError as error:
        assert error.code in (Trouble.CONNECTOR_ODD, Trouble.CONNECTOR_REFUSED)
    else:
        assert not [piece for batch in came for piece in batch.pieces]


def test_no_two_ask_for_the_same_thing_by_different_names():
    codes = {field.code for about in ABOUTS.values() for field in about.fields}
    assert all(re.fullmatch(r"[a-z_]+", code) for code in codes)
