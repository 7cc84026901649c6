"""What connectors are given in tests."""

import threading

from agentassist.connectors.connector import Means
from agentassist.core.importing import Entry
from agentassist.importing.lines import Line
from agentassist.importing.vcard import Card, cards


def read_card(text: str) -> tuple[Entry, ...]:
    lines = (Line(at, line) for at, line in enumerate(text.splitlines(), 1))
    return next((card.entries for card in cards(lines) if isinstance(card, Card)), ())


def means(patience_s: float = 20.0, longest_rest_s: float = 5.0) -> Means:
    return Means(read_card, threading.Event(), patience_s, longest_rest_s)
