"""Who finds the right article: our search and other engines, on the same articles and the same questions."""
