"""Teams of many reps on this machine, with a real hub and a real PostgreSQL."""
