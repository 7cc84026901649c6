"""The JSON Schemas of our content files; they decide what each typed text means."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from agentassist.content.fault import Fault, FaultsError, Reason
from agentassist.content.finding_faults import fault_of
from agentassist.content.nodes import Mapping, Node, Scalar, Sequence
from agentassist.content.strict_yaml import read_file

Data = str | int | float | bool | list["Data"] | dict[str, "Data"]
"""What a file holds once its schema has said which texts are numbers."""
ANY_KIND = "any"
"""Stands for a kind where the file itself is to tell it."""
SHARED = "common"
"""The file of definitions that all schemas may use."""
JsonSchema = dict[str, Any]
"""A schema as the validator takes it; any JSON may stand in it."""


class Schemas:
    """All schemas of one folder, by the ``kind`` that content files name.

    Args:
        folder: Holds ``<kind>.yaml`` files and ``common.yaml`` with the definitions they share.
    """

    def __init__(self, folder: Path) -> None:
        self._files = {path.stem: path for path in sorted(folder.glob("*.yaml")) if path.stem != SHARED}
        self._shared = _tree(folder / f"{SHARED}.yaml")["$defs"]
        self._read: dict[str, JsonSchema] = {}

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of files that can be checked."""
        return tuple(self._files)

    def check(self, node: Node, file: str, kind: str = ANY_KIND) -> dict[str, Data]:
        """Return what ``node`` holds, numbers as numbers, as its schema says.

        Args:
            node: A whole file.
            file: The name that faults tell.
            kind: What it has to be.

        Raises:
            FaultsError: With everything that breaks the schema.
        """
        schema = self._schema(self._kind_of(node, file) if kind == ANY_KIND else kind)
        data = _value(node, schema, schema)
        faults = tuple(dict.fromkeys(self._faults(data, schema, node, file)))
        if faults:
            raise FaultsError(*faults)
        assert isinstance(data, dict)  # every schema of ours asks for a mapping
        return data

    def _schema(self, kind: str) -> JsonSchema:
        """Return the schema of ``kind``; read when first asked for, because a start needs only some."""
        if kind not in self._read:
            self._read[kind] = {**_tree(self._files[kind]), "$defs": self._shared}
        return self._read[kind]

    def _kind_of(self, node: Node, file: str) -> str:
        if not isinstance(node, Mapping):
            raise FaultsError(Fault(file, node.mark.line, node.mark.column, "", Reason.NOT_A_MAPPING))
        kind = node.get("kind")
        if kind is None:
            raise FaultsError(Fault(file, node.mark.line, node.mark.column, "kind", Reason.MISSING_KEY))
        if not isinstance(kind, Scalar) or kind.text not in self._files:
            known = ", ".join(self.kinds)
            raise FaultsError(
                Fault(file, kind.mark.line, kind.mark.column, "kind", Reason.UNKNOWN_KIND, known)
            )
        return kind.text

    def _faults(self, data: Data, schema: JsonSchema, node: Node, file: str) -> Iterator[Fault]:
        # A start that finds everything compiled checks nothing and must not wait for this to load.
        from jsonschema import Draft202012Validator, FormatChecker

        checker = Draft202012Validator(schema, format_checker=FormatChecker(("date",)))
        for error in checker.iter_errors(data):
            yield from fault_of(error, node, file)


def _tree(path: Path) -> JsonSchema:
    tree: JsonSchema = native(read_file(path, path.name))
    return tree


def native(node: Node) -> Any:  # noqa: ANN401 - a schema is any JSON
    """Return ``node`` as JSON means it: what is not quoted may be a number, true or false."""
    match node:
        case Mapping():
            return {key.text: native(value) for key, value in node.pairs}
        case Sequence():
            return [native(item) for item in node.items]
        case Scalar(quoted=True):
            return node.text
    words: dict[str, bool | int | float] = {"true": True, "false": False}
    return words.get(node.text, _number(node.text, node.text))


def _value(node: Node, schema: JsonSchema, root: JsonSchema) -> Data:
    schema = _meant(node, schema, root)
    match node:
        case Scalar():
            return _scalar(node.text, schema)
        case Sequence():
            return [_value(item, schema.get("items", {}), root) for item in node.items]
    known, other = schema.get("properties", {}), schema.get("additionalProperties", {})
    rest = other if isinstance(other, dict) else {}
    return {key.text: _value(value, known.get(key.text, rest), root) for key, value in node.pairs}


def _meant(node: Node, schema: JsonSchema, root: JsonSchema) -> JsonSchema:
    """Return the schema behind references and choices."""
    while "$ref" in schema:
        schema = root["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    choices = [_meant(node, choice, root) for choice in schema.get("anyOf", ())]
    return next((choice for choice in choices if choice.get("type") == _type_of(node)), schema)


def _type_of(node: Node) -> str:
    return {Mapping: "object", Sequence: "array", Scalar: "string"}[type(node)]


def _scalar(text: str, schema: JsonSchema) -> Data:
    """Return ``text`` as the schema means it; what does not fit stays text, and the validator says so."""
    samples = [schema["const"]] if "const" in schema else schema.get("enum", [])
    kind = schema.get("type")
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind in ("integer", "number") or any(isinstance(sample, int) for sample in samples):
        return _number(text, text)
    return text


def _number(text: str, otherwise: str) -> int | float | str:
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,14})", text):
        return int(text)
    if re.fullmatch(r"-?(0|[1-9][0-9]{0,14})\.[0-9]{1,15}", text):
        return float(text)
    return otherwise
