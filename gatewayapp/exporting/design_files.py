"""Badge designs of the user's own, written so that they are read again as they were."""

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from gatewayapp.domain.faults import Fault
from gatewayapp.exporting.designs import Align, Design, Field, Place, read_design
from gatewayapp.exporting.files import toml_files, write_whole
from gatewayapp.exporting.stocks import MM

_NAME = re.compile(r"[^\W_][\w -]{0,39}")


def list_design_names(folder: Path) -> tuple[str, ...]:
    """List the designs of a folder by name; a folder that is not there has none."""
    return tuple(sorted(file.stem for file in toml_files(folder)))


def read_named_design(folder: Path, name: str) -> Design:
    """Read one of the designs of a folder; raises ``Fault`` that lists the names."""
    names = list_design_names(folder)
    if name not in names:
        told = "There is no badge design named {name}. The designs are: {names}."
        raise Fault(told, name=name, names=", ".join(names))
    return read_design(folder / f"{name}.toml")


def save_design(folder: Path, name: str, design: Design) -> Path:
    """Write a design under a name; what the name stood for is replaced."""
    if not _NAME.fullmatch(name):
        raise Fault(
            "A badge design can't be named {name}. Use up to 40 letters, digits, spaces and hyphens.",
            name=name,
        )
    with suppress(OSError):  # writing into it says what is wrong
        folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"{name}.toml"
    write_whole(file, design_text(design).encode())
    return file


def delete_design(folder: Path, name: str) -> None:
    """Delete a design; raises ``Fault`` that lists the names if there is none of that name."""
    read_named_design(folder, name)
    file = folder / f"{name}.toml"
    try:
        file.unlink(missing_ok=True)
    except OSError as error:
        text = '"{file}" cannot be deleted. Allow writing into its folder, then try again.'
        raise Fault(text, file=file) from error


def design_text(design: Design) -> str:
    """Write a design as TOML, its lengths in millimetres."""
    return "\n".join(_lines(design)) + "\n"


def _lines(design: Design) -> Iterator[str]:
    yield f"size = {_mm(design.size)}"
    yield f"band = {_mm(design.band)}"
    if design.rule:
        yield f"rule = {_mm(design.rule)}"
    yield f"qr = {_mm(design.qr)}"
    if design.colours:
        yield from ("", "[colours]", *(f'{role.value} = "{colour}"' for role, colour in design.colours))
    for field in design.fields:
        yield from ("", "[[field]]", *_field_lines(field))


def _field_lines(field: Field) -> Iterator[str]:
    yield f'shows = "{field.shows.value}"'
    yield f"box = {_mm(field.box)}"
    if not field.shows.is_picture:
        yield f"size = {field.size:g}"
    if field.lines != 1:
        yield f"lines = {field.lines}"
    if field.place is not Place.TOP:
        yield f'place = "{field.place.value}"'
    if field.align is not Align.LEFT:
        yield f'align = "{field.align.value}"'
    switches = ("bold", "bold_family", "grey", "on_band")
    yield from (f"{switch} = true" for switch in switches if getattr(field, switch))


def _mm(lengths: Iterable[float]) -> str:
    return f"[{', '.join(f'{length / MM:.10g}' for length in lengths)}]"
