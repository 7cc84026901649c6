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
AUTHORITY = """kind: authority
schema: 1
id: rules
lang: en
currency: INR
roles: [rep, senior]
actions:
  - id: refund
    title: Refund an order
    unit: money
    grants: [{role: rep, up_to: 2000}]
    otherwise: {ask: senior}
"""
OUTCOMES = """kind: outcomes
schema: 1
lang: en
groups: [{id: settled, title: Settled, outcomes: [{id: solved, title: Solved}]}]
topics: [{id: lids, title: Lids, playbook: our-way}]
"""
ARTICLE = "---\nid: lid\ntitle: A cracked lid\nlang: en\n---\n\nSend a new one.\n"
PICTURED = f"{ARTICLE}\n![The lid](pictures/lid.png)\n"


def lay_down(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Write files, by their paths, into ``folder`` and return that."""
    for name, data in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data.encode() if isinstance(data, str) else data)
    return folder
