"""A message goes to the desk, the desk returns the next screen and what is to be done outside."""

from dataclasses import replace

from agentassist.core.effects import Effect
from agentassist.core.errors import AssistError, StoreError, Trouble
from agentassist.core.messages import Message
from agentassist.core.moment import Moment
from agentassist.core.preferences import Preferences
from agentassist.core.screen import Notice, Screen
from agentassist.core.team_effects import HandOver
from agentassist.desk import paying
from agentassist.desk.answer import answer
from agentassist.desk.draw import draw
from agentassist.desk.listening import followed
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.team_state import alone
from agentassist.desk.tools import Tools

GOOD_NEWS_MS = 15_000
"""So long a notice of something done stays."""
PASSING = (Trouble.DISK_FULL, Trouble.CACHE_BUSY)
"""What keeps the cache from being written for a while only."""


class Desk:
    """Answers one message after the other; used by one thread.

    Args:
        tools: What it works with.
        preferences: The rep's choices at start.
    """

    def __init__(self, tools: Tools, preferences: Preferences) -> None:
        self._tools = tools
        self._sitting = Sitting(preferences)
        self._drawn = self._sitting
        self._told_ms: dict[int, int] = {}
        self.screen = Screen(preferences=preferences)
        """The newest screen."""

    def handle(self, message: Message, now: Moment) -> tuple[Effect, ...]:
        """Answer a message: ``screen`` is the next one; return what is to be done outside.

        Nothing is kept yet: ``save`` follows once the screen is on its way; the rep never waits for a disk.
        """
        sitting = replace(self._sitting, effects=(), notices=self._still_news(now))
        self._tools.tell_time(now.utc_ms)
        answered = answer(self._tools, paying.forgotten(sitting, now), message, now)
        if answered.practice is not None:
            from agentassist.desk.rehearsing import attended

            answered = attended(self._tools, sitting, answered, message, now)
        self._sitting = self._with_team(followed(paying.with_call(answered)), now)
        self._draw()
        return self._sitting.effects

    def _with_team(self, sitting: Sitting, now: Moment) -> Sitting:
        if alone(sitting.team):
            return sitting
        from agentassist.desk import team_room

        return team_room.followed(self._tools, sitting, now)

    def _still_news(self, now: Moment) -> tuple[Notice, ...]:
        """Return the notices that are still worth a line; good news goes by itself, trouble stays."""
        notices = self._sitting.notices
        self._told_ms = {one.id: self._told_ms.get(one.id, now.utc_ms) for one in notices}
        return tuple(one for one in notices if one.bad or now.utc_ms - self._told_ms[one.id] < GOOD_NEWS_MS)

    def save(self) -> tuple[Effect, ...]:
        """Keep what the messages so far left to be kept, all or nothing; return what is to be done then.

        A full disk or a busy file is told on the screen, and everything unsaved waits for the next message.
        """
        if self._sitting.writes:
            self._save()
        return () if alone(self._sitting.team) else self._shared()

    def _shared(self) -> tuple[Effect, ...]:
        """Count what waits for the team, and have it handed over."""
        from agentassist.desk import team_room

        counted, more = team_room.counted(self._tools, self._sitting)
        if counted is not self._sitting:
            self._sitting = counted
            self._draw()
        return (HandOver(),) if more else ()

    def _save(self) -> None:
        writes, could = self._sitting.writes, self._sitting.can_save
        # What cannot be kept for a reason that stays never can; waiting, it would block all the rest.
        self._sitting = replace(self._sitting, writes=())
        try:
            with self._tools.store.together():
                for write in writes:
                    write(self._tools.store)
        except StoreError as error:
            if error.code not in PASSING:
                raise
            self._sitting = replace(self._sitting, writes=writes, can_save=False)
        else:
            self._sitting = replace(self._sitting, can_save=True)
        if self._sitting.can_save is not could:
            self._draw()

    def tell(self, error: AssistError) -> None:
        """Put trouble on the screen as a notice."""
        self._sitting = self._sitting.telling(error.code, bad=True, **words_of(error.facts))
        self._draw()

    def close(self) -> None:
        """Keep what can be kept and close the cache."""
        try:
            self.save()
        finally:
            self._tools.store.close()

    def _draw(self) -> None:
        self.screen = draw(self._tools, self._sitting, self.screen, self._drawn)
        self._drawn = self._sitting
