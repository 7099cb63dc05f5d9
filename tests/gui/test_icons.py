import re

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon

from gatewayapp.gui.theme.icons import icon, icon_pixmap
from gatewayapp.gui.theme.tokens import light
from gatewayapp.places import resource

SOURCES = resource().parent / "gatewayapp"


def colours_of(pixmap) -> set[str]:
    image = pixmap.toImage()
    dots = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return {dot.name() for dot in dots if dot.alpha() == 255}


def test_icon_is_drawn_in_the_colour_asked_for(qapp):
    assert "#a1261d" in colours_of(icon_pixmap("house", QColor("#a1261d"), 48))


def test_icon_is_sharp_on_a_fine_screen(qapp):
    drawn = icon_pixmap("house", QColor("black"), 16, 2.0)
    assert (drawn.width(), drawn.devicePixelRatio()) == (32, 2.0)


def test_disabled_icon_takes_the_colour_of_notes(qapp):
    pixmap = icon("circle-x", "bad").pixmap(QSize(48, 48), QIcon.Mode.Disabled)
    assert colours_of(pixmap) <= {light().t3.name()}


def test_unknown_icon_is_refused(qapp):
    with pytest.raises(FileNotFoundError):
        icon_pixmap("no-such-icon", QColor("black"), 16)


def test_shipped_icons_are_those_in_use():
    shipped = {file.stem for file in resource("icons").glob("*.svg")}
    words = "\n".join(file.read_text("utf-8") for file in (SOURCES / "gui").rglob("*.py"))
    used = set(re.findall(r'"([a-z0-9]+(?:-[a-z0-9]+)*)"', words))
    assert not shipped - used


def test_licence_of_the_icons_is_shipped():
    assert "ISC License" in resource("icons", "LICENSE").read_text("utf-8")
