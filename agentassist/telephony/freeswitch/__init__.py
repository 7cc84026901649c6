"""FreeSWITCH, through its event socket; written from its documentation, never tried on the real thing."""

from agentassist.telephony.freeswitch.link import make

SOURCE = make
