"""Where somebody is mentioned outside their own rows: what was searched for, said of articles, imported."""

from collections import Counter
from collections.abc import Iterable, Sequence

from agentassist.core.erasure import Counts, Traces
from agentassist.storage.finding import digits
from agentassist.storage.rows import Rows, marks
from agentassist.text.fold import words

SHORTEST_NAME, SHORTEST_NUMBER, SHORTEST_TEXT = 4, 7, 40
"""Anything shorter says too little to tell a person by it."""
MOST_TEXTS = 200
_TALKED = frozenset(("contact", "interaction", "promise", "follow_up", "case", "feedback"))
"""Here other people's rows may say the very same as theirs."""
_TEXTS_OF = {
    "search": ("id", "text || char(10) || retyped"),
    "learned_words": ("heard", "heard || char(10) || meant"),
    "article_mark": ("id", "line"),
    "import": ("id", "file_name"),
}
"""By what a row is found again, and what somebody typed into it."""
_INDEXES = {"contact_find": "contact", "interaction_find": "interaction"}


class Mentions:
    """Looks through one cache for what tells of a person.

    Args:
        rows: The cache's rows.
    """

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def traces(self, ids: Sequence[str], numbers: Sequence[str]) -> Traces:
        """Return what there is to be looked for once they are gone; asked before."""
        names, points = self._names(ids), self._points(ids)
        own_names = [name for name in names if not self._is_also(name, ids)]
        own_points = [point for point in points if not self._is_shared(point[1], ids)]
        values = (*own_names, *(part for point in own_points for part in point), *numbers)
        long = tuple(dict.fromkeys(value for value in values if _tells(value)))
        kept = {word for name in own_names for word in words(name)}
        left = len(names) + len(points) - len(own_names) - len(own_points)
        return Traces(long, self._texts(ids), tuple(sorted(kept)), left)

    def take_out(self, ids: Sequence[str], numbers: Sequence[str], gone: Counter[str]) -> None:
        """Remove what was searched for or said with their names, numbers or addresses in it."""
        told = self.traces(ids, numbers)
        names = frozenset(word for word in told.words if len(word) >= SHORTEST_NAME and self._is_rare(word))
        for table, (key, text) in _TEXTS_OF.items():
            for row_id, said in self._rows.all(f'select {key}, {text} from "{table}"'):
                if names.intersection(words(str(said))) or _mentions(str(said), told):
                    gone[table] += self._forget(table, key, str(row_id))

    def found(self, traces: Traces) -> tuple[int, Counts]:
        """Go through every table, and return how many there are and where anything of them still is."""
        tables = self._tables()
        hits = {table: self._hits(table, columns, traces) for table, columns in tables.items()}
        hits |= {index: self._left_in(index, table, traces.words) for index, table in _INDEXES.items()}
        return len(hits), tuple((table, count) for table, count in hits.items() if count)

    def _names(self, ids: Sequence[str]) -> list[str]:
        sql = f"select name, say_name from contact where id in ({marks(ids)})"
        said = (str(name).strip() for row in self._rows.all(sql, *ids) for name in row)
        return [*dict.fromkeys(name for name in said if len(name) >= SHORTEST_NAME)]

    def _points(self, ids: Sequence[str]) -> list[tuple[str, str]]:
        sql = f"select value, norm from contact_point where contact_id in ({marks(ids)})"
        return [(str(value).strip(), str(norm)) for value, norm in self._rows.all(sql, *ids)]

    def _texts(self, ids: Sequence[str]) -> tuple[str, ...]:
        sql = f"""
            select notes from contact where id in ({marks(ids)})
            union all select circumstances from contact where id in ({marks(ids)})
            union all select summary from interaction where contact_id in ({marks(ids)}) limit ?"""
        found = (str(row[0]) for row in self._rows.all(sql, *ids, *ids, *ids, MOST_TEXTS))
        return tuple(dict.fromkeys(text for text in found if len(text) >= SHORTEST_TEXT))

    def _is_shared(self, norm: str, ids: Sequence[str]) -> bool:
        sql = (
            f"select 1 from contact_point where norm = ? and norm != '' and contact_id not in ({marks(ids)})"
        )
        return self._rows.one(sql, norm, *ids) is not None

    def _is_also(self, name: str, ids: Sequence[str]) -> bool:
        """Tell whether somebody else has all words of a name in theirs."""
        match = " AND ".join(f'"{word}"' for word in words(name))
        sql = f"""
            select 1 from contact where n in (select rowid from contact_find where contact_find match ?)
            and id not in ({marks(ids)}) limit 1"""
        return bool(match) and bool(self._rows.all(sql, f"folded : ({match})", *ids))

    def _is_rare(self, word: str) -> bool:
        """Tell whether a word of a name stands in no article, so that nobody but them is meant by it."""
        return self._rows.one("select 1 from article_vocabulary where term = ?", word) is None

    def _forget(self, table: str, key: str, row_id: str) -> int:
        if table == "import":
            return self._rows.run("update import set file_name = '' where id = ?", row_id)
        return self._rows.run(f'delete from "{table}" where {key} = ?', row_id)

    def _tables(self) -> dict[str, tuple[str, ...]]:
        """Return every table of ours with the columns that hold text."""
        sql = """
            select m.name, c.name from sqlite_master m join pragma_table_info(m.name) c
            where m.type = 'table' and m.sql not like 'create virtual%' and instr(m.name, '_find_') = 0
            and lower(c.type) = 'text' and c.name not in ('hlc', 'clk')"""
        found: dict[str, tuple[str, ...]] = {}
        for table, column in self._rows.all(sql):
            found[str(table)] = (*found.get(str(table), ()), str(column))
        return found

    def _hits(self, table: str, columns: Iterable[str], traces: Traces) -> int:
        needles = [*traces.values, *(() if table in _TALKED else traces.texts)]
        if not needles:
            return 0
        said = " || char(10) || ".join(f"coalesce(\"{column}\", '')" for column in columns)
        either = " or ".join("instr(said, ?)" for _ in needles)
        sql = f'select count(*) from (select lower({said}) as said from "{table}") where {either}'
        return self._rows.number(sql, *map(_lowered, needles))

    def _left_in(self, index: str, table: str, said: Sequence[str]) -> int:
        """Return how many entries of a search index have their words, and no row."""
        sql = f"select rowid from {index} where {index} match ?"
        orphans = (
            f"select count(*) from ({sql}) where rowid not in (select n from {table} where n is not null)"
        )
        return sum(self._rows.number(orphans, f'"{word}"') for word in said)


def _tells(value: str) -> bool:
    """Tell whether a value is long enough to be somebody's: a short number is an extension, or a count."""
    number = digits(value)
    return len(value) >= SHORTEST_NAME and (len(number) >= SHORTEST_NUMBER or any(map(str.isalpha, value)))


def _mentions(text: str, traces: Traces) -> bool:
    """Tell whether a text has a number or an address of theirs, or all words of a name."""
    said, plain = set(words(text)), digits(text)
    numbers = (digits(value) for value in traces.values if not any(map(str.isalpha, value)))
    named = (words(value) for value in traces.values if any(map(str.isalpha, value)))
    return any(number in plain for number in numbers) or any(said.issuperset(one) for one in named)


def _lowered(text: str) -> str:
    """Return ``text`` as SQLite lowers it: ASCII only."""
    return "".join(char.lower() if char.isascii() else char for char in text)
