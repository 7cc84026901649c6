"""How much is measured: enough to trust within a minute, or all of it, or next to nothing."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scale:
    """Amounts; the usual ones end within 50 s each."""

    contacts: int = 100_000
    interactions: int = 400_000
    past: int = 400_000
    """Interactions of those contacts, where callers are looked up."""
    articles: int = 5_000
    starts: int = 9
    """Starts of the app, and as many of its reference between them."""
    pops: int = 100
    searches: int = 24
    """Queries typed, letter by letter."""
    libraries: tuple[int, ...] = ()
    """How many articles the same is typed in besides; to index 100,000 takes minutes."""
    calls: int = 150
    """Simulated calls, of which the first tenth or hundred only warm up."""
    replays: int = 30
    """Times that a recording of some ten calls is played."""
    secrets: int = 20_000
    """Lines with a card number or a code in them, and as many that only look so."""
    hold_s: int = 30
    holds: int = 40
    """Of one call on a real softphone."""
    kills: int = 3
    cuts: int = 40
    """Kills of a process that does nothing but write."""
    points: int = 150
    """Power cuts that are played."""
    spoilt: int = 60
    """Damages to a cache, one at a time."""
    questions: int = 24
    """Of each kind, asked of every search engine."""
    typed: int = 3
    """Of those, typed letter by letter."""
    shelves: tuple[int, ...] = (10_000,)
    """Articles on each of the larger shelves."""
    judged: int = 2
    """Languages whose rules a model is shown; one takes it half a minute."""
    reps: int = 50
    """Of one team, each with a cache of its own."""
    noted: int = 120
    """Calls noted by them."""
    elsewhere: int = 0
    """Further devices of a team of ten that hear everything, for which another computer would keep it."""
    missed: int = 36_000
    """Changes while somebody was off the network."""
    patience_s: float = 10.0
    """How long a search engine may work on all questions, and as long again on those typed."""


LONG = Scale(
    past=1_000_000,
    starts=31,
    pops=2_000,
    searches=600,
    libraries=(100_000,),
    calls=1_000,
    replays=430,
    secrets=100_000,
    hold_s=120,
    holds=200,
    kills=10,
    cuts=1_000,
    points=2_000,
    spoilt=2_000,
    questions=200,
    typed=12,
    shelves=(10_000, 100_000),
    judged=6,
    reps=200,
    noted=600,
    elsewhere=190,
    patience_s=900.0,
)
"""Everything the issue names; minutes."""
TINY = Scale(
    contacts=200,
    interactions=800,
    past=800,
    articles=40,
    starts=1,
    pops=3,
    searches=2,
    calls=4,
    replays=2,
    secrets=200,
    hold_s=1,
    holds=2,
    kills=1,
    cuts=3,
    points=10,
    spoilt=3,
    questions=2,
    typed=1,
    shelves=(40,),
    judged=1,
    reps=3,
    noted=4,
    elsewhere=2,
    missed=300,
)
"""Proves that the measuring works; its numbers say nothing."""
