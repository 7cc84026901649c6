"""What a person is handed can be read by them and by machines, and is safe to open."""

import json

from agentassist.content.person_out import HTML_NAME, JSON_NAME, write_person
from agentassist.core.person_file import PersonFile, PersonTable

NOW = 1_790_000_000_000
EVIL = '<script>alert("x")</script> & <img src=x onerror=go()>'
PERSON = PersonFile(
    "asha",
    EVIL,
    (
        PersonTable("contact", ({"id": "asha", "name": EVIL, "notes": "चाय", "created_ms": 0},)),
        PersonTable("interaction", ({"id": "c1", "channel": "call", "started_ms": NOW, "summary": EVIL},)),
        PersonTable("prompt_tick", ({"interaction_id": "c1", "point": "greet"},)),
    ),
)


def test_machines_get_every_row(tmp_path):
    write_person(tmp_path / "deep", PERSON, NOW, {})
    told = json.loads((tmp_path / "deep" / JSON_NAME).read_text(encoding="utf-8"))
    assert told["format"] == "agentassist-person" and told["version"] == 1
    assert told["tables"]["interaction"] == [dict(PERSON.tables[1].rows[0])]
    assert set(told["tables"]) == {"contact", "interaction", "prompt_tick"}


def test_people_get_a_page_on_which_no_word_is_markup(tmp_path):
    write_person(tmp_path, PERSON, NOW, {"contact": "رابطہ", "channel.call": "کال"}, "ur")
    text = (tmp_path / HTML_NAME).read_text(encoding="utf-8")
    assert '<html lang="ur" dir="rtl">' in text and "رابطہ" in text and "<dd>کال</dd>" in text
    assert "<script" not in text and "<img" not in text and "चाय" in text and "2026-09-21 14:13" in text


def test_nothing_is_loaded_from_anywhere(tmp_path):
    write_person(tmp_path, PERSON, NOW, {})
    text = (tmp_path / HTML_NAME).read_text(encoding="utf-8")
    assert "http://" not in text and "https://" not in text and "default-src 'none'" in text
