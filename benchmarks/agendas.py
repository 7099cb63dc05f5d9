"""The agendas workbook for 557 participants against bare XlsxWriter that writes the same cells.

Times are those of the processor, so that other work on the machine does not count.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from io import BytesIO
from time import process_time
from typing import Any

from openpyxl import load_workbook
from xlsxwriter.workbook import Workbook

from gatewayapp.domain.events import Event, Session, Table, Zone, slots_of
from gatewayapp.domain.meetings import Meeting
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Organisation, Person
from gatewayapp.domain.progress import Progress
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.exporting.agendas_workbook import agendas_workbook
from gatewayapp.exporting.content import PageSize, PlanOnPaper
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.material import Material, Registered
from gatewayapp.exporting.words import Language, words

HOSTS, VISITORS = 100, 457
ROUNDS = 3
DAY = date(2026, 12, 1)
Cells = list[tuple[str, list[tuple[int, int, Any]]]]


def plan() -> PlanOnPaper:
    """Make up an event in which each host meets somebody at every slot."""
    sessions = (
        Session(1, "Morning", DAY, time(9), time(12, 30)),
        Session(2, "Afternoon", DAY, time(13, 30), time(18)),
    )
    tables = tuple(Table(number, number, 1) for number in range(1, HOSTS + 1))
    event = Event(1, "Benchmark Mission", "Asia/Tokyo", 20, 5, sessions, (Zone(1, "Hall A"),), tables)
    people = tuple(map(registered, range(1, HOSTS + VISITORS + 1)))
    organisations = {it.organisation.id: it.organisation for it in people if it.organisation}
    return plan_on_paper(Material(event, people, organisations, tuple(meetings(event))))


def registered(number: int) -> Registered:
    host = number <= HOSTS
    firm = Organisation(
        number,
        f"Hydrogen Works {number}",
        "水素工業株式会社" if host else "",
        country="JP" if host else "SE",
    )
    person = Person(number, number, PersonName(f"Öberg{number}", "Jakob", "小林 遥" if host else ""))
    return Registered(
        Registration(number, 1, number, f"{number:03}", Role.HOST if host else Role.VISITOR),
        person,
        firm,
    )


def meetings(event: Event) -> list[Meeting]:
    slots = slots_of(event.sessions, event.slot_minutes, event.gap_minutes)
    pairs = [(slot, host) for slot in slots for host in range(1, HOSTS + 1)]
    return [
        Meeting(number, host, guest, slot.start, host, (host, guest))
        for number, (slot, host) in enumerate(pairs, start=1)
        for guest in [HOSTS + 1 + (host * 7 + slot.index * HOSTS) % VISITORS]
    ]


def gateway(event_plan: PlanOnPaper) -> tuple[float, bytes]:
    start = process_time()
    document = agendas_workbook(event_plan, words(Language.BOTH), PageSize.A4, Progress())
    return process_time() - start, document.content


def bare(sheets: Cells) -> float:
    start = process_time()
    book = Workbook(BytesIO(), {"in_memory": True})
    text, number = book.add_format({"text_wrap": True}), book.add_format({"bold": True})
    moment = book.add_format({"num_format": "hh:mm"})
    for name, cells in sheets:
        sheet = book.add_worksheet(name)
        for row, column, value in cells:
            if value is None:
                sheet.write_blank(row, column, None, text)
            elif isinstance(value, str):
                sheet.write_string(row, column, value, text)
            elif isinstance(value, datetime):
                sheet.write_datetime(row, column, value, moment)
            else:
                sheet.write_number(row, column, value, number)
    book.close()
    return process_time() - start


def cells_of(content: bytes) -> Cells:
    """Read back which cells a workbook holds, those that are only ruled or shaded too."""
    book = load_workbook(BytesIO(content))
    return [
        (
            sheet.title,
            [
                (cell.row - 1, cell.column - 1, cell.value)
                for row in sheet.iter_rows()
                for cell in row
                if cell.has_style
            ],
        )
        for sheet in book
    ]


def measure(_arguments: Sequence[str] = ()) -> float:
    """Print and return how many times longer Gateway takes."""
    event_plan = plan()
    sheets = cells_of(gateway(event_plan)[1])
    count = sum(len(cells) for _, cells in sheets)
    ours = min(gateway(event_plan)[0] for _ in range(ROUNDS))
    theirs = min(bare(sheets) for _ in range(ROUNDS))
    ratio = ours / theirs
    print(
        f"agendas: {HOSTS + VISITORS} participants, {count} cells in {ours:.2f} s,"
        f" bare XlsxWriter {theirs:.2f} s, ratio {ratio:.2f} (<= 1.3)"
    )
    return ratio


if __name__ == "__main__":
    measure()
