"""The badge designs that users make of the shipped ones and keep under names of their own."""

from pathlib import Path

from gatewayapp.exporting import design_files
from gatewayapp.exporting.colours import BANDS, written_colour
from gatewayapp.exporting.designs import Align, Box, Design, Field, Place, Shows, design_for
from gatewayapp.exporting.stocks import MM, Stock
from gatewayapp.places import resource, user_data


def _folder() -> Path:
    return user_data() / "badges"


def list_designs() -> tuple[str, ...]:
    """List the names of the user's own designs."""
    return design_files.list_design_names(_folder())


def find_design(name: str) -> Design:
    """Give one of the user's designs; raises ``Fault`` that lists the names."""
    return design_files.read_named_design(_folder(), name)


def shipped_design(stock: Stock) -> Design:
    """Give the design that a stock is printed with where none is chosen, as a start for an own one."""
    return design_for(resource("badges"), stock.faces[0].size)


def save_design(name: str, design: Design) -> Path:
    """Keep a design under a name; raises ``Fault`` if the name cannot be a file's."""
    return design_files.save_design(_folder(), name, design)


def delete_design(name: str) -> None:
    """Delete one of the user's designs; raises ``Fault`` that lists the names."""
    design_files.delete_design(_folder(), name)


USUAL_COLOURS = {role: written_colour(colour) for role, colour in BANDS.items()}

__all__ = [
    "MM",
    "USUAL_COLOURS",
    "Align",
    "Box",
    "Design",
    "Field",
    "Place",
    "Shows",
    "delete_design",
    "find_design",
    "list_designs",
    "save_design",
    "shipped_design",
]
