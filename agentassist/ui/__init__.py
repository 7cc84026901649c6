"""Everything the rep sees: the window, its panels and the words."""
