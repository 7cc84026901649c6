"""A small firm's own content, as its trainer lays it down."""

from collections.abc import Mapping
from pathlib import Path

PACK = "kind: pack\nschema: 1\nid: ours\nversion: {}\nlanguages: [en]\ncompany: {}\nrequires: 0.1\n"
"""To be filled with version and name."""
PLAYBOOK = """kind: playbook
schema: 1
id: our-way
title: Our own way
lang: en
stages:
  - {stage: greet, prompts: [{id: hello, intent: Make them feel welcome, points: [your name]}]}
"""
ARTICLE = "---\nid: lid\ntitle: A cracked lid\nlang: en\n---\n\nSend a new one.\n"
PICTURED = f"{ARTICLE}\n![The lid](pictures/lid.png)\n"


def lay_down(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files, by their paths, into ``folder`` and return that."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return folder
