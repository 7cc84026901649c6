"""The workbench: an ordinary second window for everything that is not a call."""
