"""Write the demo event's spreadsheets into resources/demo, always the same ones.

The event itself, resources/demo/event.toml, is written by hand; its days and times are taken from there.
"""

import argparse
import csv
import dataclasses
import random
import tomllib
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import xlsxwriter
from demo_cast import Company, Person, hosts_of, read_words, visitors_of
from demo_wishes import pairs_of, vetoes_of, wishes_of

SEED = 20261201
MADE_ON = datetime(2026, 11, 16, 9, 0)  # noqa: DTZ001  (what the files say of their making)
DEMO = Path(__file__).resolve().parents[1] / "resources" / "demo"

EUROPE = (
    "Reg. No.", "Role", "Company", "Country", "City", "Website", "Title", "Family name", "First name",
    "Name in native script", "Job title", "E-mail address", "Phone", "Languages", "Sector", "Employees",
    "Turnover (EUR)", "Registered on", "Looking for",
)  # fmt: skip
JAPAN = (
    "受付番号", "参加区分", "会社名", "会社名（英語）", "部署名", "役職", "氏名", "フリガナ",
    "氏名（ローマ字）", "メールアドレス", "電話番号", "都道府県", "業種", "従業員数", "資本金",
    "設立年月日", "希望商談", "使用言語", "来場予定日", "備考",
)  # fmt: skip
WISHES = ("From company", "To company", "Priority (1 = highest, 5 = lowest)", "Fixed time", "Comment")


def main() -> None:
    """Make the four spreadsheets."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=DEMO, help="folder to write into")
    out = parser.parse_args().out
    rng = random.Random(SEED)
    words, event = read_words(), tomllib.loads((DEMO / "event.toml").read_text(encoding="utf-8"))
    *hosts, hall = hosts_of(words)
    visitors = visitors_of(words, rng)
    write_europe(out / "registrations_europe.xlsx", [*hosts, hall], words, rng)
    write_japan(out / "registrations_japan.csv", visitors, words, rng)
    write_wishes(out / "wishes.xlsx", hosts, visitors, (words, event), rng)
    write_availability(out / "availability.xlsx", hosts, visitors, (words, event), rng)


def write_europe(path: Path, hosts: list[Company], words: dict[str, Any], rng: random.Random) -> None:
    """Write the hosts: two rows of title, a row that stands twice, a person perhaps twice."""
    rows = []
    for host in hosts:
        size, people = rng.choice(words["sizes"])
        facts = [size, people * rng.randrange(90, 260) // 10 * 10_000, rng.choice(words["aims"])]
        for person in host.people:
            rows.append(_european(f"E{len(rows) + 1:03}", host, person, facts, words["dial"], rng))
    rows.insert(20, rows[11])
    rows.insert(33, ["E051", *rows[6][1:8], f"{rows[6][8][0]}.", *rows[6][9:]])
    titles = ["Two Shores Business Days Tokyo 2026", f"European participants, as of {MADE_ON:%d %B %Y}"]
    with _workbook(path) as book:
        _write_sheet(book, "Participants", EUROPE, rows, titles)


def _european(
    number: str,
    host: Company,
    person: Person,
    facts: list[Any],
    dial: dict[str, int],
    rng: random.Random,
) -> list[Any]:
    size, turnover, aim = facts
    phone = f"+{dial[host.country]} 00 {rng.randrange(1000):04} {rng.randrange(10_000):04}"
    registered = MADE_ON.date() - timedelta(days=rng.randrange(20, 140))
    return [
        number, person.role, host.name, host.country, host.city, f"www.{host.site}.example",
        person.title, person.family, person.given, person.native or None, person.job, person.email,
        phone, person.languages, host.trade, size, turnover, registered, aim,
    ]  # fmt: skip


def write_japan(path: Path, visitors: list[Company], words: dict[str, Any], rng: random.Random) -> None:
    """Write the visitors as Excel writes csv in Japan, with one address that cannot be right."""
    rows: list[list[str]] = []
    facts = {visitor.site: _facts(visitor, words, rng) for visitor in visitors}
    late = dataclasses.replace(visitors[8].people[0], native="遠野　暦", reading="トオノ　コヨミ")
    late.family, late.given, late.email = "Tono", "Koyomi", f"koyomi.tono(at){visitors[8].site}.example"
    everybody = [(visitor, person) for visitor in visitors for person in visitor.people]
    for number, (visitor, person) in enumerate([*everybody, (visitors[8], late)], 1):
        rows.append(_japanese(f"J{number:03}", visitor, person, facts[visitor.site], words, rng))
    with path.open("w", encoding="cp932", newline="") as file:
        csv.writer(file, lineterminator="\r\n").writerows([JAPAN, *rows])


def _facts(visitor: Company, words: dict[str, Any], rng: random.Random) -> list[str]:
    """Give prefecture, industry, employees, capital, day of foundation and aim of a company."""
    industry = next(japanese for _, english, japanese in words["trades"] if english == visitor.trade)
    told = ("japanese_sizes", "capitals", "founded", "japanese_aims")
    return [visitor.city, industry, *(rng.choice(words[each]) for each in told)]


def _japanese(
    number: str,
    visitor: Company,
    person: Person,
    facts: list[str],
    words: dict[str, Any],
    rng: random.Random,
) -> list[str]:
    day = rng.choice(["2026/12/1", "令和8年12月1日", "12月1日(火)", "R8.12.1"])
    return [
        number, person.role, visitor.native, visitor.name, rng.choice(words["departments"]), person.job,
        person.native, person.reading, f"{person.family.upper()} {person.given}", person.email,
        f"03-0{rng.randrange(1000):03}-{rng.randrange(10_000):04}", *facts, person.languages, day,
        "①通訳希望" if visitor.speaks == "ja" else "",
    ]  # fmt: skip


def write_wishes(
    path: Path, hosts: list[Company], visitors: list[Company], given: tuple[Any, Any], rng: random.Random
) -> None:
    """Write the wishes, the vetoes among them, and one wish for a company that nobody registered."""
    words, event = given
    days = [session["date"] for session in event["session"]]
    fixed = [_at(days[0], 13, 50), _at(days[1], 9, 30), _at(days[1], 10, 45)]
    asks = wishes_of(pairs_of(hosts, visitors, words, rng), fixed, words, rng)
    vetoes = vetoes_of(asks, hosts, visitors, rng)
    for veto in vetoes:
        asks.insert(rng.randrange(len(asks)), veto)
    rows = [ask.cells(rng) for ask in asks]
    rows.insert(57, [visitors[3].name, "Mistralune Ceramics S.p.A.", 2, None, None])
    with _workbook(path) as book:
        _write_sheet(book, "Wishes", WISHES, rows)


def write_availability(
    path: Path, hosts: list[Company], visitors: list[Company], given: tuple[Any, Any], rng: random.Random
) -> None:
    """Write who is away when, and the interpreters with their shifts."""
    words, event = given
    sessions = event["session"]
    halves = [f"{_day(s)} {'AM' if s['start'].hour < 12 else 'PM'} ({_hours(s)})" for s in sessions]
    by_site = {host.site: host.people[0] for host in hosts}
    away: list[tuple[Person, str | None, str | None, str | None]] = [
        (by_site["korosor"], "absent", None, None),
        (by_site["falesiarao"], None, "until 11:00", None),
        (by_site["cmrljica"], "from 13:50", None, None),
        (by_site["zandreeel"], None, None, "arrives late, flight lands at 12:40"),
    ]
    cells = [("X", None), (None, "X"), (None, "absent"), ("from 14:15", None), (None, "not 10:00-11:00")]
    guests = rng.sample([v for v in visitors if len(v.people) == 1], 12)
    away += [(guest.people[0], *cells[turn % len(cells)], None) for turn, guest in enumerate(guests)]
    absences = [
        [p.email, p.native.replace("　", " ") or f"{p.given} {p.family}", *rest] for p, *rest in away
    ]
    days = [_day(session) for session in sessions]
    phones = [f"+81-90-0000-{rng.randrange(10_000):04}" for _ in words["interpreters"]]
    shifts = [[*line, phone] for line, phone in zip(words["interpreters"], phones, strict=True)]
    with _workbook(path) as book:
        _write_sheet(book, "Absences", ("E-mail", "Name", *halves, "Remarks"), absences)
        _write_sheet(book, "Interpreters", ("Name", "Languages", *days, "Phone"), shifts)


def _day(session: dict[str, Any]) -> str:
    return f"{session['date']:%a} {session['date'].day} {session['date']:%b}"


def _hours(session: dict[str, Any]) -> str:
    start, end = session["start"], session["end"]
    return f"{start.hour}:{start.minute:02}-{end.hour}:{end.minute:02}"


def _at(day: date, hour: int, minute: int) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute)  # noqa: DTZ001  (the event's wall clock)


def _workbook(path: Path) -> xlsxwriter.Workbook:
    book = xlsxwriter.Workbook(path, {"default_date_format": "d mmm yyyy", "strings_to_formulas": False})
    book.set_properties({"title": path.stem, "author": "Gateway demo", "created": MADE_ON})
    return book


def _write_sheet(
    book: xlsxwriter.Workbook, name: str, headers: Sequence[str], rows: Iterable[Sequence[Any]],
    titles: Sequence[str] = (),
) -> None:  # fmt: skip
    sheet = book.add_worksheet(name)
    bold, title = (
        book.add_format({"bold": True, "bottom": 1}),
        book.add_format({"bold": True, "size": 14}),
    )
    clock = book.add_format({"num_format": "d mmm yyyy hh:mm"})
    for row, text in enumerate(titles):
        sheet.write(row, 0, text, title)
    top = len(titles)
    sheet.write_row(top, 0, headers, bold)
    for row, cells in enumerate(rows, top + 1):
        for column, cell in enumerate(cells):
            sheet.write(row, column, cell, *([clock] if isinstance(cell, datetime) else []))
    sheet.freeze_panes(top + 1, 0)
    sheet.autofit(220)


if __name__ == "__main__":
    main()
