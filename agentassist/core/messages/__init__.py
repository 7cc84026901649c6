"""Everything that can reach the desk.

Things that happened are in the past tense, wishes are imperative. The loop stamps each with a ``Moment``.
"""

from agentassist.core.messages.asking import AcceptSynonym as AcceptSynonym
from agentassist.core.messages.asking import AnswerHelped as AnswerHelped
from agentassist.core.messages.asking import AnswersMessage as AnswersMessage
from agentassist.core.messages.asking import AskedWanted as AskedWanted
from agentassist.core.messages.asking import DismissSynonym as DismissSynonym
from agentassist.core.messages.asking import FollowLink as FollowLink
from agentassist.core.messages.asking import LinkBack as LinkBack
from agentassist.core.messages.asking import MarkWrong as MarkWrong
from agentassist.core.messages.asking import ReadArticle as ReadArticle
from agentassist.core.messages.asking import SearchLeft as SearchLeft
from agentassist.core.messages.authoring import ArticlesWanted as ArticlesWanted
from agentassist.core.messages.authoring import ArticlesWritten as ArticlesWritten
from agentassist.core.messages.authoring import ArticleTyped as ArticleTyped
from agentassist.core.messages.authoring import BringBack as BringBack
from agentassist.core.messages.authoring import CloseArticle as CloseArticle
from agentassist.core.messages.authoring import DeleteArticle as DeleteArticle
from agentassist.core.messages.authoring import DropDraft as DropDraft
from agentassist.core.messages.authoring import ExportArticles as ExportArticles
from agentassist.core.messages.authoring import ExportFaq as ExportFaq
from agentassist.core.messages.authoring import KeepPicture as KeepPicture
from agentassist.core.messages.authoring import NewArticle as NewArticle
from agentassist.core.messages.authoring import OpenArticle as OpenArticle
from agentassist.core.messages.authoring import OpenVersion as OpenVersion
from agentassist.core.messages.authoring import SaveArticle as SaveArticle
from agentassist.core.messages.calming import CalmingMessage as CalmingMessage
from agentassist.core.messages.cards import CardMessage as CardMessage
from agentassist.core.messages.cards import DismissHouseCard as DismissHouseCard
from agentassist.core.messages.cards import DismissSmallTalk as DismissSmallTalk
from agentassist.core.messages.changes import ChangesWanted as ChangesWanted
from agentassist.core.messages.changes import TickChange as TickChange
from agentassist.core.messages.coaching import CoachingMessage as CoachingMessage
from agentassist.core.messages.connecting import ConnectingMessage as ConnectingMessage
from agentassist.core.messages.connecting import ConnectorBrought as ConnectorBrought
from agentassist.core.messages.connecting import ConnectorFailed as ConnectorFailed
from agentassist.core.messages.connecting import ConnectorPlanned as ConnectorPlanned
from agentassist.core.messages.connecting import ConnectorPushed as ConnectorPushed
from agentassist.core.messages.connecting import ConnectorSecretKept as ConnectorSecretKept
from agentassist.core.messages.connecting import ConnectorsRead as ConnectorsRead
from agentassist.core.messages.connecting import ConnectorsWanted as ConnectorsWanted
from agentassist.core.messages.connecting import ConnectorTried as ConnectorTried
from agentassist.core.messages.connecting import KeepConnectorSecret as KeepConnectorSecret
from agentassist.core.messages.connecting import PullConnector as PullConnector
from agentassist.core.messages.connecting import PushConnector as PushConnector
from agentassist.core.messages.connecting import StopConnector as StopConnector
from agentassist.core.messages.connecting import TryConnector as TryConnector
from agentassist.core.messages.desk_work import AnswerResolved as AnswerResolved
from agentassist.core.messages.desk_work import CallBack as CallBack
from agentassist.core.messages.desk_work import CallDropped as CallDropped
from agentassist.core.messages.desk_work import ChooseOutcome as ChooseOutcome
from agentassist.core.messages.desk_work import ChooseTopic as ChooseTopic
from agentassist.core.messages.desk_work import CloseNotice as CloseNotice
from agentassist.core.messages.desk_work import DayItemDone as DayItemDone
from agentassist.core.messages.desk_work import FilingMessage as FilingMessage
from agentassist.core.messages.desk_work import FinishWrapUp as FinishWrapUp
from agentassist.core.messages.desk_work import KeepModelKey as KeepModelKey
from agentassist.core.messages.desk_work import LeaveWrapUp as LeaveWrapUp
from agentassist.core.messages.desk_work import NameCaller as NameCaller
from agentassist.core.messages.desk_work import OpenWrapUp as OpenWrapUp
from agentassist.core.messages.desk_work import SetFollowUp as SetFollowUp
from agentassist.core.messages.desk_work import SetPreferences as SetPreferences
from agentassist.core.messages.desk_work import Undo as Undo
from agentassist.core.messages.holding import HoldingMessage as HoldingMessage
from agentassist.core.messages.house import Failed as Failed
from agentassist.core.messages.house import HouseMessage as HouseMessage
from agentassist.core.messages.house import IndexPacked as IndexPacked
from agentassist.core.messages.house import IndexRead as IndexRead
from agentassist.core.messages.house import JudgeTaught as JudgeTaught
from agentassist.core.messages.house import MeaningFound as MeaningFound
from agentassist.core.messages.house import MeaningRead as MeaningRead
from agentassist.core.messages.house import ModelKeyKept as ModelKeyKept
from agentassist.core.messages.house import PhraseJudged as PhraseJudged
from agentassist.core.messages.house import PhraseReworded as PhraseReworded
from agentassist.core.messages.house import RewordingFailed as RewordingFailed
from agentassist.core.messages.house import Started as Started
from agentassist.core.messages.house import Ticked as Ticked
from agentassist.core.messages.learning import GivePath as GivePath
from agentassist.core.messages.learning import GiveTo as GiveTo
from agentassist.core.messages.learning import TakeFrom as TakeFrom
from agentassist.core.messages.learning import TakeStep as TakeStep
from agentassist.core.messages.line import BesideCame as BesideCame
from agentassist.core.messages.line import ChangesCame as ChangesCame
from agentassist.core.messages.line import ClockMeasured as ClockMeasured
from agentassist.core.messages.line import HubRewound as HubRewound
from agentassist.core.messages.line import InvitationCame as InvitationCame
from agentassist.core.messages.line import LetIn as LetIn
from agentassist.core.messages.line import LineChanged as LineChanged
from agentassist.core.messages.line import NotLetIn as NotLetIn
from agentassist.core.messages.line import PackGathered as PackGathered
from agentassist.core.messages.line import PackGoesOn as PackGoesOn
from agentassist.core.messages.line import PackLaid as PackLaid
from agentassist.core.messages.line import PackRulesTaken as PackRulesTaken
from agentassist.core.messages.line import PackUnusable as PackUnusable
from agentassist.core.messages.line import PushAnswered as PushAnswered
from agentassist.core.messages.line import RosterCame as RosterCame
from agentassist.core.messages.line import RosterRefused as RosterRefused
from agentassist.core.messages.line import RowsCame as RowsCame
from agentassist.core.messages.line import TeamWorkWaits as TeamWorkWaits
from agentassist.core.messages.pairing import DoorChanged as DoorChanged
from agentassist.core.messages.pairing import Invited as Invited
from agentassist.core.messages.pairing import JoinChanged as JoinChanged
from agentassist.core.messages.pairing import JoinTrainer as JoinTrainer
from agentassist.core.messages.pairing import LeaveTrainer as LeaveTrainer
from agentassist.core.messages.pairing import PairingMessage as PairingMessage
from agentassist.core.messages.pairing import PlayAway as PlayAway
from agentassist.core.messages.pairing import PlayHere as PlayHere
from agentassist.core.messages.pairing import PlayPart as PlayPart
from agentassist.core.messages.pairing import PlayWanted as PlayWanted
from agentassist.core.messages.pairing import RingRep as RingRep
from agentassist.core.messages.pairing import StandingCame as StandingCame
from agentassist.core.messages.pairing import StopPlaying as StopPlaying
from agentassist.core.messages.pairing import TrainerPlayed as TrainerPlayed
from agentassist.core.messages.phone import AnswerCall as AnswerCall
from agentassist.core.messages.phone import ApologyGiven as ApologyGiven
from agentassist.core.messages.phone import CallHappened as CallHappened
from agentassist.core.messages.phone import ChooseCaller as ChooseCaller
from agentassist.core.messages.phone import EndCall as EndCall
from agentassist.core.messages.phone import EndHold as EndHold
from agentassist.core.messages.phone import PhoneMessage as PhoneMessage
from agentassist.core.messages.phone import ShowLine as ShowLine
from agentassist.core.messages.phone import SourceChanged as SourceChanged
from agentassist.core.messages.phone import StartCall as StartCall
from agentassist.core.messages.phone import StartHold as StartHold
from agentassist.core.messages.practice import BeginPractice as BeginPractice
from agentassist.core.messages.practice import BringScenario as BringScenario
from agentassist.core.messages.practice import CloseReport as CloseReport
from agentassist.core.messages.practice import ExercisesRead as ExercisesRead
from agentassist.core.messages.practice import ForgetRun as ForgetRun
from agentassist.core.messages.practice import GiveScenario as GiveScenario
from agentassist.core.messages.practice import HearAs as HearAs
from agentassist.core.messages.practice import OpenReport as OpenReport
from agentassist.core.messages.practice import PracticeCompiled as PracticeCompiled
from agentassist.core.messages.practice import PracticeFailed as PracticeFailed
from agentassist.core.messages.practice import PracticeMessage as PracticeMessage
from agentassist.core.messages.practice import PracticeReady as PracticeReady
from agentassist.core.messages.practice import PracticeWanted as PracticeWanted
from agentassist.core.messages.practice import RateRun as RateRun
from agentassist.core.messages.practice import ReportWritten as ReportWritten
from agentassist.core.messages.practice import SayLine as SayLine
from agentassist.core.messages.practice import WriteReport as WriteReport
from agentassist.core.messages.retention import KeepLeaving as KeepLeaving
from agentassist.core.messages.retention import KeepOn as KeepOn
from agentassist.core.messages.retention import OldCounted as OldCounted
from agentassist.core.messages.retention import RetentionMessage as RetentionMessage
from agentassist.core.messages.retention import RetentionWanted as RetentionWanted
from agentassist.core.messages.retention import SetRetention as SetRetention
from agentassist.core.messages.rights import AuditWanted as AuditWanted
from agentassist.core.messages.rights import EraseNow as EraseNow
from agentassist.core.messages.rights import EraseOn as EraseOn
from agentassist.core.messages.rights import ErasureSwept as ErasureSwept
from agentassist.core.messages.rights import ExportPerson as ExportPerson
from agentassist.core.messages.rights import LeaveErase as LeaveErase
from agentassist.core.messages.rights import PreviewErase as PreviewErase
from agentassist.core.messages.rights import RightsMessage as RightsMessage
from agentassist.core.messages.rights import WriteCertificate as WriteCertificate
from agentassist.core.messages.rules import RevertRule as RevertRule
from agentassist.core.messages.rules import RuleFileFailed as RuleFileFailed
from agentassist.core.messages.rules import RuleProved as RuleProved
from agentassist.core.messages.rules import RulesRead as RulesRead
from agentassist.core.messages.rules import RulesReady as RulesReady
from agentassist.core.messages.rules import RulesWanted as RulesWanted
from agentassist.core.messages.rules import RuleTyped as RuleTyped
from agentassist.core.messages.rules import SaveRule as SaveRule
from agentassist.core.messages.rules import SwitchRule as SwitchRule
from agentassist.core.messages.rules import UnmuteRule as UnmuteRule
from agentassist.core.messages.safety import BackupsRead as BackupsRead
from agentassist.core.messages.safety import BackupsWanted as BackupsWanted
from agentassist.core.messages.safety import BringEverything as BringEverything
from agentassist.core.messages.safety import CacheChecked as CacheChecked
from agentassist.core.messages.safety import CacheMended as CacheMended
from agentassist.core.messages.safety import ExportEverything as ExportEverything
from agentassist.core.messages.safety import GoBackTo as GoBackTo
from agentassist.core.messages.safety import KeysRead as KeysRead
from agentassist.core.messages.safety import KeysWanted as KeysWanted
from agentassist.core.messages.safety import KeyTended as KeyTended
from agentassist.core.messages.safety import LeaveEverything as LeaveEverything
from agentassist.core.messages.safety import OpenEverything as OpenEverything
from agentassist.core.messages.safety import RoomHeld as RoomHeld
from agentassist.core.messages.safety import SafetyMessage as SafetyMessage
from agentassist.core.messages.safety import StopExport as StopExport
from agentassist.core.messages.safety import WantKey as WantKey
from agentassist.core.messages.safety import WantLock as WantLock
from agentassist.core.messages.safety import WentBack as WentBack
from agentassist.core.messages.safety import WholeFailed as WholeFailed
from agentassist.core.messages.safety import WholeMessage as WholeMessage
from agentassist.core.messages.safety import WholeTold as WholeTold
from agentassist.core.messages.scenario_writing import ChangeScenario as ChangeScenario
from agentassist.core.messages.scenario_writing import CloseWriting as CloseWriting
from agentassist.core.messages.scenario_writing import CopyScenario as CopyScenario
from agentassist.core.messages.scenario_writing import DeleteScenario as DeleteScenario
from agentassist.core.messages.scenario_writing import DraftsRead as DraftsRead
from agentassist.core.messages.scenario_writing import DropWriting as DropWriting
from agentassist.core.messages.scenario_writing import NewScenario as NewScenario
from agentassist.core.messages.scenario_writing import OpenWriting as OpenWriting
from agentassist.core.messages.scenario_writing import SaveScenario as SaveScenario
from agentassist.core.messages.scenario_writing import ScenarioGone as ScenarioGone
from agentassist.core.messages.scenario_writing import ScenarioLooked as ScenarioLooked
from agentassist.core.messages.scenario_writing import ScenarioOfCall as ScenarioOfCall
from agentassist.core.messages.scenario_writing import ScenarioSaved as ScenarioSaved
from agentassist.core.messages.scenario_writing import ScenarioTried as ScenarioTried
from agentassist.core.messages.scenario_writing import ScenarioTyped as ScenarioTyped
from agentassist.core.messages.scenario_writing import TryScenario as TryScenario
from agentassist.core.messages.scenario_writing import WritingMessage as WritingMessage
from agentassist.core.messages.scenario_writing import WritingOpened as WritingOpened
from agentassist.core.messages.scenario_writing import WritingsWanted as WritingsWanted
from agentassist.core.messages.sharing import HandOver as HandOver
from agentassist.core.messages.sharing import KeepReview as KeepReview
from agentassist.core.messages.sharing import OpenRunFile as OpenRunFile
from agentassist.core.messages.sharing import OpenShared as OpenShared
from agentassist.core.messages.sharing import PutAway as PutAway
from agentassist.core.messages.sharing import SharedRunRead as SharedRunRead
from agentassist.core.messages.sharing import ShareRun as ShareRun
from agentassist.core.messages.sharing import UnshareRun as UnshareRun
from agentassist.core.messages.speech import HearingChanged as HearingChanged
from agentassist.core.messages.speech import PauseHearing as PauseHearing
from agentassist.core.messages.speech import Said as Said
from agentassist.core.messages.speech import SpeechMessage as SpeechMessage
from agentassist.core.messages.talk import AddHeard as AddHeard
from agentassist.core.messages.talk import CallerAgreed as CallerAgreed
from agentassist.core.messages.talk import ChoosePlaybook as ChoosePlaybook
from agentassist.core.messages.talk import CloseReading as CloseReading
from agentassist.core.messages.talk import DismissOffer as DismissOffer
from agentassist.core.messages.talk import DismissPromise as DismissPromise
from agentassist.core.messages.talk import DismissSuggestion as DismissSuggestion
from agentassist.core.messages.talk import DropHeard as DropHeard
from agentassist.core.messages.talk import FillSuggestion as FillSuggestion
from agentassist.core.messages.talk import GoToRail as GoToRail
from agentassist.core.messages.talk import HistoryWanted as HistoryWanted
from agentassist.core.messages.talk import KeepPromise as KeepPromise
from agentassist.core.messages.talk import LookingMessage as LookingMessage
from agentassist.core.messages.talk import NextPrompt as NextPrompt
from agentassist.core.messages.talk import NoteTyped as NoteTyped
from agentassist.core.messages.talk import NotingMessage as NotingMessage
from agentassist.core.messages.talk import OpenAnswer as OpenAnswer
from agentassist.core.messages.talk import PreviousPrompt as PreviousPrompt
from agentassist.core.messages.talk import PromptMessage as PromptMessage
from agentassist.core.messages.talk import RewordPhrase as RewordPhrase
from agentassist.core.messages.talk import SayTyped as SayTyped
from agentassist.core.messages.talk import SearchTyped as SearchTyped
from agentassist.core.messages.talk import ShowMore as ShowMore
from agentassist.core.messages.talk import TakePayment as TakePayment
from agentassist.core.messages.talk import TakeSuggestion as TakeSuggestion
from agentassist.core.messages.talk import TickPoint as TickPoint
from agentassist.core.messages.team import DevicesWanted as DevicesWanted
from agentassist.core.messages.team import InviteColleague as InviteColleague
from agentassist.core.messages.team import JoinTeam as JoinTeam
from agentassist.core.messages.team import LeaveTeam as LeaveTeam
from agentassist.core.messages.team import PutAwayTeamLine as PutAwayTeamLine
from agentassist.core.messages.team import SettleClash as SettleClash
from agentassist.core.messages.team import SharePack as SharePack
from agentassist.core.messages.team import ShowOut as ShowOut
from agentassist.core.messages.team import TeamMessage as TeamMessage
from agentassist.core.messages.team import TryHubNow as TryHubNow
from agentassist.core.messages.voice import LineWorded as LineWorded
from agentassist.core.messages.words import DeleteWords as DeleteWords
from agentassist.core.messages.words import ExportWords as ExportWords
from agentassist.core.messages.words import ImportWords as ImportWords
from agentassist.core.messages.words import SaveWords as SaveWords
from agentassist.core.messages.words import WordFileFailed as WordFileFailed
from agentassist.core.messages.words import WordsRead as WordsRead
from agentassist.core.messages.words import WordsWanted as WordsWanted
from agentassist.core.messages.words import WordsWritten as WordsWritten
from agentassist.core.messages.workbench import CancelImport as CancelImport
from agentassist.core.messages.workbench import CloseImport as CloseImport
from agentassist.core.messages.workbench import ConfirmImport as ConfirmImport
from agentassist.core.messages.workbench import DeletePerson as DeletePerson
from agentassist.core.messages.workbench import ImportPreviewed as ImportPreviewed
from agentassist.core.messages.workbench import MergePeople as MergePeople
from agentassist.core.messages.workbench import OpenImport as OpenImport
from agentassist.core.messages.workbench import OpenPerson as OpenPerson
from agentassist.core.messages.workbench import PeopleWanted as PeopleWanted
from agentassist.core.messages.workbench import PreviewMerge as PreviewMerge
from agentassist.core.messages.workbench import RowsRead as RowsRead
from agentassist.core.messages.workbench import SavePerson as SavePerson
from agentassist.core.messages.workbench import TakeBackOn as TakeBackOn
from agentassist.core.messages.workbench import UndoImport as UndoImport
from agentassist.core.messages.workbench import WorkbenchMessage as WorkbenchMessage

Message = (
    PhoneMessage
    | HoldingMessage
    | CalmingMessage
    | PromptMessage
    | NotingMessage
    | LookingMessage
    | CardMessage
    | SpeechMessage
    | AnswersMessage
    | FilingMessage
    | HouseMessage
    | RulesReady
    | WorkbenchMessage
    | PracticeMessage
    | SafetyMessage
    | WholeMessage
    | TeamMessage
    | RightsMessage
    | RetentionMessage
    | PairingMessage
    | CoachingMessage
    | ConnectingMessage
)
"""One of these; mypy points at the case the desk does not answer."""
