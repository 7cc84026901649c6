"""A scenario out of a story: what the caller tells becomes facts, what the rep picks the words that ask."""

from collections.abc import Iterator, Sequence

from agentassist.content.scenario_checks import said_in
from agentassist.content.stories.defaults import Plain, about, goals, mood, rubric
from agentassist.content.stories.kinds import HURTING, Hear, Kind, Part, parts_of
from agentassist.content.stories.story import Passage, Story, Told, slug
from agentassist.content.stories.story_words import StoryWords
from agentassist.content.stories.tag_values import acts, bands, listed, number, whole
from agentassist.core.left_out import Gap
from agentassist.core.scenario import Act, Band

LONGEST_TEXT = 2_000
MOST_FACTS, MOST_REACTIONS, MOST_SOLUTIONS = 40, 80, 40
"""A scenario holds no more, and no longer ones."""
MUSTS = ("must_learn", "must_read_back")
MOST_WANTED = 5
"""So many facts, the nearest to the start, have to be learned where the story marks none."""
ACCEPTS_AT = 45
"""So well a caller has to feel to take a way out, where the story does not say."""
EVERYTHING = tuple(act for act in Act if act is not Act.SILENCE)
"""What an answer is to, where the words alone decide."""


def scenario_of(story: Story, told: Told, hear: Hear | None = None) -> dict[str, Plain]:
    """Return the scenario in a story, as plain data without its ``kind``; tell what stays out.

    Args:
        story: As it was read.
        told: Takes what stays out.
        hear: Tells what the rep does by what they pick; without it only its place says what a passage is.
    """
    return _Making(story, told, parts_of(story, told, hear)).fields()


class _Making:
    """One scenario being made of the parts of a story."""

    def __init__(self, story: Story, told: Told, parts: Sequence[Part]) -> None:
        self._story, self._told = story, told
        self._of = {kind: [one for one in parts if one.kind is kind] for kind in Kind}
        leading = [part.labels for part in parts if part.labels]
        saying = [(part.passage.text,) for part in parts if part.passage.text]
        self._asking, self._saying = StoryWords(leading), StoryWords(saying)
        self._ids: set[str] = set()
        self._opening = [part.passage for part in self._of[Kind.OPENING]]

    def fields(self) -> dict[str, Plain]:
        """Return all of it."""
        opening = [text for passage in self._opening for text in self._texts(passage)]
        told = about(self._story, self._opening, self._told)
        lang = str(told["lang"])
        facts = [self._fact(part) for part in self._kept(Kind.FACT, MOST_FACTS)]
        self._mark(facts, lang)
        solutions = [self._solution(part) for part in self._kept(Kind.SOLUTION, MOST_SOLUTIONS)]
        reactions = [self._reaction(part) for part in self._kept(Kind.REACTION, MOST_REACTIONS)]
        if not solutions:
            self._told.add(Gap.NO_WAY_OUT)
        return {
            **told,
            **self._texts_of(Kind.BRIEF, "brief"),
            "mood": mood(self._opening, facts, self._told),
            "opening": [*(opening or [str(told["title"])])],
            "facts": [*facts],
            "reactions": [*reactions],
            "solutions": [*solutions],
            "goals": goals(facts, solutions),
            "rubric": rubric(facts, solutions),
            **self._texts_of(Kind.DEBRIEF, "debrief"),
        }

    def _texts_of(self, kind: Kind, key: str) -> dict[str, Plain]:
        texts = [text for part in self._of[kind] for text in self._texts(part.passage)][:50]
        if not texts:
            return {}
        return {key: [*texts] if kind is Kind.DEBRIEF else " ".join(texts)[:LONGEST_TEXT]}

    def _kept(self, kind: Kind, most: int) -> Iterator[Part]:
        """Yield the parts of a kind that have words and find room."""
        left = most
        for part in self._of[kind]:
            passage = part.passage
            # A way out needs no words of the caller: they take it in their own.
            if kind is not Kind.SOLUTION and not any(self._texts(passage)):
                self._told.add(Gap.WORDLESS, passage.name, passage.line)
            elif left:
                left -= 1
                yield part
            else:
                self._told.add(Gap.TOO_MANY, passage.name, passage.line)

    def _texts(self, passage: Passage) -> Iterator[str]:
        """Yield the wordings of a passage."""
        for text in (passage.text, *passage.values("or")):
            if len(text) > LONGEST_TEXT:
                self._told.add(Gap.TOO_LONG, passage.name, passage.line)
            if text:
                yield text[:LONGEST_TEXT]

    def _id(self, passage: Passage, usual: str) -> str:
        """Return an id that nothing else has."""
        wanted = slug(passage.value("id")) or slug(passage.name) or usual
        told, at = wanted, 2
        while told in self._ids:
            told, at = f"{wanted}-{at}", at + 1
        self._ids.add(told)
        return told

    def _fact(self, part: Part) -> dict[str, Plain]:
        passage = part.passage
        say = [*self._texts(passage)]
        ask = listed(passage, "ask") if passage.has("ask") else self._asking.asking(part.labels)
        fact: dict[str, Plain] = {"id": self._id(passage, "fact"), "ask": [*ask], "say": [*say]}
        noted = passage.has("keywords")
        keywords = listed(passage, "keywords") if noted else self._saying.keywords(say)
        fact |= {"keywords": [*keywords]} if keywords else {}
        fact |= _given("min_mood", whole(passage, "min-mood", self._told))
        open_asked = Act.ASK_OPEN in part.acts or not ask
        for key, yes in (("volunteer", passage.has("volunteer") or open_asked), *_musts(passage)):
            fact |= {key: True} if yes else {}
        if passage.has("mood"):
            self._told.add(Gap.TAG, passage.name, passage.line, f"mood:{passage.value('mood')}")
        return fact

    def _mark(self, facts: list[dict[str, Plain]], lang: str) -> None:
        """Say which facts have to be learned, where the story does not; none that no word shows as heard."""
        marked = any(key in fact for fact in facts for key in MUSTS)
        for at, fact in enumerate(facts):
            words = fact.get("keywords", [])
            shown = isinstance(words, list) and any(said_in(lang, str(word)) for word in words)
            for key in MUSTS:
                if shown and not marked and at < MOST_WANTED:
                    fact[key] = True
                elif not shown and fact.pop(key, False):
                    self._told.add(Gap.TAG, str(fact["id"]), 0, key.replace("_", "-"))

    def _solution(self, part: Part) -> dict[str, Plain]:
        passage = part.passage
        words = listed(passage, "words") if passage.has("words") else self._asking.asking(part.labels)
        made: dict[str, Plain] = {"id": self._id(passage, "way-out"), "words": [*words]}
        action = passage.value("action")
        made |= {"action": action} if action and slug(action) == action else {}
        made |= _given("amount", number(passage, "amount", self._told))
        accepts = whole(passage, "accepts-at", self._told)
        made["accepts_at"] = ACCEPTS_AT if accepts is None else accepts
        return made | {"say": [*self._texts(passage)]}

    def _reaction(self, part: Part) -> dict[str, Plain]:
        passage = part.passage
        on, moods = acts(passage, self._told), bands(passage, self._told)
        words, shift = listed(passage, "words"), number(passage, "mood", self._told)
        if not on and (shift is None or shift >= 0 or part.acts & HURTING):
            on = tuple(act for act in Act if act in part.acts and act is not Act.UNKNOWN)
        if not on:
            # What hurts and was not heard as that would else be the answer to every kindness.
            on, words = EVERYTHING, words or self._asking.asking(part.labels)
        made: dict[str, Plain] = {"on": [act.value for act in on]}
        made |= {"words": [*words]} if words else {}
        made |= {"mood": [band.value for band in moods]} if moods and len(moods) < len(Band) else {}
        made |= {"say": [*self._texts(passage)]}
        made |= _given("shift", shift)
        return made | ({"once": True} if passage.has("once") else {})


def _musts(passage: Passage) -> tuple[tuple[str, bool], ...]:
    return ("must_learn", passage.has("must-learn")), ("must_read_back", passage.has("must-read-back"))


def _given(key: str, value: float | None) -> dict[str, Plain]:
    return {} if value is None else {key: value}
