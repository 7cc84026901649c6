"""What tells how well the knowledge answers, and what is done about it."""

from agentassist.core.frozen import dataclass


@dataclass(frozen=True, slots=True)
class SearchLeft:
    """The rep went on from the search field; ``served`` where one of the window's own actions was meant."""

    served: bool = False


@dataclass(frozen=True, slots=True)
class FollowLink:
    """Read on in the article that a link of the open one names."""

    article_id: str


@dataclass(frozen=True, slots=True)
class LinkBack:
    """Return to the article whose link led here."""


@dataclass(frozen=True, slots=True)
class AnswerHelped:
    """Whether the open article helped."""

    helped: bool


@dataclass(frozen=True, slots=True)
class MarkWrong:
    """The open article is wrong; ``line`` says what, or nothing."""

    line: str = ""


@dataclass(frozen=True, slots=True)
class AskedWanted:
    """Show what callers ask, as it stands now."""


@dataclass(frozen=True, slots=True)
class ReadArticle:
    """Show an article in the call window, for somebody who looks after it; counts as no opening."""

    article_id: str


@dataclass(frozen=True, slots=True)
class AcceptSynonym:
    """Let two texts mean the same: what was searched for first, then what it was retyped as."""

    words: tuple[str, str]


@dataclass(frozen=True, slots=True)
class DismissSynonym:
    """These two do not mean the same; do not suggest it again."""

    words: tuple[str, str]


AnswersMessage = SearchLeft | FollowLink | LinkBack | AnswerHelped | MarkWrong | ReadArticle
"""What a rep does with an answer that was found."""

AskedMessage = AskedWanted | AcceptSynonym | DismissSynonym
"""What comes of the list of what was asked."""
