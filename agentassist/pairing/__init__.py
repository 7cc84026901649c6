"""Two computers in one network that practise together: one waits, the other joins with its one-time code."""
