"""A hub and three apps, each a process of its own: what one rep notes, all see, also after a cut wire."""


def test_two_reps_meet_on_one_caller_with_the_network_cut_in_between(seats):
    meera, imran, joy = seats
    meera.ring("m1")
    imran.ring("i1")
    meera.until(beside=["Imran"])
    imran.until(beside=["Meera"])
    imran.app.ask(do="type", text="The glaze is chipped, ")
    imran.wire.cut()
    imran.until(link="away", beside=[])
    meera.until(beside=[])
    meera.app.ask(do="type", text="Wants the blue set instead")
    imran.app.ask(do="type", text="a new lid goes out")
    meera.until(note="Wants the blue set instead")
    imran.until(note="The glaze is chipped, a new lid goes out")
    meera.file("m1")
    imran.file("i1")
    imran.until(unsent=lambda count: count > 0)
    imran.wire.mend()
    both = {"Wants the blue set instead", "The glaze is chipped, a new lid goes out"}
    for seat in seats:
        seat.until(link="live", unsent=0, to_come=0, held_back=0)
    for seat in (meera, imran):
        seat.ring("again")
        seat.until(history=both.issubset)
    joy.ring("first")
    joy.until(history=both.issubset)
    for seat in seats:
        assert both <= set(seat.history())
