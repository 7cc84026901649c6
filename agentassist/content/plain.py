"""A file as dicts, lists and texts, for a reader that has rules of its own."""

from agentassist.content.nodes import Mapping, Node, Scalar, Sequence
from agentassist.content.strict_yaml import read

Plain = str | list["Plain"] | dict[str, "Plain"]


def plain_data(text: str, file: str) -> Plain:
    """Return the one document in ``text``, every value as the text that was typed.

    Raises:
        FaultsError: The first thing that is wrong; ``file`` is the name it tells.
    """
    return plain_node(read(text, file))


def plain_node(node: Node) -> Plain:
    """Return ``node`` without its places; ``finding_faults.mark_of`` has them still."""
    match node:
        case Mapping():
            return {key.text: plain_node(value) for key, value in node.pairs}
        case Sequence():
            return [plain_node(item) for item in node.items]
        case Scalar():
            return node.text
