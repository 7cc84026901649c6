"""Words as a careful user of any engine would cut them: whole in every script, but not folded as ours are."""

import unicodedata


class _Cut(dict[int, str]):
    """Each character of a word as it is, joiners as nothing, anything else as a space."""

    def __missing__(self, code: int) -> str:
        category = unicodedata.category(chr(code))
        self[code] = cut = "" if category == "Cf" else chr(code) if category[0] in "LMN" else " "
        return cut


class _Joined(dict[int, str]):
    """Every character but the joiners, at which FTS5 would cut a word."""

    def __missing__(self, code: int) -> str:
        self[code] = kept = "" if unicodedata.category(chr(code)) == "Cf" else chr(code)
        return kept


_CUT, _JOINED = _Cut(), _Joined()


def plain_words(text: str) -> list[str]:
    """Return the words of ``text`` in lower case."""
    return unicodedata.normalize("NFC", text).lower().translate(_CUT).split()


def without_joiners(text: str) -> str:
    """Return ``text`` for an engine that cuts words itself."""
    return unicodedata.normalize("NFC", text).translate(_JOINED)
