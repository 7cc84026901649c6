"""Asterisk, FreePBX and their kin, through the manager interface."""

from agentassist.telephony.asterisk.link import make

SOURCE = make
