"""Articles, as somebody writes them in the workbench."""

from agentassist.core.faq import FaqFormat
from agentassist.core.frozen import dataclass
from agentassist.core.knowledge import Article
from agentassist.core.picture import Picture


@dataclass(frozen=True, slots=True)
class ArticlesWanted:
    """Show the articles whose titles match ``text``, from ``offset``."""

    text: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class OpenArticle:
    """Edit one article, with what was typed into it and not saved."""

    article_id: str


@dataclass(frozen=True, slots=True)
class NewArticle:
    """Begin an article, or a translation of one."""

    body: str = ""
    """What its text begins with, in the rep's language; a translation begins with the original's."""
    translation_of: str = ""


@dataclass(frozen=True, slots=True)
class ArticleTyped:
    """The article as it stands in the editor, at pauses."""

    article: Article
    cursor: int | None = None
    """Where in the body somebody types, in characters; None where nobody does."""


@dataclass(frozen=True, slots=True)
class KeepPicture:
    """Keep a picture that was put into the open article."""

    picture: Picture


@dataclass(frozen=True, slots=True)
class SaveArticle:
    """Keep the article as it stands; from now on it is found so."""

    article: Article


@dataclass(frozen=True, slots=True)
class DropDraft:
    """Forget what was typed and not saved; undo brings it back."""

    article_id: str


@dataclass(frozen=True, slots=True)
class DeleteArticle:
    """Take an article out with its versions; undo brings both back."""

    article_id: str


@dataclass(frozen=True, slots=True)
class OpenVersion:
    """Look at an article as it was; 0 looks at none."""

    article_id: str
    number: int


@dataclass(frozen=True, slots=True)
class BringBack:
    """Make a former version the newest one."""

    article_id: str
    number: int


@dataclass(frozen=True, slots=True)
class CloseArticle:
    """Put the editor away; what is not saved stays a draft."""


@dataclass(frozen=True, slots=True)
class ExportArticles:
    """Write Markdown: one article into the file ``path``, or all of them into a new folder in there."""

    path: str
    article_id: str = ""


@dataclass(frozen=True, slots=True)
class ExportFaq:
    """Write the articles that are for everybody into a folder; answered as ``ExportArticles`` is."""

    path: str
    form: FaqFormat


@dataclass(frozen=True, slots=True)
class ArticlesWritten:
    """A small batch is on the disk; the desk hands out the next."""

    path: str
    name: str
    """Of the file or folder that was made."""
    last_id: str
    """Of the articles written; the others follow in the order of their ids."""
    done: int
    whole: bool = True
    """False for an article by itself."""


AuthoringMessage = (
    ArticlesWanted
    | OpenArticle
    | NewArticle
    | ArticleTyped
    | KeepPicture
    | SaveArticle
    | DropDraft
    | DeleteArticle
    | OpenVersion
    | BringBack
    | CloseArticle
    | ExportArticles
    | ExportFaq
    | ArticlesWritten
)
"""One of these."""
