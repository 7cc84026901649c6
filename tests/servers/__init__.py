"""Servers that tests start beside themselves, and end again."""
