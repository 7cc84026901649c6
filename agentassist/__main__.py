"""The way in: a command of ``cli``, the self-test, or the window."""

import gc
import sys


def main() -> int:
    """Run what the command line asks for and return the exit code."""
    words = sys.argv[1:]
    if words[:1] in (["self-test"], ["--self-test"]):
        from agentassist.app.selftest import run as test

        return test()
    if words and (not words[0].startswith("-") or words[0] in ("-h", "--help")):
        from agentassist.cli import run as command

        return command(words)
    # What a start makes is not garbage, and looking through it again and again is a fifth of one.
    gc.disable()
    from agentassist.app.qt_loaded import load_qt

    load_qt()
    from agentassist.app.run import run as window

    return window(words)


if __name__ == "__main__":
    sys.exit(main())
