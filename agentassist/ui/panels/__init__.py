"""The parts of the call window, found by folder."""
