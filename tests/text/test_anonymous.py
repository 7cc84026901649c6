"""What tells who somebody is does not get into a scenario."""

import pytest

from agentassist.text.anonymous import anonymous


@pytest.mark.parametrize(
    ("text", "names", "safe", "taken"),
    [
        ("Asha Rao rang twice.", ["Asha Rao"], "••• rang twice.", ("Asha Rao",)),
        ("Told asha, ASHA's cup broke.", ["Asha Rao"], "Told •••, •••'s cup broke.", ("asha", "ASHA")),
        ("Ashanti is a place.", ["Asha"], "Ashanti is a place.", ()),
        ("आशा जी का ऑर्डर 5870 आया।", ["आशा वर्मा"], "••• जी का ऑर्डर ••• आया।", ("आशा", "5870")),
        ("نور صاحب کا آرڈر ۴۴۱۷", ["نور حسین"], "••• صاحب کا آرڈر •••", ("نور", "۴۴۱۷")),
        (
            "Order AB-4417 for a@b.example, flat 12.",
            [],
            "Order ••• for •••, flat 12.",
            ("AB-4417", "a@b.example"),
        ),
        ("Ring +44 20 7946 0335 on 12 May.", [], "Ring ••• on 12 May.", ("+44 20 7946 0335",)),
        ("Paid 1,250 with 4111 1111 1111 1111.", [], "Paid ••• with •••.", ("1,250", "4111 1111 1111 1111")),
        ("See https://shop.example/o/9 now", [], "See ••• now", ("https://shop.example/o/9",)),
        ("", ["Al", ""], "", ()),
    ],
)
def test_names_numbers_and_addresses_are_taken_out(text, names, safe, taken):
    told = anonymous(text, names)
    assert (told.text, told.taken_out) == (safe, taken)
