"""What a form wants changed in a text and the text does not have yet."""

from agentassist.core.writing import Add, Change, Put, Take


class PendingChanges:
    """In the order they were made; of one field only the newest, while nothing else came between."""

    def __init__(self) -> None:
        self._changes: list[Change] = []

    def __bool__(self) -> bool:
        return bool(self._changes)

    @property
    def all(self) -> tuple[Change, ...]:
        """All of them."""
        return tuple(self._changes)

    def forget(self) -> None:
        """Begin with another text."""
        self._changes = []

    def add(self, change: Change) -> bool:
        """Take one more; return whether it was taken.

        Places of entries are counted in the text as it stands, so these come one after the other.
        """
        if isinstance(change, Add | Take) and any(isinstance(one, Add | Take) for one in self._changes):
            return False
        last = self._changes[-1] if self._changes else None
        if isinstance(last, Put) and isinstance(change, Put) and last.name == change.name:
            self._changes.pop()
        self._changes.append(change)
        return True

    def arrived(self, done: tuple[Change, ...]) -> bool:
        """Tell whether the text that has ``done`` in it may be taken over; what is newer stays."""
        mine = self._changes[: len(done)]
        if len(mine) < len(done) or not all(map(_alike, mine, done)):
            return False
        # A field that goes on being typed in has something newer to say.
        self._changes[: len(done)] = [now for now, then in zip(mine, done, strict=True) if now != then]
        return True


def _alike(one: Change, other: Change) -> bool:
    """Tell whether two changes are about one field, whatever they say of it."""
    if isinstance(one, Put) and isinstance(other, Put):
        return one.name == other.name
    return one == other
