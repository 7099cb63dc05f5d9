"""What a badge's QR code carries: the bare number, or a contact card where the organiser wants one."""

from enum import StrEnum

from gatewayapp.exporting.content import Attendee

MOST_LETTERS = 60


class Code(StrEnum):
    """What the QR code of a badge says to whoever scans it."""

    NUMBER = "number"
    CARD = "card"


def code_text(code: Code, bearer: Attendee) -> str:
    """Give the text of a badge's QR code."""
    return bearer.number if code is Code.NUMBER else contact_card(bearer)


def contact_card(bearer: Attendee) -> str:
    """Write a vCard 3.0 with name, company, title, e-mail and telephone.

    Long texts are cut, so that the code stays coarse enough for a badge.
    """
    from segno.helpers import make_vcard_data

    name = bearer.name
    parts = (name.family, name.given) if name.family or name.given else (name.native, "")
    return make_vcard_data(
        name=";".join(_escaped(part) for part in parts),
        displayname=_short(name.spoken),
        org=_short(bearer.organisation or bearer.native_organisation),
        title=_short(bearer.job_title),
        email=bearer.email,
        phone=bearer.phone,
    )


def _short(text: str) -> str:
    return text[:MOST_LETTERS]


def _escaped(text: str) -> str:
    return _short(text).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
