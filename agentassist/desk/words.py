"""The team's own words that mean the same: shown, changed, brought in, taken back."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from agentassist.core.bench import WordList, WordRow, WordsFault
from agentassist.core.messages import DeleteWords, SaveWords, WordsRead, WordsWanted, WordsWritten
from agentassist.core.moment import Moment
from agentassist.core.screen import Told, Undoable
from agentassist.core.synonym import FEWEST, LONGEST, MOST, MOST_IN_PHRASE, Synonym, sorted_out
from agentassist.desk.searching import said_anew
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools
from agentassist.text.fold import fold

SHOWN = 300
"""So many groups are listed; with more the rep types what they look for."""
BETWEEN = re.compile("[,،;；，、\n]")
"""What people put between words, in any of the scripts."""
INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufeff\ufffe\uffff]"
)
"""What a broken paste may bring and no file could hold; joiners are letters of Hindi and Telugu."""

Changes = Mapping[str, Synonym | None]
"""What becomes of each group, by id; None takes it out."""


def listed(tools: Tools, sitting: Sitting, wish: WordsWanted) -> Sitting:
    """Show the team's groups, or those with some text in them."""
    return _shown(tools, sitting, wish.text.strip())


def saved(tools: Tools, sitting: Sitting, wish: SaveWords, now: Moment) -> Sitting:
    """Keep a group that says something; can be undone."""
    spellings = spellings_in(wish.text)
    sitting = _answering(sitting)
    fault = _fault(spellings, [one for one in tools.store.synonyms.all() if one.id != wish.group_id])
    if fault:
        return _shown(tools, sitting, sitting.bench.words.text, fault)
    group_id = wish.group_id or tools.new_id()
    was = tools.store.synonyms.get(group_id) or Synonym(group_id)
    return _changed(tools, sitting, {group_id: sorted_out(group_id, spellings, was)}, now)


def deleted(tools: Tools, sitting: Sitting, wish: DeleteWords, now: Moment) -> Sitting:
    """Take a group out; undo brings it back."""
    return _changed(tools, sitting, {wish.group_id: None}, now)


def learned(tools: Tools, sitting: Sitting, pair: tuple[str, str], now: Moment) -> tuple[Sitting, str]:
    """Put two texts that mean the same among the team's words; tell the new group, or "" for none."""
    spellings = spellings_in(", ".join(pair))
    if _fault(spellings, tools.store.synonyms.all()):
        return sitting, ""
    group_id = tools.new_id()
    group = sorted_out(group_id, spellings, Synonym(group_id))
    return _put(tools, sitting, {group_id: group}, now), group_id


def unlearned(tools: Tools, sitting: Sitting, group_id: str, now: Moment) -> Sitting:
    """Take a group out that was learned; none is fine."""
    return _put(tools, sitting, {group_id: None}, now) if group_id else sitting


def brought(tools: Tools, sitting: Sitting, told: WordsRead, now: Moment) -> Sitting:
    """Take in the groups of a file; one that begins like a group of the team replaces it."""
    team = {fold(one.spellings[0]): one for one in tools.store.synonyms.all()}
    changes: dict[str, Synonym | None] = {}
    updated = unchanged = 0
    for group in told.groups:
        was = team.get(fold(group.id))
        fresh = group.named(was.id if was else tools.new_id())
        unchanged += fresh == was
        updated += was is not None and fresh != was
        if fresh != was:
            changes[fresh.id] = fresh
    changed = _changed(tools, sitting, changes, now) if changes else sitting
    return changed.silent_about(Told.WORDS_IMPORTED).telling(
        Told.WORDS_IMPORTED,
        created=str(len(changes) - updated),
        updated=str(updated),
        unchanged=str(unchanged),
    )


def written(sitting: Sitting, told: WordsWritten) -> Sitting:
    """Say that the file is there."""
    silent = sitting.silent_about(Told.WORDS_EXPORTED)
    return silent.telling(Told.WORDS_EXPORTED, file=told.file, count=str(told.count))


def spellings_in(text: str) -> tuple[str, ...]:
    """Return the words of a line with commas between them; what only looks different counts once.

    >>> spellings_in("refund,  Money  back، Refund, ,रिफंड")
    ('refund', 'Money back', 'रिफंड')
    """
    kept: dict[str, str] = {}
    for part in BETWEEN.split(INVISIBLE.sub("", text)):
        kept.setdefault(fold(part), " ".join(part.split()))
    return tuple(word for folded, word in kept.items() if folded)


@lru_cache(maxsize=20_000)
def _folded(word: str) -> str:
    # All words of the team are compared anew with every key of a search among them.
    return fold(word)


def _answering(sitting: Sitting) -> Sitting:
    shown = sitting.bench.words
    return replace(sitting, bench=replace(sitting.bench, words=replace(shown, answered=shown.answered + 1)))


def _fault(spellings: Sequence[str], others: Sequence[Synonym]) -> WordsFault | None:
    if len(spellings) < FEWEST:
        return WordsFault.ONE_WORD
    if len(spellings) > MOST:
        return WordsFault.TOO_MANY
    if any(len(one) > LONGEST or len(one.split()) > MOST_IN_PHRASE for one in spellings):
        return WordsFault.TOO_LONG
    said = {_folded(one) for one in spellings}
    if any(said <= set(map(_folded, group.spellings)) for group in others):
        return WordsFault.KNOWN
    return None


def _changed(tools: Tools, sitting: Sitting, changes: Changes, now: Moment) -> Sitting:
    """Change groups at once, in one step that can be taken back."""
    before = {group_id: tools.store.synonyms.get(group_id) for group_id in changes}
    changed = _put(tools, sitting, changes, now)
    return changed.undoable(
        Undoable.WORDS, lambda later: _put(tools, later, before, now).silent_about(Told.WORDS_IMPORTED)
    )


def _put(tools: Tools, sitting: Sitting, changes: Changes, now: Moment) -> Sitting:
    synonyms = tools.store.synonyms
    with tools.store.together():
        for group_id, group in changes.items():
            if group is None:
                synonyms.delete(group_id)
            else:
                synonyms.save(group, now.utc_ms)
    # An open search finds more, or less, with other words.
    return said_anew(tools, _shown(tools, sitting, sitting.bench.words.text), now)


def _shown(tools: Tools, sitting: Sitting, text: str, fault: WordsFault | None = None) -> Sitting:
    asked, team = fold(text), tools.store.synonyms.all()
    found = [one for one in team if any(asked in _folded(word) for word in one.spellings)]
    found.sort(key=lambda one: _folded(one.spellings[0]))
    rows = tuple(WordRow(one.id, one.spellings) for one in found[:SHOWN])
    usual = len(tools.synonyms) - len(team)
    view = WordList(text, len(found), rows, usual, fault, sitting.bench.words.answered)
    return replace(sitting, bench=replace(sitting.bench, words=view))
