"""Says the lines of a practice caller aloud, with whatever voice the system has."""

import sys
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from agentassist.core.effects import SayAloud

if TYPE_CHECKING:
    import subprocess

_SPEECH = "Add-Type -AssemblyName System.Speech; $v = New-Object System.Speech.Synthesis.SpeechSynthesizer"
_FROM_INPUT = "[Console]::InputEncoding = [Text.Encoding]::UTF8; $v.Speak([Console]::In.ReadToEnd())"


class Aloud:
    """One voice; a new line, or none, ends the one before. Silent where there is no voice.

    Used by the desk's thread, but for ``stop``.
    """

    def __init__(self) -> None:
        self._voice: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()

    def perform(self, wish: SayAloud) -> None:
        """Begin to speak, and return at once."""
        with self._lock:
            self._hush()
            command = command_of(wish.lang)
            if wish.text and command:
                self._voice = _speaking(command, wish.text)

    def stop(self) -> None:
        """Fall silent."""
        with self._lock:
            self._hush()

    def _hush(self) -> None:
        if self._voice is not None and self._voice.poll() is None:
            self._voice.kill()
        if self._voice is not None:
            self._voice.wait()
        self._voice = None


def command_of(lang: str) -> tuple[str, ...]:
    """Return what speaks a language from its standard input; empty where nothing does."""
    import shutil

    if sys.platform == "darwin" and shutil.which("say"):
        return ("say", "-f", "-")
    if sys.platform == "win32" and shutil.which("powershell"):
        return ("powershell", "-NoProfile", "-Command", f"{_SPEECH}; {_FROM_INPUT}")
    voice = shutil.which("espeak-ng")
    return (voice, "-v", lang, "--stdin") if voice else ()


def _speaking(command: tuple[str, ...], text: str) -> "subprocess.Popen[bytes] | None":
    # Most who start the app let nothing be spoken, and this takes 9 ms to load.
    import subprocess

    quiet = subprocess.DEVNULL
    try:
        voice = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=quiet, stderr=quiet)
    except OSError:
        return None
    if voice.stdin is not None:
        # A voice that ended at once hears nothing. A line is short enough for any pipe, so nobody waits.
        with suppress(OSError), voice.stdin as letters:
            letters.write(text.encode())
    return voice
