"""Plays a practice call without a window: lines of a rep in, what the caller says and the scorecard out."""

import argparse
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from agentassist.cli.content_words import sentence
from agentassist.cli.rule_books import linter
from agentassist.content.documents import read_documents
from agentassist.content.resources import schemas_folder
from agentassist.content.scenario_file import read_scenario
from agentassist.content.fault import FaultsError
from agentassist.content.schema import Schemas
from agentassist.training.equipment import callers
from agentassist.training.rehearsal import Entry, Held, Rehearsal, Said, Turn
from agentassist.training.scorecard import Item, Scorecard, scorecard

NAME = "rehearse"
_HOLD = re.compile(r"\[\s*hold\s+(\d+(?:\.\d+)?)\s*s?\s*\]", re.IGNORECASE)
"""A line that is a hold of so many seconds: ``[hold 40]``."""
