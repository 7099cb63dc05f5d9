"""Mapping files: which heading fills which field, written and read as TOML."""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.importing.choices import ImportKind, ReadingChoices
from gatewayapp.importing.columns import read_field
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.sheets import Row
from gatewayapp.importing.vocabulary import plain_heading

TABLE = "columns"


def read_mapping(path: Path) -> dict[str, str]:
    """Read a mapping of headings to names of fields.

    Raises Fault if the file is missing, no TOML, or names a field that is not known.
    """
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError:
        raise Fault(
            'There is no file "{file}". Check the name and the folder.', file=path.name
        ) from None
    except (OSError, UnicodeDecodeError) as error:
        raise Fault('"{file}" cannot be read: {reason}.', file=path.name, reason=error) from None
    except tomllib.TOMLDecodeError as error:
        raise Fault('"{file}" is no TOML: {reason}.', file=path.name, reason=error) from None
    columns = data.get(TABLE, data)
    if not isinstance(columns, dict) or not all(isinstance(name, str) for name in columns.values()):
        raise Fault(
            '"{file}" is no mapping. Write a table [columns] with lines such as "Company" = "company".',
            file=path.name,
        )
    for heading, name in columns.items():
        read_field(name, heading)
    return dict(columns)


def recalled(
    choices: ReadingChoices, headings: Row, known: KnownData, kind: ImportKind
) -> ReadingChoices:
    """Choose as a person chose before for a list that looks the same, unless they choose now."""
    if choices.mapping:
        return choices
    look = _look(headings)
    alike = (one for one in known.chosen if one.kind == kind and _look(one.headings) == look)
    chosen = next(alike, None)
    return choices if chosen is None else replace(choices, mapping=chosen.mapping)


def _look(headings: Iterable[str]) -> frozenset[str]:
    return frozenset(filter(None, map(plain_heading, headings)))


def mapping_text(mapping: Mapping[str, str]) -> str:
    """Write a mapping as the text of a TOML file."""
    lines = [f"{_quoted(heading)} = {_quoted(name)}" for heading, name in mapping.items()]
    return "\n".join([f"[{TABLE}]", *lines, ""])


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
