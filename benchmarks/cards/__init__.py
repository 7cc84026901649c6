"""Lines with payment secrets in them, and lines that only look so, made from a seed."""
