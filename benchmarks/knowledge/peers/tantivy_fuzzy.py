"""Tantivy with fuzzy terms; it gets words already cut, for its own cutting splits Hindi at the virama."""

from collections.abc import Iterator, Sequence

from tantivy import Document, Index, Occur, Query, SchemaBuilder

from benchmarks.knowledge.page import Found, Page
from benchmarks.knowledge.plain_words import plain_words

_WEIGHTS = {"title": 1.6, "keywords": 1.3, "body": 1.0}
_FUZZY = 0.3
"""What a word counts that is only near."""


class Tantivy:
    """One index in memory.

    Args:
        pages: All of them.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        builder = SchemaBuilder()
        for name in _WEIGHTS:
            builder.add_text_field(name, tokenizer_name="whitespace")
        builder.add_text_field("id", stored=True, tokenizer_name="raw")
        self._schema = builder.build()
        index = Index(self._schema)
        writer = index.writer(128_000_000, 1)
        for page in pages:
            fields = {name: " ".join(plain_words(getattr(page, name))) for name in _WEIGHTS}
            writer.add_document(Document(id=page.id, **fields))
        writer.commit()
        writer.wait_merging_threads()
        index.reload()
        self._searcher = index.searcher()

    def search(self, text: str, limit: int) -> Found:
        """Return the pages with any of the words or words near them."""
        words = plain_words(text)
        parts = [part for word in words[:-1] for part in self._parts(word, last=False)]
        parts += [part for word in words[-1:] for part in self._parts(word, last=True)]
        query = Query.boolean_query([(Occur.Should, part) for part in parts])
        hits = self._searcher.search(query, limit).hits
        return Found(tuple(self._searcher.doc(place)["id"][0] for _, place in hits))

    def _parts(self, word: str, *, last: bool) -> Iterator[Query]:
        slips = (len(word) >= 4) + (len(word) >= 8)
        for name, weight in _WEIGHTS.items():
            yield Query.boost_query(Query.term_query(self._schema, name, word), weight)
            if slips or last:
                near = Query.fuzzy_term_query(self._schema, name, word, distance=slips, prefix=last)
                yield Query.boost_query(near, weight * _FUZZY)


ENGINE = Tantivy
