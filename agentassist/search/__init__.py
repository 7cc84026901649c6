"""Find the best answer for what is being typed."""
