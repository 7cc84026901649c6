"""Catch a promise as it is made: who, what, and by when."""
