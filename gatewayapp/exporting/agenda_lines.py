"""The lines of an agenda's page: days, meetings, free time and what changed."""

from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.time import Stretch
from gatewayapp.exporting.agenda_head import MARGIN
from gatewayapp.exporting.agenda_words import mark_said
from gatewayapp.exporting.colours import GREY, INK
from gatewayapp.exporting.content import AgendaLine, Side
from gatewayapp.exporting.lettering import set_line, width
from gatewayapp.exporting.sheets import Sheet
from gatewayapp.exporting.stocks import MM
from gatewayapp.exporting.words import Words

TIME, TABLE, PARTNER, PERSON, INTERPRETER = (offset * MM for offset in (2.2, 29.8, 50.4, 111.5, 149.5))
COLUMNS = (
    ("Time", TIME),
    ("Table", TABLE),
    ("You meet", PARTNER),
    ("Person", PERSON),
    ("Interpreter", INTERPRETER),
)
DAY_HEIGHT, LINE_HEIGHT, FREE_HEIGHT, NOTE_HEIGHT = (h * MM for h in (19.6, 13.4, 7.3, 8))
NOTICE_HEIGHT, LONG_NOTICE_HEIGHT = 10.5 * MM, 14 * MM
HEAD_RULE, HEAD_SIZE, CROWDED = 0.9, 8.5, 0.85
GAP, INSET = 2 * MM, 3.3 * MM
FIRST_LINE, SECOND_LINE, FREE_BASELINE = 5 * MM, 10 * MM, 4.5 * MM
SIGN_SIZE = 8.0
MOST_NAMES = 3
HOW_MARKED = "Changes carry a bar at the left and a word."


@dataclass(frozen=True, slots=True)
class AgendaPen:
    """Draws the lines in a language, each with its top at ``y``; ``scale`` sets them closer.

    One who ``interprets`` is not told of an interpreter; no text is to be smaller than ``least``.
    """

    words: Words
    scale: float = 1.0
    interprets: bool = False
    least: float = 0

    @property
    def columns(self) -> tuple[tuple[str, float], ...]:
        """The heads of the columns and where they begin."""
        return COLUMNS[:-1] if self.interprets else COLUMNS

    def notice(self, sheet: Sheet, y: float, said: str) -> None:
        """Draw the frame that says how much changed, and how changes are marked."""
        room = sheet.width - 2 * MARGIN - 2 * INSET
        how = self.words.say(HOW_MARKED)
        sheet.frame(MARGIN, y, room + 2 * INSET, self.notice_height(sheet.width, said) - 1 * MM)
        end = sheet.text_in(said, MARGIN + INSET, y + 5.8 * MM, 9.5, room, bold=True)
        if self.notice_height(sheet.width, said) == NOTICE_HEIGHT:
            sheet.text(how, end + GAP, y + 5.8 * MM, 9, colour=GREY)
        else:
            sheet.text_in(how, MARGIN + INSET, y + 10.3 * MM, 9, room, colour=GREY)

    def notice_height(self, across: float, said: str) -> float:
        """Give the height of the frame: both its sentences on one line where that fits."""
        how = width(self.words.say(HOW_MARKED)) * max(9, self.least)
        needed = width(said, bold=True) * max(9.5, self.least) + GAP + how
        fits = needed <= across - 2 * MARGIN - 2 * INSET
        return NOTICE_HEIGHT if fits else LONG_NOTICE_HEIGHT

    def day(self, sheet: Sheet, y: float, day: date) -> None:
        """Draw a day with the heads of its columns."""
        first, second = self.words.day_apart(day)
        end = sheet.text(first, MARGIN, y + 9 * MM, 12.5, bold=True)
        sheet.text(second, end + 2 * GAP, y + 9 * MM, 10.5, colour=GREY)
        for (head, left), (_, right) in pairwise((*self.columns, ("", sheet.width - 2 * MARGIN))):
            x, room, base = MARGIN + left, right - left - GAP, y + 17 * MM
            sheet.text_in(self._head(head, room), x, base, HEAD_SIZE, room, bold=True, colour=GREY)
        sheet.line(MARGIN, y + DAY_HEIGHT, sheet.width - MARGIN, HEAD_RULE, INK)

    def _head(self, head: str, room: float) -> str:
        """Say a column's head in both languages where they are not crowded."""
        both, size = self.words.say(head), max(HEAD_SIZE, self.least)
        return both if width(both, bold=True) * size * CROWDED <= room else self.words.one(head)

    def stretch(self, sheet: Sheet, y: float, stretch: Stretch, what: str) -> None:
        """Draw a stretch in which somebody meets nobody, and what it is."""
        top, high = y + HEAD_RULE / 2, FREE_HEIGHT * self.scale
        sheet.fill(MARGIN, top, sheet.width - 2 * MARGIN, high - HEAD_RULE / 2 - 0.8)
        when = f"{stretch.start:%H:%M} – {stretch.end:%H:%M}"
        sheet.text(when, MARGIN + TIME, y + FREE_BASELINE, 9, colour=GREY)
        sheet.text(self.words.say(what), MARGIN + PARTNER, y + FREE_BASELINE, 9, colour=GREY)

    def nothing(self, sheet: Sheet, y: float) -> None:
        """Draw that there is no meeting."""
        said = self.words.say("No meetings")
        sheet.text(said, MARGIN, y + NOTE_HEIGHT * 0.8, 9, bold=True)

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
        self._draw_people(sheet, upper, line)
        if not self.interprets:
            self._draw_interpreter(sheet, upper, meeting.interpreter)
        sheet.line(MARGIN, y + LINE_HEIGHT * self.scale, sheet.width - MARGIN)

    def _draw_interpreter(self, sheet: Sheet, y: float, interpreter: PersonName | None) -> None:
        said = "–" if interpreter is None else self.words.person(interpreter)
        room = sheet.width - 2 * MARGIN - INTERPRETER
        sheet.text_in(said, MARGIN + INTERPRETER, y, 9.5, room)

    def _draw_partner(self, sheet: Sheet, y: float, line: AgendaLine) -> None:
        x, room, sign = MARGIN + PARTNER, PERSON - PARTNER - GAP, mark_said(self.words, line)
        first, (second, bold) = self._first_line(line), self._second_line(line)
        large, small = max(10, self.least), max(9, self.least)
        upper, lower, beside = y + FIRST_LINE, y + SECOND_LINE, room - self._sign_width(sign)
        end = sheet.text_in(first, x, upper, 10, room, bold=True)
        place = end + GAP, upper
        narrow, colour = room, INK if bold else GREY
        if not _runs_over(second, small, bold, beside):
            place = x + width(second, bold) * small + GAP, lower
        elif _runs_over(first, large, True, beside):
            # Neither line leaves room for the sign: it goes below the person, if there is but one.
            alone = line.partner is not None and len(line.partner.people) <= 1
            narrow = room if alone else max(beside, room * 0.3)
            place = (MARGIN + PERSON if alone else x + narrow + GAP), lower
        sheet.text_in(second, x, lower, 9, narrow, bold=bold, colour=colour)
        if sign:
            sheet.sign(sign, *place, SIGN_SIZE)

    def _draw_people(self, sheet: Sheet, y: float, line: AgendaLine) -> None:
        end = sheet.width - 2 * MARGIN if self.interprets else INTERPRETER - GAP
        room, named = end - PERSON, self.words.person
        if line.partner is None:
            names = [", ".join(map(named, side.people)) for side in line.meeting.sides]
        else:
            names = list(map(named, line.partner.people))
        step = 5 * MM if len(names) < MOST_NAMES else 3.6 * MM
        shown = [*names[: MOST_NAMES - 1], ", ".join(names[MOST_NAMES - 1 :])]
        for number, name in enumerate(filter(None, shown)):
            sheet.text_in(name, MARGIN + PERSON, y + number * step, 9.5, room)

    def _first_line(self, line: AgendaLine) -> str:
        """Name the partner, in Japanese by the native name; the first company for an interpreter."""
        return self._names(line.partner or line.meeting.sides[0])[0]

    def _second_line(self, line: AgendaLine) -> tuple[str, bool]:
        """Give the partner's other name or country; the second company for an interpreter."""
        if line.partner is None:
            return self._names(line.meeting.sides[1])[0], True
        country = self.words.country(line.partner.country) if line.partner.country else ""
        return self._names(line.partner)[1] or country, False

    def _names(self, side: Side) -> tuple[str, str]:
        if self.words.prefers(side.native_name):
            return side.native_name, side.name
        return side.name, side.native_name

    def _sign_width(self, sign: str) -> float:
        size = max(SIGN_SIZE, self.least)
        return set_line(sign, bold=True).width * size + size + GAP if sign else 0.0

    def _walk_said(self, line: AgendaLine) -> str:
        return self.words.one("{minutes} min walk", minutes=line.walk) if line.walk else ""


def _runs_over(text: str, size: float, bold: bool, room: float) -> bool:
    return width(text, bold) * size > room
