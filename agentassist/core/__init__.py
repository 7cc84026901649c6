"""Facts and rules: frozen values and pure functions; the standard library only, no clock, no I/O."""
