"""Who says the same lines in every run has written a script."""

from agentassist.training.repeating import repeated

RUN = (
    "Good morning, this is Meera at Sitara Teaware, what happened?",
    "So the second cup came with a crack, and it is a gift, did I get that right?",
    "I can send you a new one today, and it is with you on Friday.",
    "Thank you, Rosa.",
)


def test_lines_said_as_in_an_earlier_run_are_told():
    again = ("good morning this is Meera at Sitara Teaware - what happened?", *RUN[1:])
    assert repeated(again, RUN) == again[:3]


def test_a_run_in_fresh_words_tells_nothing():
    fresh = (
        RUN[0],
        "A crack in the second of them, and the present is due on Saturday: is that all of it?",
        "A new cup leaves us this afternoon; on Friday it ought to be at your door.",
    )
    assert repeated(fresh, RUN) == ()


def test_short_lines_and_lines_said_twice_in_one_run_make_no_script():
    assert repeated((RUN[3],) * 9, RUN) == () == repeated((RUN[0],) * 9, RUN)


def test_the_first_run_has_nothing_to_repeat():
    assert repeated(RUN, ()) == ()
