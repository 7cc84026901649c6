"""The articles of a pack as facts: what they are called, and whether their files say anything else now."""

import re
from collections.abc import Iterator
from pathlib import Path

from agentassist.content.pack_files import pack_files
from agentassist.core.changes import Fact, Subject
from agentassist.core.fingerprint import fingerprint
from agentassist.core.words import Words

_FIELD = re.compile(rb"^(id|title|lang|translation_of|valid_from):[ \t]*(.*?)[ \t\r]*$", re.MULTILINE)
_HEAD = re.compile(rb"\A(?:\xef\xbb\xbf)?---\r?\n(.*?)\r?\n---", re.DOTALL)


def article_facts(folder: Path) -> Iterator[Fact]:
    """Yield a fact for each article, a translation not counting as one; no YAML is parsed for it.

    Raises:
        FaultsError: ``folder`` is no pack.
    """
    for file in pack_files(folder):
        if file.kind == "article":
            data = file.path.read_bytes()
            head = _HEAD.match(data)
            fields = dict(_FIELD.findall(head[1])) if head else {}
            told = {key.decode(): _plain(value) for key, value in fields.items()}
            if told.get("id") and not told.get("translation_of"):
                title = Words(((told.get("lang", ""), told.get("title", "")),))
                yield Fact(Subject.ARTICLE, told["id"], title, fingerprint(data), told.get("valid_from", ""))


def _plain(value: bytes) -> str:
    text = value.decode("utf-8", "replace")
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text
