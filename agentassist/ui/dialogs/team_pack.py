"""The company's own content pack, shared with the whole team by one button."""

from PySide6.QtWidgets import QWidget

from agentassist.core.messages import SharePack
from agentassist.core.team import TeamView, may_share_pack
from agentassist.ui.look import Look
from agentassist.ui.panel import Send
from agentassist.ui.widgets.boxes import beside, stacked
from agentassist.ui.widgets.button import Button
from agentassist.ui.widgets.card import label


class PackShare(QWidget):
    """What a pack is, which version the team has, and the button; for trainers and owners.

    Args:
        look: Colours and icons of the moment.
        send: Takes the wish.
    """

    def __init__(self, look: Look, send: Send) -> None:
        super().__init__()
        means = self.tr(
            "Playbooks, rules, articles, practice calls and paths from the company's folder on this "
            "computer. It is checked first; then every computer of the team works with it."
        )
        self.version = label(wrap=True)
        self.share = Button(look, self.tr("Share our pack"), "file-up")
        self.share.setObjectName("settings-team-pack")
        self.share.setAccessibleDescription(means)
        self.share.clicked.connect(lambda: send(SharePack()))
        column, last = stacked(self, 8), beside(spacing=8)
        column.addWidget(label(self.tr("Our content pack"), "label"))
        column.addWidget(label(means, "dim", wrap=True))
        last.addWidget(self.share)
        last.addWidget(self.version, 1)
        column.addLayout(last)

    def show_team(self, team: TeamView) -> None:
        """Say which version the team has; nothing is shown to those who may not share."""
        self.setVisible(may_share_pack(team))
        shared = self.tr("The team has version {version}.").format(version=team.pack)
        self.version.setText(shared if team.pack else self.tr("Nothing is shared yet."))
