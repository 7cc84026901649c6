"""What is copied into the settings of a softphone so that it hands its calls over."""

OTHER = "other"
"""Any phone that can start a program or open a link."""

HAPPENINGS = ("ringing", "dialing", "answered", "ended", "link")
"""Names that are no setting's, but what it is put there for."""
_TWINKLE = (
    *("incoming_call", "in_call_answered", "in_call_failed", "outgoing_call"),
    *("out_call_answered", "out_call_failed", "local_release", "remote_release"),
)

RECIPES: dict[str, tuple[tuple[str, str], ...]] = {
    "microsip": (
        ("cmdIncomingCall", "{command} event ringing --source microsip --number"),
        ("cmdOutgoingCall", "{command} event dialing --source microsip --number"),
        ("cmdCallAnswer", "{command} event answered --source microsip --number"),
        ("cmdCallStart", "{command} event answered --source microsip --number"),
        ("cmdCallEnd", "{command} event ended --source microsip --number"),
    ),
    "zoiper": (
        ("ringing", '{command} event ringing --source zoiper --number {{number}} --name "{{name}}"'),
        ("dialing", "{command} event dialing --source zoiper --number {{number}}"),
        ("answered", "{command} event answered --source zoiper --number {{number}}"),
        ("ended", "{command} event ended --source zoiper --number {{number}}"),
        ("link", "agentassist:call?number={{number}}&name={{name}}"),
    ),
    "twinkle": tuple((f"script_{happening}", "{command} event twinkle") for happening in _TWINKLE),
    "3cx": (("link", "agentassist:call?number=%CallerNumber%&name=%CallerDisplayName%"),),
    OTHER: (
        ("ringing", "{command} event ringing --number NUMBER"),
        ("dialing", "{command} event dialing --number NUMBER"),
        ("answered", "{command} event answered --number NUMBER"),
        ("ended", "{command} event ended --number NUMBER"),
        ("link", "agentassist:call?number=NUMBER"),
    ),
}
"""Of each phone the names of its settings, or of what happens, and what is put there."""


def lines_of(phone: str, command: str) -> tuple[tuple[str, str], ...]:
    """Return what is copied for a phone; one we have nothing for gets what fits any.

    >>> lines_of("twinkle", "agentassist")[0]
    ('script_incoming_call', 'agentassist event twinkle')
    """
    recipe = RECIPES.get(phone, RECIPES[OTHER])
    return tuple((name, line.format(command=command)) for name, line in recipe)
