"""The words for the parts of a badge in the window's language."""

from PySide6.QtCore import QCoreApplication

from gatewayapp.gui.printing.designing.alterations import Fixed, Part
from gatewayapp.services.badge_designs import Align, Place, Shows


def part_words() -> dict[Part, str]:
    """Give the word for each part."""
    translate = QCoreApplication.translate
    return {
        Shows.EVENT: translate("Badge", "Name of the event"),
        Shows.WHEN: translate("Badge", "Days and place"),
        Shows.READING: translate("Badge", "Reading of the name"),
        Shows.NAME: translate("Badge", "Name, large"),
        Shows.SECOND_NAME: translate("Badge", "Name, second line"),
        Shows.COMPANY: translate("Badge", "Organisation"),
        Shows.NATIVE_COMPANY: translate("Badge", "Organisation, native name"),
        Shows.JOB_TITLE: translate("Badge", "Position"),
        Shows.COUNTRY: translate("Badge", "Country"),
        Shows.LANGUAGES_LABEL: translate("Badge", "Languages, heading"),
        Shows.LANGUAGES: translate("Badge", "Languages"),
        Shows.BOOTH_LABEL: translate("Badge", "Booth, heading"),
        Shows.BOOTH: translate("Badge", "Booth, table number"),
        Shows.BOOTH_ZONE: translate("Badge", "Booth, zone"),
        Shows.ROLE: translate("Badge", "Role"),
        Shows.NUMBER: translate("Badge", "Number"),
        Shows.PHOTO: translate("Badge", "Photo"),
        Shows.LOGO: translate("Badge", "Logo"),
        Fixed.QR: translate("Badge", "QR code"),
        Fixed.BAND: translate("Badge", "Band in the role's colour"),
    }


def align_words() -> dict[Align, str]:
    """Give the word for each edge at which a text stands."""
    translate = QCoreApplication.translate
    return {
        Align.LEFT: translate("Badge", "At the left"),
        Align.CENTRE: translate("Badge", "Centred"),
        Align.RIGHT: translate("Badge", "At the right"),
    }


def place_words() -> dict[Place, str]:
    """Give the word for each place in a box."""
    translate = QCoreApplication.translate
    return {
        Place.TOP: translate("Badge", "At the top"),
        Place.MIDDLE: translate("Badge", "In the middle"),
        Place.BOTTOM: translate("Badge", "At the foot"),
        Place.ABOVE_NAME: translate("Badge", "Close above the name"),
    }
