"""Measure: ``python -m benchmarks [NAME …] [--json] [--long]``; without a name, everything."""

import argparse
import os
import pkgutil
import sys
from collections.abc import Callable, Iterator
from importlib import import_module

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "1")
os.environ.setdefault("QT_LOGGING_RULES", "qt.text.font.db=false;qt.qpa.*=false")

from benchmarks import measures
from benchmarks.figure import HEAD, Figure, NotHereError, Table
from benchmarks.scale import LONG, TINY, Scale

Told = Figure | Table
Measure = Callable[[Scale], Iterator[Told]]


def names() -> tuple[str, ...]:
    """Return what can be measured, by the files there are."""
    return tuple(sorted(info.name for info in pkgutil.iter_modules(measures.__path__)))


def main() -> int:
    """Print a line per figure; what this machine lacks is said on standard error."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=measures.__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"all of them, or: {', '.join(names())}")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--long", action="store_const", const=LONG, default=Scale(), dest="scale")
    size.add_argument(
        "--tiny", action="store_const", const=TINY, dest="scale", help="only prove that it runs"
    )
    args = parser.parse_args()
    # With "*", argparse would look for an empty list among its choices.
    for unknown in set(args.names) - set(names()):
        parser.error(f"invalid choice: {unknown!r} (choose from {', '.join(names())})")
    if not args.json:
        print(HEAD)
    for name in args.names or names():
        for figure in _measured(name, args.scale):
            print(figure.line() if args.json else figure.row(), flush=True)
    return 0


def _measured(name: str, scale: Scale) -> Iterator[Told]:
    measure: Measure = import_module(f"{measures.__name__}.{name}").MEASURE
    try:
        yield from measure(scale)
    except NotHereError as error:
        print(f"{name}: {error}", file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
