"""Where calls come from, one file a source."""
