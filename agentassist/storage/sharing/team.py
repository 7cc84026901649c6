"""The team's memory in this cache: joined, told, taken in, left."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from agentassist.core.chain import Mark
from agentassist.core.line_news import Filling
from agentassist.core.operation import Change, Operation
from agentassist.core.rights import may_tell
from agentassist.core.team import Clash, Membership
from agentassist.storage.sharing.arriving import Parts
from agentassist.storage.sharing.capture import Capture
from agentassist.storage.sharing.clashes import Clashes
from agentassist.storage.sharing.erasing import Erasing
from agentassist.storage.sharing.intake import GapFoundError, Intake, Taken
from agentassist.storage.sharing.leaving import forget_all
from agentassist.storage.sharing.merges import Merges
from agentassist.storage.sharing.outbox import Outbox
from agentassist.storage.sharing.progress import START, Progress
from agentassist.storage.sharing.restamping import restamp
from agentassist.storage.sharing.settling import Settlement, Settling
from agentassist.storage.sharing.states import States
from agentassist.storage.sharing.tables import fingerprint
from agentassist.storage.sharing.whole import Whole

if TYPE_CHECKING:
    from agentassist.core.team import HubSays
    from agentassist.storage.contacts import Contacts
    from agentassist.storage.rows import Rows

__all__ = ["GapFoundError", "Taken", "Team"]


class Team:
    """What this cache shares with a team; of a cache that belongs to no team it holds nothing.

    The way of a member: ``join``; then ``enqueue`` until it returns the same number twice, at every start
    anew, for it goes on where it was. ``waiting`` is pushed, the answer goes to ``acknowledged`` and
    ``set_aside``. Changes go to ``take`` in batches of up to 200, rows to ``take_rows``. With every greeting
    of the hub its ``base`` goes to ``rewound``, whether or not it is behind the cursor, and ``enqueue`` is
    asked again. From joining on, whatever else the app saves is queued in the transaction that saves it.

    Every call is one transaction and in the cache when it returns, also if the program is killed then. It is
    on the disk too, but for what ``take`` and ``take_rows`` brought: of that the last may be gone where the
    power fails, and the hub tells it again. All belong to the writer's thread.

    Args:
        rows: The cache's rows.
        contacts: The people, who may have to be merged anew.
        words_changed: Told that somebody else's groups of words came in.
    """

    def __init__(self, rows: "Rows", contacts: "Contacts", words_changed: Callable[[], None]) -> None:
        self._rows = rows
        self._contacts = contacts
        self._words_changed = words_changed
        self._progress = Progress(rows)
        self._states = states = States(rows)
        self._outbox = outbox = Outbox(rows)
        self._clashes = Clashes(rows)
        self._erasing = Erasing(rows, outbox, self._clashes)
        self._whole = Whole(rows, states, outbox, self._progress, self._may_tell)
        self._capture = Capture(rows, states, outbox, self._clashes, self._erasing)
        self._settling = Settling(rows, contacts, self._clashes)
        merges = Merges(rows, states, contacts)
        parts = Parts(states, outbox, self._erasing, self._clashes, rows.stamp)
        self._intake = Intake(rows, parts, merges, self._progress, words_changed)
        self._membership = self._progress.membership
        self.listen()

    def membership(self) -> Membership | None:
        """Return what this device knows about its team; None where there is none."""
        return self._membership

    def join(self, membership: Membership) -> None:
        """Begin to share; again with another membership of the same team, only remember that.

        Who is in the team, the hub tells.
        """
        with self._rows.transaction():
            if self._membership is None:
                self._progress.queued = START, 0
                if self._progress.knew == membership.team_id:
                    self._progress.filling = Filling()
                self._progress.version = fingerprint()
            self._progress.membership = membership
        self._membership = membership
        self.listen()

    def leave(self, *, keep: bool) -> None:
        """Stop sharing; everything shared stays as it is where ``keep`` is set, else it goes."""
        with self._rows.transaction():
            forget_all(self._rows, keep=keep)
            if keep and self._membership is not None:
                self._progress.knew = self._membership.team_id
        self._membership = None
        self.listen()
        self._words_changed()

    def enqueue(self, limit: int = 500) -> tuple[int, int]:
        """Queue some of the rows that the hub has to be told of whole; return how many of how many are.

        There are such rows after joining, and after a hub lost more than this cache remembers as changes.
        """
        with self._rows.transaction():
            self._intake.renew()
            return self._whole.enqueue(self._erasing.all(), limit)

    def waiting(self, limit: int = 200) -> tuple[Operation, ...]:
        """Return the oldest operations that the hub has not taken, and not too much at once."""
        return self._outbox.waiting(limit)

    def unsent(self) -> int:
        """Return how many operations the hub has not taken, those it refused not counted."""
        return self._outbox.unsent()

    def held_back(self) -> int:
        """Return how many operations the hub refused."""
        return self._outbox.held_back()

    def acknowledged(self, places: Mapping[str, int], erased: Collection[str] = (), at_ms: int = 0) -> None:
        """Note that the hub has operations.

        They stay here until it tells them to all: a hub that is restored from a copy has forgotten what it
        took last.

        Args:
            places: The ``n`` of each operation, by its id.
            erased: Those of them whose values the hub left out: they are about somebody erased.
            at_ms: Now.
        """
        with self._rows.transaction():
            for op in filter(None, map(self._outbox.get, erased)):
                self._erasing.answered(op, at_ms)
            self._outbox.acknowledged(places, self.cursor())

    def set_aside(self, op_id: str, why: "HubSays", field: str = "") -> None:
        """Keep an operation that the hub does not take; it is counted, and not sent again by itself."""
        with self._rows.transaction():
            self._outbox.set_aside(op_id, why, field)

    def try_again(self) -> int:
        """Send once more what the hub refused, as after a change of role; return how much that is."""
        with self._rows.transaction():
            return self._outbox.try_again()

    def restamp(self, hub_ms: int) -> int:
        """Stamp anew what is not sent yet and lies in the future by the hub's clock; return how much."""
        with self._rows.transaction():
            return restamp(self._rows, self._outbox, hub_ms)

    def cursor(self) -> int:
        """Return the last change that was taken, and with it all before."""
        return self._progress.cursor

    def marks(self) -> tuple[Mark, ...]:
        """Return the cursor and places before it, at most 24, exponentially further back."""
        cursor = self.cursor()
        return ((cursor, self._progress.chain), *self._outbox.marks(cursor)) if cursor else ()

    def take(self, changes: Sequence[Change], at_ms: int) -> Taken:
        """Take changes in, all or none; those that were taken before are passed over.

        Raises:
            GapFoundError: They do not follow the cursor.
        """
        return self._intake.changes(changes, at_ms)

    def filling(self) -> Filling | None:
        """Return how far rows have come that are taken instead of changes; None where none are."""
        return self._progress.filling

    def take_rows(self, rows: Iterable[Operation], at_ms: int, upto: Mark | Filling | None = None) -> Taken:
        """Take whole rows in, each told as the one operation that would make it so.

        Args:
            rows: Their operations need no id; ``clocks`` say when each field was given its value.
            at_ms: Now.
            upto: With the last page of all that came after the cursor, up to where they stand for all
                changes; with the pages before it, how to go on. None for the rows of one person.
        """
        return self._intake.whole(rows, at_ms, upto)

    def bring_rows(self, rows: Sequence[Operation], at_ms: int) -> int:
        """Take whole rows in that a file brought, and tell the team of them; return how many changed."""
        with self._rows.transaction():
            taken = self._intake.whole(rows, at_ms, None)
            for op in rows if self._membership else ():
                self._whole.tell(op)
        return taken.changed

    def aside(self) -> Iterable[Operation]:
        """Return what lies aside: rows that are deleted, or wait for what they belong to."""
        return self._whole.aside()

    def erasures(self) -> tuple[Operation, ...]:
        """Return what told others of every erasure, the oldest first."""
        return self._erasing.all()

    def bring_erasures(self, erasures: Iterable[Operation], at_ms: int) -> int:
        """Take people out for ever who were so elsewhere, and tell the team; return how many were not yet."""
        done = 0
        with self._rows.transaction():
            for op in erasures:
                if not self._erasing.is_erased(op.subject):
                    self._erasing.person(op, at_ms)
                    done += 1
                    if self._membership and self._may_tell(op):
                        self._outbox.add(op)
            self._states.learn()
        return done

    def rewound(self, base: int) -> None:
        """Hear up to which change the hub knows what this cache knows; tell it again what it lost.

        What the hub took and has not told is sent again in any case.
        """
        with self._rows.transaction():
            self._outbox.again()
            cursor = self.cursor()
            if base >= cursor:
                return
            self._progress.filling = Filling()
            mark = self._outbox.mark(base)
            if self._outbox.reaches(mark[0], cursor):
                self._outbox.requeue(mark[0], self._may_tell)
            else:
                self._outbox.forget_after(mark[0])
                self._progress.queued = START, 0
            self._progress.stand_at(mark)

    def trim(self, now_ms: int) -> None:
        """Forget some changes that are older than thirty days; to be called now and then."""
        with self._rows.transaction():
            self._outbox.trim(now_ms, self.cursor())

    def erase(self, contact_id: str, at_ms: int) -> tuple[str, ...]:
        """Take a person, all who were merged into them and whom they were merged into out for ever.

        Returns:
            The ids of all of them.
        """
        with self._rows.transaction():
            known = self._contacts.get(contact_id)
            family = self._erasing.family(known.id if known else contact_id)
            for one in family:
                self._erasing.note(one, at_ms, tell=self._membership is not None)
                self._erasing.rows_of(one)
        return family

    def is_erased(self, contact_id: str) -> bool:
        """Tell whether somebody was taken out for ever."""
        return self._erasing.is_erased(contact_id)

    def clashes_of(self, contact_id: str) -> tuple[Clash, ...]:
        """Return what two people wrote at once about somebody, the oldest first."""
        return self._clashes.of(contact_id)

    def settle(self, clash_id: str, *, take_other: bool, at_ms: int) -> Settlement | None:
        """Say what shall stand; the clash is over on every device. None where it is over already."""
        return self._settling.settle(clash_id, take_other=take_other, at_ms=at_ms)

    def unsettle(self, settled: Settlement, at_ms: int) -> None:
        """Take ``settle`` back."""
        self._settling.unsettle(settled, at_ms)

    def state_hash(self) -> str:
        """Return one value for all that is shared: alike in caches whose rows are alike; reads every row."""
        return self._whole.hashed()

    def _may_tell(self, op: Operation) -> bool:
        """Tell whether the hub would take an operation from this device; the others tell what it may not."""
        return self._membership is not None and may_tell(self._membership.access, op)

    def listen(self) -> None:
        """Queue from here on what is written, where there is a team to hear of it."""
        self._rows.capture = self._capture if self._membership else None
