"""The firm's cards as core values: the company, its callers' cultures, small talk, written snippets."""

from agentassist.content.fields import Fields
from agentassist.core.company import Company, CultureCard, Snippet, Team
from agentassist.core.small_talk import Opening


def company(fields: Fields) -> Company:
    """Return the card of one file of kind ``company``."""
    return Company(
        name=fields.text("name"),
        title=fields.words_or_none("title"),
        about=fields.words_or_none("about"),
        ways=fields.all_words("ways"),
        hours=fields.text("hours"),
        ships_to=fields.tags("ships_to"),
        teams=tuple(Team(team.text("department"), team.tags("people")) for team in fields.each("teams")),
    )


def culture(fields: Fields) -> CultureCard:
    """Return the card of one file of kind ``culture``."""
    return CultureCard(
        id=fields.text("id"),
        title=fields.words("title"),
        region=fields.text("region"),
        places=fields.tags("places"),
        numbers=fields.tags("numbers"),
        zones=fields.tags("zones"),
        languages=fields.tags("languages"),
        address=fields.all_words("address"),
        greeting=fields.all_words("greeting"),
        welcome=fields.all_words("welcome"),
        leave=fields.all_words("leave"),
        welcome_subjects=fields.tags("welcome_subjects"),
        leave_subjects=fields.tags("leave_subjects"),
        days=fields.all_words("days"),
        clock=fields.all_words("clock"),
    )


def openings(fields: Fields) -> tuple[Opening, ...]:
    """Return the small talk of one file of kind ``smalltalk``, in order."""
    return tuple(
        Opening(
            item.text("id"),
            fields.lang,
            item.text("about"),
            item.text("intent"),
            item.text("cue"),
            item.whole_numbers("months"),
            item.tags("regions"),
        )
        for item in fields.each("openings")
    )


def snippets(fields: Fields) -> tuple[Snippet, ...]:
    """Return the texts of one file of kind ``snippets``, in order."""
    return tuple(
        Snippet(
            item.text("id"),
            item.words("title"),
            item.words("text"),
            item.tags("channels"),
            item.tags("topics"),
        )
        for item in fields.each("snippets")
    )
