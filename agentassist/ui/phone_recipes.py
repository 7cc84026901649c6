"""What is copied into the settings of a softphone so that it hands its calls over."""

OTHER = "other"
"""Any phone that can start a program or open a link."""

RECIPES: dict[str, tuple[tuple[str, str], ...]] = {
    "microsip": (
        ("cmdIncomingCall", '"{command}" event ringing --number'),
        ("cmdOutgoingCall", '"{command}" event dialing --number'),
        ("cmdCallAnswer", '"{command}" event answered --number'),
        ("cmdCallStart", '"{command}" event answered --number'),
        ("cmdCallEnd", '"{command}" event ended --number'),
    ),
    "twinkle": (("script_incoming_call", "{command} event twinkle"),),
    OTHER: (
        ("ringing", '"{command}" event ringing --number NUMBER'),
        ("dialing", '"{command}" event dialing --number NUMBER'),
        ("answered", '"{command}" event answered --number NUMBER'),
        ("ended", '"{command}" event ended --number NUMBER'),
        ("link", "agentassist:call?number=NUMBER"),
    ),
}
"""Of each phone the names of its settings, or of what happens, and what is put there."""


def lines_of(phone: str, command: str) -> tuple[tuple[str, str], ...]:
    """Return what is copied for a phone; one we have nothing for gets what fits any.

    >>> lines_of("twinkle", "agentassist")
    (('script_incoming_call', 'agentassist event twinkle'),)
    """
    recipe = RECIPES.get(phone, RECIPES[OTHER])
    return tuple((name, line.format(command=command)) for name, line in recipe)
