"""The baresip softphone, through its control port."""

from agentassist.telephony.baresip.link import make

SOURCE = make
