"""The top and the foot of an agenda's page."""

from gatewayapp.exporting.colours import GREY
from gatewayapp.exporting.content import Attendee, EventOnPaper
from gatewayapp.exporting.desks import desk_said
from gatewayapp.exporting.fitting import fit_line
from gatewayapp.exporting.lettering import Line, joined, set_line, width
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM
from gatewayapp.exporting.words import Language, Words

MARGIN, FOOT = 14.8 * MM, 19 * MM
QR_SIDE = 17 * MM
RIGHT_COLUMN = 57 * MM


def draw_head(sheet: Sheet, event: EventOnPaper, who: Attendee, words: Words) -> None:
    """Draw whose agenda it is, of which event and edition."""
    room = sheet.width - 2 * MARGIN - RIGHT_COLUMN
    when = ", ".join(filter(None, (event.name, words.days(event.days), event.place)))
    sheet.text_in(when, MARGIN, 16 * MM, 9.5, room, colour=GREY)
    name, beside = _names(who, words)
    block = fit_line(name, (room * 0.65 if beside else room, 12 * MM), 21)
    end = sheet.put(block.lines[0], MARGIN, 25.2 * MM, block.size) if block.lines else MARGIN
    start = end + 4 * MM
    sheet.text_in(beside, start, 25.2 * MM, 13, MARGIN + room - start, colour=GREY)
    sheet.text_in(_firm(who, words), MARGIN, 32 * MM, 11.5, room)
    y = _draw_issue(sheet, event, words)
    if who.desk:
        right, room = _issue_place(sheet)
        sheet.text_right(desk_said(who.desk, words), right, y, 9.5, room, bold=True)
    sheet.qr(who.number, sheet.width - MARGIN - QR_SIDE, 12.7 * MM, QR_SIDE)
    centre = sheet.width - MARGIN - QR_SIDE / 2
    number = set_line(who.number, bold=True)
    sheet.put(number, centre - number.width * 9.5 / 2, 33.6 * MM, 9.5)


def _names(who: Attendee, words: Words) -> tuple[Line, str]:
    """Give the large name and the one beside it: in Japanese the native one is the large one."""
    name = who.name
    native = "" if name.native == name.listed else name.native
    if words.prefers(native):
        return set_line(native, bold=True), name.listed
    return set_name(who), native


def _firm(who: Attendee, words: Words) -> str:
    firm = who.organisation or who.native_organisation
    if words.prefers(who.native_organisation):
        firm = who.native_organisation
    divided = "　" if words.language is Language.JAPANESE else ", "
    return divided.join(filter(None, (firm, words.country(who.country) if who.country else "")))


def set_name(who: Attendee) -> Line:
    """Set a name on one line, the family name bold."""
    name = who.name
    if not name.family:
        return set_line(name.listed, bold=True)
    return joined(set_line(name.capitals, bold=True), set_line(f" {name.given}".rstrip()))


def _issue_place(sheet: Sheet) -> tuple[float, float]:
    """Give where the lines beside the code end, and how wide they may be."""
    return sheet.width - MARGIN - QR_SIDE - 4 * MM, RIGHT_COLUMN - QR_SIDE - 5 * MM


def _draw_issue(sheet: Sheet, event: EventOnPaper, words: Words) -> float:
    """Draw which edition it is; gives where a further line may stand."""
    issue, (right, room) = event.issue, _issue_place(sheet)
    number = (
        words.say("Draft")
        if issue.number is None
        else words.say("Edition {number}", number=issue.number)
    )
    sheet.text_right(number, right, 16 * MM, 10.5, room, bold=True)
    y = 20.5 * MM
    if issue.published:
        sheet.text_right(words.moment(issue.published), right, y, 8.5, room, colour=GREY)
        y += 4.3 * MM
    if issue.replaces is not None:
        said = words.one("replaces edition {number}", number=issue.replaces)
        sheet.text_right(said, right, y, 8.5, room, colour=GREY)
        y += 4.3 * MM
    return y + 0.4 * MM


def draw_running_head(sheet: Sheet, event: EventOnPaper, who: Attendee, words: Words) -> None:
    """Draw the short top of a second page."""
    room = (sheet.width - 2 * MARGIN) / 2 - 2 * MM
    sheet.text_in(event.name, MARGIN, 16 * MM, 9.5, room, colour=GREY)
    desk = f"{desk_said(who.desk, words)}  ·  " if who.desk else ""
    sheet.text_right(
        f"{desk}{who.number} {who.name.listed}", sheet.width - MARGIN, 16 * MM, 9.5, room, bold=True
    )


def draw_foot(
    sheet: Sheet, event: EventOnPaper, who: Attendee, words: Words, page: int, pages: int
) -> None:
    """Draw the time zone, whose page it is, its edition and number."""
    y, across = sheet.height - 11 * MM, sheet.width - 2 * MARGIN
    sheet.line(MARGIN, y - 5 * MM, sheet.width - MARGIN)
    end = sheet.text_in(words.all_times(event.timezone), MARGIN, y, 8.5, across * 0.4, colour=GREY)
    issue = event.issue.number
    edition = words.one("Draft") if issue is None else words.one("Edition {number}", number=issue)
    numbered = words.one("Page {page} of {pages}", page=page, pages=pages)
    last = f"  ·  {edition}  ·  {numbered}"
    last_width = width(last) * max(8.5, sheet.least)
    sheet.text_right(last, sheet.width - MARGIN, y, 8.5, across, colour=GREY)
    room = sheet.width - MARGIN - last_width - end - 4 * MM
    right = sheet.width - MARGIN - last_width
    sheet.text_right(f"{who.number} {who.name.listed}", right, y, 8.5, room, colour=GREY)
