"""How the rules are measured from outside."""

from agentassist.phrasing.evaluate import evaluate_phrasing


def test_a_pair_is_judged_line_by_line(linter):
    pair = {
        "id": "a1",
        "lang": "en",
        "channel": "voice",
        "bad": "It's sold out.",
        "better": "It's back on Monday.",
    }
    bad, better = evaluate_phrasing([pair], linter)
    assert bad == {
        "id": "a1",
        "field": "bad",
        "flagged": True,
        "rules": ["future-out-of-stock"],
        "suggestion": "It'll be there on {date}, and I can put one aside for you.",
    }
    assert better == {"id": "a1", "field": "better", "flagged": False, "rules": [], "suggestion": None}


def test_a_single_text_is_judged_alone(linter):
    (verdict,) = evaluate_phrasing([{"id": "a2", "lang": "hi", "text": "यह नहीं हो सकता।"}], linter)
    assert (verdict["field"], verdict["flagged"]) == ("text", True)
