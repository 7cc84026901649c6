"""A real softphone on a private network, whose packets are watched."""
