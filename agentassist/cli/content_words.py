"""What is wrong with a content file, as sentences for its author."""

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.phrasing.flaw import Reason as FlawReason

FAULTS = {
    Reason.UNREADABLE: "{file} cannot be opened.",
    Reason.UTF_16: "This file is UTF-16 (some editors call it Unicode); save it as UTF-8.",
    Reason.NOT_UTF_8: "From here on the letters are not UTF-8; save the file as UTF-8.",
    Reason.TOO_BIG: "The file is too large; at most {detail} bytes are read.",
    Reason.CONTROL_CHARACTER: "There is an invisible control character here ({detail}); delete it.",
    Reason.TAB: "There is a tab here; use spaces.",
    Reason.SYNTAX: "The file cannot be read from here on: {detail}.",
    Reason.EMPTY: "The file is empty.",
    Reason.SEVERAL_DOCUMENTS: "A second document begins here; keep one in each file.",
    Reason.DIRECTIVE: "Lines that begin with % have no use here; delete them.",
    Reason.TAG: "The mark {detail} has no use here; put quotes around a text that begins with !.",
    Reason.ANCHOR: "References such as {detail} are not followed; write the text out, or quote it.",
    Reason.TOO_DEEP: "This is nested too deeply; {detail} levels are read.",
    Reason.KEY_NOT_TEXT: "A key has to be a plain word.",
    Reason.DUPLICATE_KEY: "The key {detail} is here for the second time.",
    Reason.UNKNOWN_KIND: "The kind of this file is not known; known are {detail}.",
    Reason.UNKNOWN_KEY: "The key {key} is not known here{near}.",
    Reason.MISSING_KEY: "The key {key} is missing.",
    Reason.NOT_A_LANGUAGE: "{key} is no language; a text with a comma between {{ }} wants quotes around it.",
    Reason.NOT_TEXT: "A text belongs here.",
    Reason.NOT_A_NUMBER: "A number belongs here.",
    Reason.NOT_YES_OR_NO: "Either true or false belongs here.",
    Reason.NOT_A_LIST: "A list belongs here.",
    Reason.NOT_A_MAPPING: "Keys with values belong here.",
    Reason.NOT_ALLOWED: "Only these are possible here: {detail}.",
    Reason.BAD_FORM: "{detail} is not written as it should be here.",
    Reason.TOO_LONG: "This is too long; {detail} at most.",
    Reason.TOO_SHORT: "This is too short; at least {detail} belong here.",
    Reason.OUT_OF_RANGE: "The number is out of range; the limit is {detail}.",
    Reason.TWICE: "Something is here twice that may be here only once{found}.",
    Reason.NEEDS: "With what stands here, {detail} is needed too.",
    Reason.UNKNOWN_NAME: "Nothing in this pack is called {detail}.",
    Reason.NEEDS_NEWER: "This pack needs version {detail} of the app or a later one.",
    Reason.WEIGHTS: "The weights come to {detail}; they have to come to 100.",
    Reason.NEVER_TOLD: "The caller never tells this: give words that ask for it, or a lower mood.",
    Reason.NO_KEYWORD: "No keyword here is in the scenario's language ({detail}); add some.",
    Reason.UNREACHABLE: "Nobody can reach the goal {detail}: facts, solutions or moods forbid it.",
    Reason.HOURS: "Nobody can read {detail} as opening hours;"
    " write them as Mo-Fr 09:00-18:00; Sa 10:00-14:00, each day with two letters.",
    Reason.CONCESSION: "The action {detail} is to be offered unasked, and nobody may do it;"
    " take out unasked, or never.",
    Reason.PICTURE_MISSING: "The picture {detail} is not there.",
    Reason.PICTURE_UNKNOWN: "{detail} is no PNG, JPEG, GIF or WebP.",
    Reason.PICTURE_TOO_BIG: "{detail} is larger than 5 MB.",
    Reason.NO_STORY: "This is no scenario, and no story in Twee 3 or compiled Ink"
    " (Ink has to be compiled to JSON first).",
    Reason.NO_PASSAGES: "The story has no passage that anybody reads.",
    Reason.TOO_MANY_PASSAGES: "The story is too large for a call; at most {detail} passages are read.",
    Reason.STORY_VERSION: "This Ink story is of format {detail}; compile it with a current compiler.",
    Reason.MISSING_FILE: "The file {file} is missing.",
    Reason.LINK: "{file} is a link; put the file itself there.",
    Reason.OUTSIDE: "{file} leads out of the folder.",
    Reason.TOO_MANY_FILES: "The pack has too many files; at most {detail} are read.",
    Reason.PACK_TOO_BIG: "The pack is too large; at most {detail} bytes are read.",
    Reason.UNKNOWN_FILE: "This file is not used; its name or folder is none that the app knows.",
    Reason.WRONG_FOLDER: "A file of another kind belongs in this place: {detail}.",
}
"""One for each reason; ``near``, ``found`` and ``key`` come from the fault."""

FLAWS = {
    FlawReason.NOT_A_MAPPING: "Keys with values belong here.",
    FlawReason.NOT_A_LIST: "A list belongs here.",
    FlawReason.NOT_TEXT: "A text belongs here.",
    FlawReason.MISSING_KEY: "The key {detail} is missing.",
    FlawReason.UNKNOWN_KEY: "The key {detail} is not known here.",
    FlawReason.TWICE: "There is another rule called {detail}.",
    FlawReason.MACRO_TWICE: "Another file of this language has a macro {detail} too; keep one of them.",
    FlawReason.OTHER_LANGUAGE: "The other files of this book are in {detail}.",
    FlawReason.BAD_SEVERITY: "The severity has to be 1, 2 or 3.",
    FlawReason.NO_MACRO: "There is no macro called {detail}.",
    FlawReason.ENDLESS_MACRO: "The macro {detail} uses itself.",
    FlawReason.NOTHING_TO_MATCH: "This phrase may be left out altogether; one word at least has to stay.",
    FlawReason.OPEN_BRACKET: "A bracket is open in this phrase; close it with {detail}.",
    FlawReason.BAD_PART: "{detail} needs one star, after or before at least two letters.",
    FlawReason.STRAY_BRACKET: "The {detail} in this phrase belongs to no other bracket.",
    FlawReason.TOO_LOOSE: "This phrase fits the same words in too many ways and would take too long to try;"
    " write fewer gaps (..), or fewer alternatives that begin alike.",
    FlawReason.TOO_WIDE: "With its macros written out this phrase has {detail} words; split it.",
    FlawReason.SLOT_NOT_ASKED: "The better wording has {{{detail}}}, and no question asks for it.",
    FlawReason.SLOT_UNKNOWN: "The question asks for {detail}, and no better wording has it.",
    FlawReason.NOT_FLAGGED: "The rule does not notice its own example: {detail}",
    FlawReason.FLAGGED: "This wording is meant to be fine, and is noticed by {detail}.",
    FlawReason.FLAGS_OTHERS: "The rule also notices what another one calls fine: {detail}",
}
"""One for each way a phrasing rule can be wrong."""


def first(error: FaultsError) -> str:
    """Return where a file is wrong first, and what to do; check-content tells the rest."""
    fault = error.faults[0]
    where = f"{fault.file}, line {fault.line}" if fault.line else fault.file
    told = sentence(fault)
    return told if fault.file in told else f"{where}: {told}"


def sentence(fault: Fault) -> str:
    """Return what an author should read about ``fault``."""
    return FAULTS[fault.reason].format(
        detail=fault.detail,
        file=fault.file,
        key=fault.field.rsplit(".", 1)[-1],
        near=f" (was {fault.detail} meant?)" if fault.detail else "",
        found=f": {fault.detail}" if fault.detail else "",
    )
