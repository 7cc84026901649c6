"""Practice calls: a caller who listens and reacts, and a scorecard that says why."""
