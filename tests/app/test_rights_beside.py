"""What an erasure and an export need beside the desk."""

import json

import pytest

from agentassist.app.rights import Rights, kept
from agentassist.core.erasure import Certificate
from agentassist.core.errors import AssistError
from agentassist.core.messages import EraseOn, Failed, ReportWritten
from agentassist.core.rights_effects import EraseMore, KeepCertificate, WritePerson
from tests.sample_template import fresh_sample

ONE = Certificate("c-1", 1_790_000_000_000, "dev", (("contact", 1),), looked_at=3)


def test_a_certificate_is_written_for_machines_or_as_it_reads(tmp_path):
    assert list(kept(KeepCertificate(str(tmp_path / "a.json"), ONE, "said"))) == [ReportWritten("a.json")]
    told = json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))
    assert told["subject"] == "c-1" and told["complete"] is True
    assert list(kept(KeepCertificate(str(tmp_path / "a.txt"), ONE, "said"))) == [ReportWritten("a.txt")]
    assert (tmp_path / "a.txt").read_text(encoding="utf-8") == "said\n"
    with pytest.raises(AssistError):
        list(kept(KeepCertificate(str(tmp_path / "nowhere" / "a.json"), ONE, "said")))


def test_a_person_is_written_into_a_folder(tmp_path):
    house, told = fresh_sample(tmp_path / "sample"), []
    (tmp_path / "out").mkdir()
    store = house.open_tools().store
    whose = store.contacts.callers("+13125550150", "13125550150")[0].id
    store.close()
    rights = Rights(house, told.append)
    rights.perform(EraseMore())
    rights.perform(WritePerson(whose, str(tmp_path / "out"), (("contact", "رابطہ"),), "ur"))
    rights.perform(WritePerson("nobody", str(tmp_path / "out")))
    rights.stop()
    assert told[0] == EraseOn() and isinstance(told[1], ReportWritten) and isinstance(told[2], Failed)
    assert (tmp_path / "out" / "person.json").exists()
    page = (tmp_path / "out" / "person.html").read_text(encoding="utf-8")
    assert 'dir="rtl"' in page and "<h2>رابطہ</h2>" in page
