"""Runs ``agentassist`` as one of another version of what is spoken; its number comes first."""

import sys

from agentassist.core import operation

# Before anything else has read it.
operation.PROTOCOL = int(sys.argv.pop(1))

from agentassist.__main__ import main  # noqa: E402

sys.exit(main())
