"""Every threshold of own words in one place; measured, see ``benchmarks/measures/own_words.py``."""

FEWEST_WORDS = 8
"""Fewer words are nobody's in particular: a name and a greeting are in every script."""
RUN = 3
"""So many words in a row count as copied."""
WORDS_A_SLIP = 3
"""In a copied run one word in so many may be misheard, left out or put in."""
READ_RUNS = 0.60
"""From this share of words in copied runs on it was read out."""
READ_SAME = 0.50
"""The same for the likeness of the whole, word by word."""
MIXED_RUNS, MIXED_SAME, SOME_RUNS = 0.30, 0.46, 0.20
"""From here on it is mixed; below it is the rep's own, and so is a likeness without any runs to speak of."""
FIXED = 0.25
"""Numbers, days and months count so much of a word, for they cannot be said otherwise."""
ALMOST = 0.75
"""So alike are two words of which one was misheard or mistyped."""
MADE = 0.50
"""So much of a point that states no fact has to be said."""
MADE_WITH_FACT = 0.20
"""The same beside a fact that other things share, such as a weekday."""
KEPT = 0.85
"""From this share of its words on, a line that must be said word for word was."""
SLIPS = 1
"""So many words in a row are forgiven in a copied run."""
NEAR_MISS = 0.6
"""From here on a word that is not a name looks like it, and somebody else was named."""
MISTYPED = 0.86
"""So alike are two longer words of a point of which one has a slip."""
TELLING = 0.20
"""Below this share of its words nothing was said about a point, so nothing wrong either."""
NEAR = 0.6
"""From this nearness in meaning on a model counts a point as made."""
KIN_LETTERS, KIN_SHARE = 4, 0.6
"""Two words are forms of one where they begin alike for so many letters, and this share of the longer."""
DENIAL_REACH, DENIAL_NEAR = 6, 2
"""A "not" denies words so near to it; a bare fact only when it stands beside it."""
ACROSS = 0.9
"""Words on both sides of a full stop count so much."""
HALF = 0.5
"""So much counts what is said without the thanks, the apology or the question that was to be said."""
WINDOW = 3
"""A point is made within so many clauses in a row."""
