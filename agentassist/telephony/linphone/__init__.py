"""The Linphone daemon, through its Unix socket."""

from agentassist.telephony.linphone.source import make

SOURCE = make
