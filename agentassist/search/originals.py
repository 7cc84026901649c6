"""Which articles say the same in several languages."""

from collections import defaultdict
from collections.abc import Iterable


class Originals:
    """Articles and their translations.

    Args:
        translations: The id of each translation and of what it translates.
    """

    def __init__(self, translations: Iterable[tuple[str, str]]) -> None:
        self._of = dict(translations)
        self._families: defaultdict[str, list[str]] = defaultdict(list)
        for one in self._of:
            self._families[self.of(one)].append(one)

    def of(self, article_id: str) -> str:
        """Return what translations of one article share: the id of the first.

        >>> Originals([("b", "a"), ("c", "b"), ("x", "y"), ("y", "x")]).of("c")
        'a'
        """
        seen = {article_id}
        while (before := self._of.get(article_id)) and before not in seen:
            seen.add(before)
            article_id = before
        return article_id

    def family(self, article_id: str) -> tuple[str, ...]:
        """Return an article with all that say the same, the original first."""
        original = self.of(article_id)
        return (original, *self._families.get(original, ()))
