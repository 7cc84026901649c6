"""A file with everything that was looked into."""

from agentassist.core.backup import WholeInside, WholeStep, WholeView

INSIDE = WholeInside(
    1_780_000_000_000,
    "Meera",
    (("contact", 1200), ("interaction", 1), ("promise", 3), ("rep", 1)),
    pictures=2,
)
LOOKED = WholeView(WholeStep.LOOKED, "all.zip", path="/f/all.zip", inside=INSIDE)
