"""Xapian with English stems, spelling correction and the last word as a beginning.

Debian's ``python3-xapian`` belongs to Debian's Python, so this is read by that one.
"""

import re
import tempfile
from collections.abc import Sequence

import xapian

from benchmarks.knowledge.page import Found, Page

_SIGNS = re.compile(r"[^\w\s\u0300-\uffff]")
"""What its query language would take for orders."""
_WEIGHTS = {"title": 6, "keywords": 4, "body": 1}


class Xapian:
    """A database in a folder that goes with it: the one in memory knows no spelling.

    Args:
        pages: All of them.
    """

    def __init__(self, pages: Sequence[Page]) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="xapian-")
        self._ids = [page.id for page in pages]
        # Nothing of it is to survive, so the disk need not be waited for.
        flags = xapian.DB_CREATE_OR_OVERWRITE | xapian.DB_NO_SYNC
        db = xapian.WritableDatabase(self._folder.name, flags)
        generator = xapian.TermGenerator()
        generator.set_stemmer(xapian.Stem("en"))
        generator.set_database(db)
        generator.set_flags(xapian.TermGenerator.FLAG_SPELLING)
        for page in pages:
            document = xapian.Document()
            generator.set_document(document)
            for name, weight in _WEIGHTS.items():
                generator.index_text(getattr(page, name), weight)
            db.add_document(document)
        db.commit()
        self._enquire = xapian.Enquire(db)
        self._parser = _parser(db)

    def search(self, text: str, limit: int) -> Found:
        """Return the pages for the words as typed or as corrected."""
        flags = xapian.QueryParser.FLAG_PARTIAL
        correct = flags | xapian.QueryParser.FLAG_SPELLING_CORRECTION
        query = self._parser.parse_query(_SIGNS.sub(" ", text), correct)
        corrected = self._parser.get_corrected_query_string()
        if corrected:
            right = self._parser.parse_query(corrected.decode(), flags)
            query = xapian.Query(xapian.Query.OP_OR, query, right)
        self._enquire.set_query(query)
        # Xapian numbers its documents from 1, in the order they came.
        return Found(tuple(self._ids[hit.docid - 1] for hit in self._enquire.get_mset(0, limit)))


def _parser(db: "xapian.WritableDatabase") -> "xapian.QueryParser":
    parser = xapian.QueryParser()
    parser.set_stemmer(xapian.Stem("en"))
    parser.set_database(db)
    parser.set_stemming_strategy(xapian.QueryParser.STEM_SOME)
    return parser


ENGINE = Xapian
