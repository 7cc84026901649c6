"""Amounts as the rep's language writes them."""

from PySide6.QtCore import QLocale

NO_BREAK = "\N{NO-BREAK SPACE}"
_SIGNS = {"INR": "₹", "PKR": f"Rs{NO_BREAK}", "USD": "$", "EUR": "€", "GBP": "£", "BDT": "৳"}
"""Before the number; another currency stands with its code."""


def amount_said(amount: str, currency: str = "") -> str:
    """Return a plain number with digits, groups and sign, as in ``₹2,000``; anything else as it is."""
    try:
        number = float(amount)
    except ValueError:
        return amount
    said = QLocale().toString(number, "f", 0 if number == int(number) else 2)
    sign = _SIGNS.get(currency, f"{currency}{NO_BREAK}") if currency else ""
    return sign + said
