"""Bring the window's words up to date: collect them, and compile what Qt reads.

Run from the project's root: ``python tools/translations.py``. New English words appear in
``resources/translations/gateway_ja.ts`` as unfinished; Qt Linguist or any editor finishes them.
"""

import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import PySide6

from gatewayapp.domain.meetings import MeetingState

ROOT = Path(__file__).resolve().parents[1]
PACKAGE = ROOT / "gatewayapp"
FOLDER = ROOT / "resources" / "translations"
# Places whose sentences only the terminal says, in English, or nobody.
ELSEWHERE = (
    PACKAGE / "cli",
    PACKAGE / "planning" / "dzn.py",
    PACKAGE / "planning" / "published_case.py",
    PACKAGE / "storage" / "migrations",
)
TOOLS = Path(PySide6.__file__).parent
# The functions that say a sentence, and how many of their first arguments may be one.
SAYING = {"Fault": 1, "sentence": 1, "Sentence": 1, "conflict": 3, "fault": 2, "likely": 1}


def sentences() -> list[str]:
    """Find the English sentences that the rooms say, in the order of the files."""
    found: dict[str, None] = {}
    for file in sorted(PACKAGE.rglob("*.py")):
        if any(place in (file, *file.parents) for place in ELSEWHERE):
            continue
        tree = ast.parse(file.read_text(encoding="utf-8"))
        found |= dict.fromkeys(_said(tree))
    found |= dict.fromkeys(state.value for state in MeetingState)
    return [text for text in found if any(letter.isalpha() for letter in text)]


def _said(tree: ast.Module) -> Iterator[str]:
    """Follow what is given to ``sentence`` and its like: a text, a choice of texts, or a name."""
    named = _named(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node.func) in SAYING:
            for argument in node.args[: SAYING[_name(node.func)]]:
                yield from _texts(argument, named)
    for name, values in named.items():
        if name.strip("_").isupper():
            yield from (text for value in values for text in _texts(value, {}) if _is_sentence(text))


def _named(tree: ast.Module) -> dict[str, list[ast.expr]]:
    named: dict[str, list[ast.expr]] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            targets = [leaf for target in node.targets for leaf in ast.walk(target)]
            for target in targets:
                if isinstance(target, ast.Name):
                    named.setdefault(target.id, []).append(node.value)
    return named


def _texts(node: ast.expr, named: dict[str, list[ast.expr]]) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _texts(node.body, named)
        yield from _texts(node.orelse, named)
    elif isinstance(node, ast.Dict | ast.Tuple):
        for value in node.values if isinstance(node, ast.Dict) else node.elts:
            yield from _texts(value, named)
    elif isinstance(node, ast.JoinedStr):
        yield from _joined(node, named)
    elif isinstance(node, ast.Subscript):
        yield from _texts(node.value, named)
    elif isinstance(node, ast.Name):
        for value in named.get(node.id, []):
            yield from _texts(value, {})


def _joined(node: ast.JoinedStr, named: dict[str, list[ast.expr]]) -> Iterator[str]:
    """Put an f-string together if all its parts are constants of the module."""
    parts = [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
    values = [named.get(part.id, [part])[0] if isinstance(part, ast.Name) else part for part in parts]
    if all(isinstance(value, ast.Constant) for value in values):
        yield "".join(str(value.value) for value in values if isinstance(value, ast.Constant))


def _name(function: ast.expr) -> str:
    return str(getattr(function, "id", getattr(function, "attr", "")))


def _is_sentence(text: str) -> bool:
    return " " in text and (text.rstrip()[-1:] in set(".?!") or "{" in text) and text[:1] not in "^([\\"


def collect(language: str, *, plurals_only: bool = False, folder: Path = FOLDER) -> Path:
    """Bring a language's file up to date with the sources; finished translations stay."""
    target = folder / f"gateway_{language}.ts"
    sources = [str(file) for file in sorted((PACKAGE / "gui").rglob("*.py"))]
    with tempfile.TemporaryDirectory() as aside:
        stand_in = Path(aside) / "sentences.py"
        lines = [f'QCoreApplication.translate("Sentence", {_quoted(text)})' for text in sentences()]
        stand_in.write_text("\n".join(lines), encoding="utf-8")
        options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language"]
        plural = ["-pluralonly"] if plurals_only else []
        _run("lupdate", *sources, str(stand_in), *options, language, *plural, "-ts", str(target))
    return target


def _quoted(text: str) -> str:
    """Write a text as a literal that lupdate understands."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def unfinished(file: Path) -> list[tuple[str, str]]:
    """List what is not translated yet: context and English words."""
    missing = []
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                missing.append((context.findtext("name", ""), message.findtext("source", "")))
    return missing


def compile_file(file: Path) -> None:
    """Make what Qt reads, in one step: a running program has the file before mapped into its memory."""
    made = file.with_suffix(".new")
    _run("lrelease", "-silent", str(file), "-qm", str(made))
    made.replace(file.with_suffix(".qm"))


def _run(tool: str, *arguments: str) -> None:
    name = f"{tool}.exe" if sys.platform == "win32" else tool
    subprocess.run([TOOLS / name, *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Update and compile both languages; 1 if words wait for a translation."""
    english, japanese = collect("en", plurals_only=True), collect("ja")
    for file in (english, japanese):
        compile_file(file)
    missing = unfinished(japanese)
    for context, text in missing:
        print(f"{context}: {text}")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
