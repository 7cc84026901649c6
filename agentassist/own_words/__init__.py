"""Whether a rep reads a prompt out or says it in words of their own, and which of its points they made."""
