"""Scenarios out of branching stories, and stories out of scenarios: Twee 3 and compiled Ink."""
