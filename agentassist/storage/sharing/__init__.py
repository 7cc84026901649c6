"""What a cache shares with a team: told, taken in, forgotten for good."""
