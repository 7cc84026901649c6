"""Builds every part, joins them and runs; the only room that knows all."""
