"""Hears that the desktop was locked, from the buses of Linux desktops; untried on real ones."""

import logging
import threading
from collections.abc import Callable
from contextlib import closing

from jeepney import DBusErrorResponse, HeaderFields, MatchRule, message_bus  # type: ignore[import-untyped]  # it ships no types
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]  # likewise

log = logging.getLogger(__name__)
LOOK_S = 0.5
"""So long it may take to end."""
ACTIVE = "ActiveChanged"
"""With True: the screen saver came on, which on these desktops locks."""
SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")
LOGIN = ("org.freedesktop.login1.Session", "Lock")


class SessionSignal:
    """Listens in threads of its own; a desktop without such a bus is silent.

    Args:
        locked: Called from those threads.
    """

    def __init__(self, locked: Callable[[], None]) -> None:
        self._locked = locked
        self._stopping = threading.Event()
        saver = [MatchRule(type="signal", interface=name, member=ACTIVE) for name in SAVERS]
        login = [MatchRule(type="signal", interface=LOGIN[0], member=LOGIN[1])]
        self._threads = [
            threading.Thread(target=self._listen, args=wanted, name="session", daemon=True)
            for wanted in (("SESSION", saver), ("SYSTEM", login))
        ]

    def start(self) -> None:
        """Begin to listen."""
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """End; returns when nothing is told any more."""
        self._stopping.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join()

    def _listen(self, bus: str, wanted: list[MatchRule]) -> None:
        try:
            with closing(open_dbus_connection(bus)) as connection:
                for rule in wanted:
                    connection.send_and_get_reply(message_bus.AddMatch(rule), timeout=5)
                self._hear(connection)
        # A bus that is not there, or goes away with the desktop; then nobody tells of locks any more.
        except (OSError, DBusErrorResponse, RuntimeError, KeyError, ValueError) as error:
            log.info("no news of locks from the %s bus: %s", bus.lower(), type(error).__name__)

    def _hear(self, connection: DBusConnection) -> None:
        while not self._stopping.is_set():
            try:
                message = connection.receive(timeout=LOOK_S)
            except TimeoutError:
                continue
            member = message.header.fields.get(HeaderFields.member)
            if member == LOGIN[1] or (member == ACTIVE and message.body == (True,)):
                self._locked()
