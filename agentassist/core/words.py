"""Content in several languages, kept together."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """One text in one or more languages.

    Doctest:
        >>> Words((("en", "Greet"), ("hi", "नमस्ते"))).say("hi")
        'नमस्ते'
        >>> Words((("en", "Greet"),)).say("te")
        'Greet'
    """

    by_lang: tuple[tuple[str, str], ...]
    """Pairs of language and text; the first is the language it was written in."""

    def say(self, lang: str) -> str:
        """Return the text in ``lang``, else in the language it was written in."""
        return next((text for known, text in self.by_lang if known == lang), self.by_lang[0][1])
