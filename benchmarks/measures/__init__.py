"""One file a name: its ``MEASURE`` takes a ``Scale`` and yields figures, or raises ``NotHereError``."""
