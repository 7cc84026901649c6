"""Phones and exchanges in a process of their own, as far as the app talks with them."""
