"""Normalising, tokens, phone numbers and card redaction: shared by the engines, no I/O."""
