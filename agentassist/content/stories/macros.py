"""The macros of story formats, by what they are for; many formats share a name."""

from agentassist.core.left_out import Gap

_VARIABLES = "set put move unpack run unset capture remember forget print"
_CONDITIONS = """
    if else elseif else-if unless cond switch case default endif for break continue while either
    ifalways ifnever
"""
_STYLES = """
    text-style style text-colour text-color color colour font align background bg css transition t8n box
    text-rotate text-size char-style columns hook hover-style border opacity size
"""
_OTHERS = """
    link button link-goto link-reveal-goto actions choice goto go-to live event after interval a array dm
    datamap ds dataset display alert prompt confirm random history visited visits save-game load-game
    restart reload stop track enchant change replace append prepend show hide rerun animate meter dropdown
    input input-box checkbox cycling-link seq-link click mouseover mouseout undo link-undo link-repeat
    link-reveal link-show link-fullscreen open-url gotourl widget include audio timed repeat nobr silently
    endsilently textbox linkappend linkreplace linkprepend back return
"""
_GAPS = {
    name: gap
    for gap, names in (
        (Gap.CODE, _OTHERS),
        (Gap.STYLE, _STYLES),
        (Gap.CONDITION, _CONDITIONS),
        (Gap.VARIABLE, _VARIABLES),
    )
    for name in names.split()
}


def is_macro(name: str) -> bool:
    """Tell whether any format has a macro of this name; "(note: …)" is a sentence."""
    return name in _GAPS


def gap_of(name: str) -> Gap:
    """Return what stays out with a macro."""
    return _GAPS.get(name, Gap.CODE)
