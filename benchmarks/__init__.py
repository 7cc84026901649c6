"""What the app promises in numbers, measured on the machine at hand, each beside a reference of the same run."""
