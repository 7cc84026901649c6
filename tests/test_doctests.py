"""The examples in docstrings are true."""

import doctest
import pkgutil
from importlib import import_module

import pytest

import agentassist

WITH_EXAMPLES = ("core", "text", "search", "phrasing", "content", "ui.widgets")
MODULES = [
    found.name
    for part in WITH_EXAMPLES
    for found in pkgutil.walk_packages(
        import_module(f"{agentassist.__name__}.{part}").__path__, f"{agentassist.__name__}.{part}."
    )
]


@pytest.mark.parametrize("name", MODULES)
def test_every_example_says_what_happens(name):
    assert doctest.testmod(import_module(name)).failed == 0
