"""The Bria softphone, through its desktop interface."""

from agentassist.telephony.bria.source import make

SOURCE = make
