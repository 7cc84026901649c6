"""Calls told by a telephone system or a help desk over HTTP: Zammad's CTI, Placetel, sipgate and their like.

None of them tells of holds, and nothing can be ordered: a webhook shows who is calling, and never dials.
"""

from agentassist.telephony.webhook.door import make

SOURCE = make
