"""The index job, made once the window stands: numpy costs a start."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentassist.core.messages import Message
from agentassist.opening import House

if TYPE_CHECKING:
    from agentassist.desk.index_job import IndexJob


class Indexing:
    """Stands in for the index job; used by the desk's thread, but for ``stop``.

    Args:
        house: Whose articles are indexed.
        post: Takes the answers; called from the job's thread.
    """

    def __init__(self, house: House, post: Callable[[Message], None]) -> None:
        self._house = house
        self._post = post
        self._job: IndexJob | None = None

    def perform(self) -> None:
        """Read the index, or make it; returns at once."""
        if self._job is None:
            from agentassist.desk.index_job import IndexJob

            self._job = IndexJob(self._house.open_to_read, self._house.read_student, self._post)
        self._job.perform()

    def stop(self) -> None:
        """End; returns when nothing is read any more."""
        if self._job is not None:
            self._job.stop()
