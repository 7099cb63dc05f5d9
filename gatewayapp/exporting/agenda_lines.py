"""The lines of an agenda's page: days, meetings, free time and what changed."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.agenda_head import MARGIN
from gatewayapp.exporting.agenda_words import mark_said
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import AgendaLine
from gatewayapp.exporting.lettering import set_line
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM
from gatewayapp.exporting.words import Words

TIME, TABLE, PARTNER, PERSON, INTERPRETER = (offset * MM for offset in (2.2, 29.8, 48.6, 114, 153))
COLUMNS = (
    ("Time", TIME),
    ("Table", TABLE),
    ("You meet", PARTNER),
    ("Person", PERSON),
    ("Interpreter", INTERPRETER),
)
NOTICE_HEIGHT, DAY_HEIGHT, LINE_HEIGHT, FREE_HEIGHT, NOTE_HEIGHT = (
    h * MM for h in (14, 19.6, 13.4, 7.3, 5)
)
GAP, INSET = 2 * MM, 3.3 * MM
FIRST_LINE, SECOND_LINE, FREE_BASELINE = 5 * MM, 10 * MM, 4.5 * MM
SIGN_SIZE = 8.0


@dataclass(frozen=True, slots=True)
class AgendaPen:
    """Draws the lines in a language, each with its top at ``y``; ``scale`` sets them closer."""

    words: Words
    scale: float = 1.0

    def notice(self, sheet: Sheet, y: float, said: str) -> None:
        """Draw the frame that says how much changed."""
        width = sheet.width - 2 * MARGIN
        sheet.frame(MARGIN, y, width, NOTICE_HEIGHT - 1 * MM)
        room = width - 2 * INSET
        sheet.text_in(said, MARGIN + INSET, y + 5.5 * MM, 9.5, room, bold=True)
        how = self.words.say("Changes carry a bar at the left and a word.")
        sheet.text_in(how, MARGIN + INSET, y + 10.3 * MM, 9, room, colour=GREY)

    def day(self, sheet: Sheet, y: float, day: date) -> None:
        """Draw a day with the heads of its columns."""
        sheet.text(self.words.day(day), MARGIN, y + 9 * MM, 12.5, bold=True)
        for (head, left), (_, right) in pairwise((*COLUMNS, ("", sheet.width - 2 * MARGIN))):
            x, room, base = MARGIN + left, right - left - 1 * MM, y + 17 * MM
            sheet.text_in(self.words.say(head), x, base, 8.5, room, bold=True, colour=GREY)
        sheet.line(MARGIN, y + DAY_HEIGHT, sheet.width - MARGIN, 0.9, INK)

    def free(self, sheet: Sheet, y: float, free: Stretch) -> None:
        """Draw a stretch in which somebody meets nobody."""
        sheet.fill(MARGIN, y, sheet.width - 2 * MARGIN, FREE_HEIGHT * self.scale - 0.8)
        when = f"{free.start:%H:%M} – {free.end:%H:%M}"
        sheet.text(when, MARGIN + TIME, y + FREE_BASELINE, 9, colour=GREY)
        sheet.text(self.words.say("Free"), MARGIN + PARTNER, y + FREE_BASELINE, 9, colour=GREY)

    def line(self, sheet: Sheet, y: float, line: AgendaLine) -> None:
        """Draw a meeting, with a bar at the left if it changed."""
        meeting, upper, lower = line.meeting, y + FIRST_LINE, y + SECOND_LINE
        if line.mark:
            sheet.fill(MARGIN, y, 1.1 * MM, LINE_HEIGHT * self.scale, INK)
        end = sheet.text(f"{meeting.start:%H:%M}", MARGIN + TIME, upper, 11.5, bold=True)
        sheet.text(f" – {meeting.end:%H:%M}", end, upper, 9.5, colour=GREY)
        sheet.text_in(self._walk_said(line), MARGIN + TIME, lower, 8.5, TABLE - TIME - GAP, colour=GREY)
        number, room = str(meeting.table.number), PARTNER - TABLE - GAP
        sheet.text_in(number, MARGIN + TABLE, upper, 14, room, bold=True)
        sheet.text_in(meeting.table.zone, MARGIN + TABLE, lower, 8.5, room, colour=GREY)
        self._draw_partner(sheet, y, line)
        _draw_people(sheet, upper, line)
        if meeting.interpreter:
            room = sheet.width - 2 * MARGIN - INTERPRETER
            sheet.text_in(meeting.interpreter.listed, MARGIN + INTERPRETER, upper, 9.5, room)
        else:
            sheet.text("–", MARGIN + INTERPRETER, upper, 9.5)
        sheet.line(MARGIN, y + LINE_HEIGHT * self.scale, sheet.width - MARGIN)

    def _draw_partner(self, sheet: Sheet, y: float, line: AgendaLine) -> None:
        x, room, lower = MARGIN + PARTNER, PERSON - PARTNER - GAP, y + SECOND_LINE
        sign, (second, bold) = mark_said(self.words, line), self._second_line(line)
        sheet.text_in(partner_name(line), x, y + FIRST_LINE, 10, room, bold=True)
        left, colour = max(room - _sign_width(sign), room * 0.3), INK if bold else GREY
        x = sheet.text_in(second, x, lower, 9, left, bold=bold, colour=colour) + GAP
        if sign:
            sheet.sign(sign, x, lower, SIGN_SIZE)

    def _second_line(self, line: AgendaLine) -> tuple[str, bool]:
        """Give the partner's native name or country; the second company for an interpreter."""
        if line.partner is None:
            return line.meeting.sides[1].name, True
        country = self.words.country(line.partner.country) if line.partner.country else ""
        return line.partner.native_name or country, False

    def _walk_said(self, line: AgendaLine) -> str:
        return self.words.one("{minutes} min walk", minutes=line.walk) if line.walk else ""


def partner_name(line: AgendaLine) -> str:
    """Name the partner; the first company for an interpreter."""
    return line.meeting.sides[0].name if line.partner is None else line.partner.name


def _sign_width(sign: str) -> float:
    return set_line(sign, bold=True).width * SIGN_SIZE + SIGN_SIZE + GAP if sign else 0.0


def _draw_people(sheet: Sheet, y: float, line: AgendaLine) -> None:
    sides = line.meeting.sides if line.partner is None else (line.partner,)
    room = INTERPRETER - PERSON - GAP
    names = [", ".join(name.listed for name in side.people) for side in sides]
    if line.partner is not None and len(line.partner.people) > 1:
        names = [name.listed for name in line.partner.people]
    most = 3
    step = 5 * MM if len(names) < most else 3.6 * MM
    names = names if len(names) <= most else [*names[: most - 1], ", ".join(names[most - 1 :])]
    for number, name in enumerate(names):
        sheet.text_in(name, MARGIN + PERSON, y + number * step, 9.5, room)


def draw_note(sheet: Sheet, y: float, text: str, *, bold: bool) -> None:
    """Draw a line of small print."""
    down = NOTE_HEIGHT * (1.4 if bold else 0.8)
    colour = INK if bold else GREY
    sheet.text_in(text, MARGIN, y + down, 9, sheet.width - 2 * MARGIN, bold=bold, colour=colour)
