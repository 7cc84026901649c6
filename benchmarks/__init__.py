"""What the app promises in numbers, measured here and now, each beside a reference of the same run."""
