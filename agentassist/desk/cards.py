"""The firm's cards: how things are done here, and what is kind to know about callers of a region."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from agentassist.core.company import Company, CultureCard, Team
from agentassist.core.fingerprint import fingerprint
from agentassist.core.frozen_json import to_json
from agentassist.core.knowledge import Group
from agentassist.core.screen import HOUSE, KEEPING, RIGHTS, CardPart, Part, Sheet, Undoable
from agentassist.core.words import Words
from agentassist.desk.sitting import Sitting, Write
from agentassist.desk.tools import Firm, Tools

PUT_AWAY = "house-card"
"""Under which name the cache keeps which card of the house was put away."""


def sheet_of(firm: Firm, card_id: str, language: str) -> Sheet | None:
    """Return a card as it is read, in ``language`` where it has it."""
    if card_id == HOUSE:
        title, lang = house_title(firm, language), _lang(firm.company.title, language)
        return Sheet(Group.CARD, title, "", lang, id=HOUSE, parts=_house(firm, language))
    card = next((one for one in firm.cultures if one.id == card_id), None)
    if card is None:
        return None
    lang = _lang(card.title, language)
    return Sheet(Group.CARD, card.title.say(language), "", lang, id=card.id, parts=_culture(card, language))


def opened_card(tools: Tools, sitting: Sitting, card_id: str) -> Sheet | None:
    """Return a card in the rep's language: the house, a culture, or what this rep may do."""
    if card_id in (RIGHTS, KEEPING):
        # Most starts nobody asks for them.
        from agentassist.desk.rights_card import sheet_of as rights_sheet

        return rights_sheet(tools, sitting, card_id)
    return sheet_of(tools.firm, card_id, sitting.preferences.language)


def said_anew(tools: Tools, sitting: Sitting) -> Sitting:
    """Say an open card again, in another language."""
    was = sitting.sheet
    if was is None or was.kind != Group.CARD:
        return sitting
    return replace(sitting, sheet=opened_card(tools, sitting, was.id))


def waiting(tools: Tools) -> bool:
    """Tell whether there is a card of the house that was not put away as it stands."""
    company = tools.firm.company
    return bool(company.ways) and tools.store.meta.get(PUT_AWAY) != _stamp(company)


def house_title(firm: Firm, language: str) -> str:
    """Return what the card of the house is called."""
    company = firm.company
    return company.title.say(language) if company.title else company.name


def put_away(tools: Tools, sitting: Sitting) -> Sitting:
    """Take the card of the house off the day's page until it says something else; can be undone."""
    if not sitting.house:
        return sitting
    stamp, before = _stamp(tools.firm.company), tools.store.meta.get(PUT_AWAY)

    def back(later: Sitting) -> Sitting:
        return replace(later, house=True).saving(_keeping(before))

    gone = replace(sitting, house=False).saving(_keeping(stamp))
    return gone.undoable(Undoable.DISMISS, back)


def _keeping(stamp: str) -> Write:
    return lambda store: store.meta.set(PUT_AWAY, stamp)


def _stamp(company: Company) -> str:
    return fingerprint(to_json(company).encode())


def _lang(title: Words | None, language: str) -> str:
    """Return the language a card is read in: the rep's where it has it."""
    known = dict(title.by_lang) if title else {}
    return language if language in known or title is None else title.by_lang[0][0]


def _house(firm: Firm, language: str) -> tuple[CardPart, ...]:
    company = firm.company
    return _filled(
        (Part.ABOUT, [company.about.say(language)] if company.about else []),
        (Part.WAYS, _said(company.ways, language)),
        (Part.TEAMS, [_team(firm, team, language) for team in company.teams]),
    )


def _team(firm: Firm, team: Team, language: str) -> str:
    titles = {one.id: one.title.say(language) for one in firm.authority.departments}
    return f"{titles.get(team.department, team.department)}: {', '.join(team.people)}"


def _culture(card: CultureCard, language: str) -> tuple[CardPart, ...]:
    return _filled(
        (Part.ADDRESS, _said(card.address, language)),
        (Part.GREETING, _said(card.greeting, language)),
        (Part.WELCOME, _said(card.welcome, language)),
        (Part.LEAVE, _said(card.leave, language)),
        (Part.DAYS, _said(card.days, language)),
        (Part.CLOCK, _said(card.clock, language)),
    )


def _said(texts: Iterable[Words], language: str) -> list[str]:
    return [text.say(language) for text in texts]


def _filled(*parts: tuple[Part, Sequence[str]]) -> tuple[CardPart, ...]:
    return tuple(CardPart(part, tuple(lines)) for part, lines in parts if lines)
