"""Articles in the workbench: list, write, save as a new version, look back, take out."""

from dataclasses import replace

from agentassist.core.authoring import ArticleRow, Editing, Shelf, faults_of, review_due, same_text, tidied
from agentassist.core.knowledge import Article
from agentassist.core.messages import (
    ArticlesWanted,
    ArticleTyped,
    BringBack,
    NewArticle,
    OpenVersion,
    SaveArticle,
)
from agentassist.core.moment import Moment
from agentassist.core.preferences import LANGUAGES
from agentassist.core.screen import Undoable
from agentassist.desk.article_drafts import draft_of, drafted, drafts_of, undrafted
from agentassist.desk.pictures import pictures_of
from agentassist.desk.searching import said_anew
from agentassist.desk.sitting import Sitting
from agentassist.desk.tools import Tools

PAGE = 200
"""Rows of articles in one page."""
DRAFTS_SHOWN = 20
OFFERED = 5
"""So many searches that led to an article are offered as its questions."""


def listed(tools: Tools, sitting: Sitting, wish: ArticlesWanted, now: Moment) -> Sitting:
    """Show one page of the articles, or those whose titles match, with what is not saved yet."""
    drafts, articles, text = drafts_of(tools, sitting), tools.store.articles, wish.text.strip()
    found = articles.titled(text, PAGE) if text else articles.page(wish.offset, PAGE)
    count = len(found) if text else articles.count()
    unsaved = {draft.id for draft in drafts}
    rows = tuple(
        replace(row, due=review_due(row.review_by, now.iso_date), unsaved=row.id in unsaved) for row in found
    )
    begun = tuple(ArticleRow(one.id, one.title, one.lang, unsaved=True) for one in drafts[:DRAFTS_SHOWN])
    shelf = Shelf(wish.text, count, 0 if text else wish.offset, rows, begun)
    return replace(sitting, drafts=drafts, bench=replace(sitting.bench, shelf=shelf))


def opened(tools: Tools, sitting: Sitting, article_id: str) -> Sitting:
    """Put an article into the editor as it was left there; one that is gone opens nothing."""
    article = tools.store.articles.get(article_id)
    draft = draft_of(tools, sitting, article_id)
    if article is None and draft is None:
        return sitting
    kept = article or Article(article_id, "", draft.lang if draft else "", "")
    return _edited(tools, sitting, kept, new=article is None)


def begun(tools: Tools, sitting: Sitting, wish: NewArticle) -> Sitting:
    """Put a new article into the editor; nothing is kept before something is typed."""
    language, owner = sitting.preferences.language, sitting.preferences.rep
    article = Article(tools.new_id(), "", language, wish.body, owner=owner)
    original = tools.store.articles.get(wish.translation_of) if wish.translation_of else None
    if original is not None:
        others = (language, *LANGUAGES)
        article = replace(
            original,
            id=article.id,
            lang=next(lang for lang in others if lang != original.lang),
            owner=owner,
            translation_of=original.translation_of or original.id,
            source="",
        )
    return _edited(tools, sitting, article, new=True)


def typed(tools: Tools, sitting: Sitting, wish: ArticleTyped, now: Moment) -> Sitting:
    """Keep what is typed as a draft; typed back to what is kept it is none."""
    editing, article = sitting.bench.editing, wish.article
    shown = editing if editing and editing.article.id == article.id else None
    kept = shown.article if shown else tools.store.articles.get(article.id)
    same = kept is not None and same_text(kept, article)
    changed = (
        undrafted(tools, sitting, article.id) if same else drafted(tools, sitting, article, wish.cursor, now)
    )
    return _showing(changed, replace(shown, draft=None if same else article)) if shown else changed


def closed(sitting: Sitting) -> Sitting:
    """Put the editor away."""
    return replace(sitting, bench=replace(sitting.bench, editing=None))


def dropped(tools: Tools, sitting: Sitting, article_id: str, now: Moment) -> Sitting:
    """Forget what was typed and not saved; undo opens it again."""
    draft = draft_of(tools, sitting, article_id)
    if draft is None:
        return sitting
    changed = _shown_anew(tools, undrafted(tools, sitting, article_id), article_id)

    def back(later: Sitting) -> Sitting:
        return opened(tools, drafted(tools, later, draft, None, now), article_id)

    return changed.undoable(Undoable.ARTICLE, back)


def saved(tools: Tools, sitting: Sitting, wish: SaveArticle, now: Moment) -> Sitting:
    """Save an article as a new version; what cannot be saved stays a draft."""
    article = tidied(wish.article)
    if faults_of(article):
        return typed(tools, sitting, ArticleTyped(wish.article), now)
    was, done = tools.store.articles.get(article.id), undrafted(tools, sitting, article.id)
    if was is not None and same_text(article, was):
        return _shown_anew(tools, done, article.id)
    article = replace(article, updated=now.iso_date)
    _keep(tools, sitting, article, now)

    def back(later: Sitting) -> Sitting:
        if was is not None:
            # What is taken back stays a version, for nothing that was written is ever lost.
            _keep(tools, later, was, now)
        else:
            tools.store.versions.remove(article.id)
            later = drafted(tools, later, article, None, now)
        return _changed(tools, later, article.id, now)

    return _changed(tools, done, article.id, now).undoable(Undoable.ARTICLE, back)


def deleted(tools: Tools, sitting: Sitting, article_id: str, now: Moment) -> Sitting:
    """Take an article out with its versions and its draft; undo brings back all of it."""
    draft, removed = draft_of(tools, sitting, article_id), tools.store.versions.remove(article_id)
    if removed is None:
        return closed(dropped(tools, sitting, article_id, now))
    gone = _changed(tools, closed(undrafted(tools, sitting, article_id)), article_id, now)

    def back(later: Sitting) -> Sitting:
        tools.store.versions.restore(removed, now.utc_ms)
        if draft is not None:
            later = drafted(tools, later, draft, None, now)
        return _changed(tools, opened(tools, later, article_id), article_id, now)

    return gone.undoable(Undoable.ARTICLE, back)


def looked_back(tools: Tools, sitting: Sitting, wish: OpenVersion) -> Sitting:
    """Show an article as it was."""
    editing = sitting.bench.editing
    if editing is None or editing.article.id != wish.article_id:
        return sitting
    former = tools.store.versions.get(wish.article_id, wish.number) if wish.number else None
    pictures = pictures_of(tools, former.article.body) if former else ()
    together = tuple(dict.fromkeys((*editing.pictures, *pictures)))
    return _showing(sitting, replace(editing, former=former, pictures=together))


def brought_back(tools: Tools, sitting: Sitting, wish: BringBack, now: Moment) -> Sitting:
    """Save a former version as the newest; while something typed is not saved, that comes first."""
    version = tools.store.versions.get(wish.article_id, wish.number)
    if version is None or draft_of(tools, sitting, wish.article_id) is not None:
        return sitting
    return saved(tools, sitting, SaveArticle(version.article), now)


def _keep(tools: Tools, sitting: Sitting, article: Article, now: Moment) -> None:
    tools.store.versions.keep(article, sitting.preferences.rep, now.utc_ms)


def _changed(tools: Tools, sitting: Sitting, article_id: str, now: Moment) -> Sitting:
    """Find and show an article as it is from now on, everywhere."""
    tools.finder.forget()
    return said_anew(tools, _shown_anew(tools, sitting, article_id), now)


def _shown_anew(tools: Tools, sitting: Sitting, article_id: str) -> Sitting:
    """Fill the editor with what the cache and the drafts hold of its article, if it is this one."""
    editing = sitting.bench.editing
    if editing is None or editing.article.id != article_id:
        return sitting
    again = opened(tools, sitting, article_id)
    return again if again is not sitting else closed(sitting)


def _edited(tools: Tools, sitting: Sitting, article: Article, *, new: bool) -> Sitting:
    last = sitting.bench.editing
    original = tools.store.articles.get(article.translation_of) if article.translation_of else None
    draft = draft_of(tools, sitting, article.id)
    editing = Editing(
        article,
        draft,
        new,
        original.title if original else "",
        tools.store.versions.of(article.id),
        offered_questions=tools.store.searches.questions_for(article.id, OFFERED),
        pictures=pictures_of(tools, article.body, draft.body if draft else ""),
        revision=last.revision + 1 if last else 1,
    )
    return _showing(sitting, editing)


def _showing(sitting: Sitting, editing: Editing) -> Sitting:
    return replace(sitting, bench=replace(sitting.bench, editing=editing))
