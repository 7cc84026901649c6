"""The reader of files, made when one is first brought: all readers together cost a start."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from agentassist.core.effects import ReadPreview, ReadRows, StopReading
from agentassist.core.messages import Message

if TYPE_CHECKING:
    from agentassist.importing.job import ImportJob


class Reading:
    """Stands in for the import job; used by the desk's thread, but for ``stop``.

    Args:
        post: Takes the answers; called from the job's thread.
    """

    def __init__(self, post: Callable[[Message], None]) -> None:
        self._post = post
        self._job: ImportJob | None = None
        self._region = ""

    def perform(self, wish: ReadPreview | ReadRows | StopReading, region: str) -> None:
        """Queue a wish; a file opened from now on is read as one from ``region``."""
        if self._job is None or (isinstance(wish, ReadPreview) and region != self._region):
            self.stop()
            self._job, self._region = self._made(region), region
        self._job.perform(wish)

    def _made(self, region: str) -> "ImportJob":
        from agentassist.content.plain import plain_data
        from agentassist.importing.job import ImportJob

        return ImportJob(self._post, region, plain_data)

    def stop(self) -> None:
        """End; returns when nothing is read any more."""
        if self._job is not None:
            self._job.stop()
