"""What each message does that comes of work in the second window; every one has its line here."""

from agentassist.core import messages as m
from agentassist.core.effects import ProveRule
from agentassist.core.file_effects import WriteFaq
from agentassist.core.messages import WorkbenchMessage, WritingMessage
from agentassist.core.messages.asking import AskedMessage
from agentassist.core.messages.authoring import AuthoringMessage
from agentassist.core.messages.rules import RulesMessage
from agentassist.core.messages.words import WordsMessage
from agentassist.core.messages.workbench import ImportMessage, PeopleMessage
from agentassist.core.moment import Moment
from agentassist.core.words_effects import ReadWords, WriteWords
from agentassist.desk import (
    asked,
    authoring,
    exports,
    imports,
    people,
    pictures,
    rules,
    scenario_writing,
    taking_back,
    words,
)
from agentassist.desk.sitting import Sitting, words_of
from agentassist.desk.tools import Tools


def answer(tools: Tools, sitting: Sitting, message: WorkbenchMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    """Return the sitting after a message."""
    if isinstance(message, WritingMessage):
        return scenario_writing.answer(tools, sitting, message)
    if isinstance(message, PeopleMessage):
        return _about_people(tools, sitting, message, now)
    if isinstance(message, ImportMessage):
        return _about_an_import(tools, sitting, message, now)
    if isinstance(message, AskedMessage):
        return _about_what_was_asked(tools, sitting, message, now)
    if isinstance(message, AuthoringMessage):
        return _about_articles(tools, sitting, message, now)
    if isinstance(message, WordsMessage):
        return _about_words(tools, sitting, message, now)
    return _about_rules(tools, sitting, message)


def _about_people(tools: Tools, sitting: Sitting, message: PeopleMessage, now: Moment) -> Sitting:
    match message:
        case m.PeopleWanted():
            return people.listed(tools, sitting, message)
        case m.OpenPerson():
            return people.opened(tools, sitting, message)
        case m.SavePerson():
            return people.saved(tools, sitting, message, now)
        case m.DeletePerson():
            return people.deleted(tools, sitting, message.contact_id, now)
        case m.PreviewMerge():
            return people.previewed(tools, sitting, message)
        case m.MergePeople():
            return people.merged_now(tools, sitting, message, now)


def _about_an_import(tools: Tools, sitting: Sitting, message: ImportMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    match message:
        case m.OpenImport():
            return imports.opened(sitting, message)
        case m.ImportPreviewed():
            return imports.previewed(sitting, message)
        case m.ConfirmImport():
            return imports.confirmed(tools, sitting, now)
        case m.RowsRead():
            return imports.rows_read(tools, sitting, message, now)
        case m.CancelImport():
            return imports.cancelled(tools, sitting, now)
        case m.UndoImport():
            return imports.undone(tools, sitting, message, now)
        case m.TakeBackOn():
            return taking_back.gone_on(tools, sitting, now)
        case m.CloseImport():
            return imports.closed(sitting)


def _about_what_was_asked(tools: Tools, sitting: Sitting, message: AskedMessage, now: Moment) -> Sitting:
    match message:
        case m.AskedWanted():
            return asked.listed(tools, sitting, now)
        case m.AcceptSynonym():
            return asked.decided(tools, sitting, message.words, now, accepted=True)
        case m.DismissSynonym():
            return asked.decided(tools, sitting, message.words, now, accepted=False)


def _about_articles(tools: Tools, sitting: Sitting, message: AuthoringMessage, now: Moment) -> Sitting:  # noqa: PLR0911, PLR0912
    match message:
        case m.ArticlesWanted():
            return authoring.listed(tools, sitting, message, now)
        case m.OpenArticle():
            return authoring.opened(tools, sitting, message.article_id)
        case m.NewArticle():
            return authoring.begun(tools, sitting, message)
        case m.KeepPicture():
            return pictures.kept(sitting, message)
        case m.ArticleTyped():
            return authoring.typed(tools, sitting, message, now)
        case m.SaveArticle():
            return authoring.saved(tools, sitting, message, now)
        case m.DropDraft():
            return authoring.dropped(tools, sitting, message.article_id, now)
        case m.DeleteArticle():
            return authoring.deleted(tools, sitting, message.article_id, now)
        case m.OpenVersion():
            return authoring.looked_back(tools, sitting, message)
        case m.BringBack():
            return authoring.brought_back(tools, sitting, message, now)
        case m.CloseArticle():
            return authoring.closed(sitting)
        case m.ExportArticles():
            return exports.begun(tools, sitting, message)
        case m.ExportFaq():
            return sitting.doing(WriteFaq(message.path, message.form, tools.firm.codes.topics))
        case m.ArticlesWritten():
            return exports.written(tools, sitting, message)


def _about_words(tools: Tools, sitting: Sitting, message: WordsMessage, now: Moment) -> Sitting:  # noqa: PLR0911
    match message:
        case m.WordsWanted():
            return words.listed(tools, sitting, message)
        case m.SaveWords():
            return words.saved(tools, sitting, message, now)
        case m.DeleteWords():
            return words.deleted(tools, sitting, message, now)
        case m.ImportWords():
            return sitting.doing(ReadWords(message.path))
        case m.ExportWords():
            return sitting.doing(WriteWords(message.path, tools.store.synonyms.all()))
        case m.WordsRead():
            return words.brought(tools, sitting, message, now)
        case m.WordsWritten():
            return words.written(sitting, message)
        case m.WordFileFailed():
            return sitting.telling(message.error.code, bad=True, **words_of(message.error.facts))


def _about_rules(tools: Tools, sitting: Sitting, message: RulesMessage) -> Sitting:  # noqa: PLR0911
    match message:
        case m.RulesWanted():
            return rules.wanted(tools, sitting, message)
        case m.RulesRead():
            return rules.read(tools, sitting, message)
        case m.RuleTyped():
            return sitting.doing(ProveRule(message.lang, message.rule, message.tried))
        case m.RuleProved():
            return rules.proved(sitting, message)
        case m.SaveRule():
            return rules.saved(sitting, message)
        case m.SwitchRule():
            return rules.switched(sitting, message)
        case m.RevertRule():
            return rules.reverted(sitting, message)
        case m.UnmuteRule():
            return rules.unmuted(tools, sitting, message)
        case m.RuleFileFailed():
            return sitting.telling(message.error.code, bad=True, **words_of(message.error.facts))
