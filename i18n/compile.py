"""Compile the translations the window loads.

Without an option the .ts files become .qm files; ``--update`` collects the strings of the code first, and
``--check`` afterwards fails where a string is not collected, not translated or no longer used.
"""

import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

HERE = Path(__file__).resolve().parent
SOURCES = HERE.parent / "agentassist" / "ui"
LANGUAGES = ("en", "hi", "te", "ur")
TOOLS = Path(sys.executable).parent


def files() -> tuple[Path, ...]:
    """Return the translation file of each language."""
    return tuple(HERE / f"agentassist_{language}.ts" for language in LANGUAGES)


def collect(target: Path, language: str) -> None:
    """Bring the strings of the code into one translation file; what is translated stays."""
    sources = sorted(str(path) for path in SOURCES.rglob("*.py"))
    options = ("-no-obsolete", "-locations", "none", "-source-language", "en", "-target-language", language)
    _run("pyside6-lupdate", *sources, "-ts", str(target), *options)


def translate() -> None:
    """Turn every .ts file into the .qm file that the window loads."""
    for path in files():
        fresh = path.with_suffix(".qm.part")
        _run("pyside6-lrelease", "-silent", str(path), "-qm", str(fresh))
        # Renamed, not rewritten: a running app has the old file mapped into its memory.
        fresh.replace(path.with_suffix(".qm"))


def messages(path: Path) -> dict[tuple[str, str, str], ET.Element]:
    """Return each string of a file by context, text and remark."""
    found = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            found[name, message.findtext("source", ""), message.findtext("comment", "")] = message
    return found


def faults() -> list[str]:
    """Return what is wrong: strings not collected, no longer used, or not translated."""
    told = []
    with tempfile.TemporaryDirectory() as folder:
        for path, language in zip(files(), LANGUAGES, strict=True):
            fresh = Path(folder) / path.name
            collect(fresh, language)
            code, here = messages(fresh), messages(path)
            told += [_told(path, "not collected", key) for key in code.keys() - here]
            told += [_told(path, "no longer used", key) for key in here.keys() - code]
            told += [_told(path, "not translated", key) for key, m in here.items() if not _done(m, language)]
    return sorted(told)


def _told(path: Path, fault: str, key: tuple[str, str, str]) -> str:
    context, source, _ = key
    return f"{path.name}: {fault}: {context}: {source}"


def _done(message: ET.Element, language: str) -> bool:
    """English repeats its source, so only its plurals have to be written."""
    plural = message.get("numerus") == "yes"
    if language == "en" and not plural:
        return True
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms = [form.text for form in translation.iter("numerusform")] if plural else [translation.text]
    return all(form and form.strip() for form in forms)


def _run(tool: str, *options: str) -> None:
    done = subprocess.run([str(TOOLS / tool), *options], check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{tool} failed:\n{done.stdout}{done.stderr}")


def main() -> int:
    """Do what the options say; return 1 where something is missing."""
    if "--update" in sys.argv[1:]:
        for path, language in zip(files(), LANGUAGES, strict=True):
            collect(path, language)
    translate()
    told = faults() if "--check" in sys.argv[1:] else []
    print("\n".join(told) if told else "translations: compiled")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
