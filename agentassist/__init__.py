"""Agent Assist: the caller's history, soft prompts, kind words, answers and a hold timer."""

__version__ = "0.1.0"
