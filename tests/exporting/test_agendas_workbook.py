import zipfile
from dataclasses import replace
from datetime import datetime
from io import BytesIO
from xml.etree import ElementTree as ET

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from gatewayapp.domain.faults import Cancelled
from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_workbook import agendas_workbook
from gatewayapp.exporting.content import PageSize
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.words import Language, words
from tests.exporting.people import material

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def written(language: Language = Language.ENGLISH, size: PageSize = PageSize.A4) -> bytes:
    return agendas_workbook(plan_on_paper(material()), words(language), size, Progress()).content


@pytest.fixture(scope="module")
def book() -> Workbook:
    return load_workbook(BytesIO(written()))


def rows(book: Workbook, name: str) -> list[list[object]]:
    return [[cell for cell in row if cell is not None] for row in book[name].iter_rows(values_only=True)]


def test_workbook_has_cover_index_overviews_and_a_sheet_for_each_participant(book: Workbook) -> None:
    assert book.sheetnames == [
        "Cover",
        "Index",
        "Participants 1 Dec",
        "Participants 2 Dec",
        "Tables 1 Dec",
        "Tables 2 Dec",
        "031 =1+1 Zofia",
        "104 KOBAYASHI Haruka",
        "007 MORI Aya",
        "052 ÖBERG Jakob",
    ]


def test_agenda_sheet_lists_meetings_and_free_time(book: Workbook) -> None:
    lines = rows(book, "052 ÖBERG Jakob")
    assert lines[1][0] == "ÖBERG Jakob"
    assert lines[3] == ["1 thing changed since edition 3."]
    meeting = lines[6]
    assert meeting[1:3] == [datetime(2026, 12, 1, 9, 30), datetime(2026, 12, 1, 9, 50)]
    assert meeting[3:] == [
        2,
        "Hall A",
        "Kobe Thermal Engineering\n神戸サーマル工業",
        "KOBAYASHI Haruka",
        "Japan",
        "MORI Aya",
    ]
    assert lines[7][1:] == [datetime(2026, 12, 1, 9, 55), datetime(2026, 12, 1, 10, 40), "Free"]


def test_agenda_sheet_says_what_moved(book: Workbook) -> None:
    assert any("moved, was 09:55" in line for line in rows(book, "104 KOBAYASHI Haruka"))


def test_changed_line_carries_a_bar_at_its_left(book: Workbook) -> None:
    sheet = book["104 KOBAYASHI Haruka"]
    marked = {row[0].row for row in sheet.iter_rows(min_row=7) if row[0].border.left.style == "thick"}
    said = {row[0].row for row in sheet.iter_rows(min_row=7) if row[-1].value}
    assert marked == said != set()


def test_overview_says_its_day_and_edition_on_every_page(book: Workbook) -> None:
    overviews = [name for name in book.sheetnames if name.startswith(("Participants", "Tables"))]
    assert [book[name].print_title_rows for name in overviews] == ["$1:$2"] * 4


def test_times_are_real_times_with_formats(book: Workbook) -> None:
    sheet = book["052 ÖBERG Jakob"]
    assert (sheet["A7"].is_date, sheet["A7"].number_format) == (True, "[$-809]ddd d mmm")
    assert sheet["B7"].number_format == "hh:mm"


def test_agenda_sheet_is_ready_for_the_printer(book: Workbook) -> None:
    sheet = book["052 ÖBERG Jakob"]
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.paperSize, sheet.page_setup.fitToHeight) == (9, 0)
    assert sheet.print_title_rows == "$6:$6"
    assert sheet.freeze_panes == "A7"
    assert "Edition 4" in sheet.oddFooter.center.text
    assert sheet.oddFooter.right.text.startswith("Page")


def test_letter_paper_is_set_when_chosen() -> None:
    book = load_workbook(BytesIO(written(size=PageSize.LETTER)))
    assert {sheet.page_setup.paperSize for sheet in book} == {1}


def test_index_links_to_every_sheet(book: Workbook) -> None:
    links = [
        cell.hyperlink.location
        for row in book["Index"].iter_rows(min_row=2)
        for cell in row
        if cell.hyperlink
    ]
    assert links == [f"'{name}'!A1" for name in book.sheetnames[6:]]


def test_overviews_show_who_is_where(book: Workbook) -> None:
    assert ["052", "ÖBERG Jakob", "Luleå Grön Stål AB", "2\nKobe Thermal"] in rows(
        book, "Participants 1 Dec"
    )
    assert [3, "Hall B", '=HYPERLINK("…\nLuleå Grön'] in rows(book, "Tables 2 Dec")


def test_text_from_outside_is_never_a_formula_nor_a_link() -> None:
    with zipfile.ZipFile(BytesIO(written(Language.BOTH))) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/sheet"):
                tree = ET.fromstring(archive.read(name))
                assert not list(tree.iter(f"{MAIN}f")), name
                assert all("location" in link.attrib for link in tree.iter(f"{MAIN}hyperlink")), name


@pytest.mark.parametrize(
    "odd",
    [
        "\x00\x01\x0b",
        "\ufffe\uffff",
        "@SUM(A1)",
        "-1",
        "\t=1",
        "\u202eabc",
        "_x0041_",
        "&L&P&[Date]",
        "http://x.y",
    ],
)
def test_workbook_of_odd_names_opens(odd: str) -> None:
    event = replace(material().event, name=f"M{odd}")
    people = tuple(
        replace(it, person=replace(it.person, name=PersonName(f"A{odd}", f"B{odd}")))
        for it in material().people
    )
    plan = plan_on_paper(replace(material(), event=event, people=people))
    content = agendas_workbook(plan, words(Language.BOTH), PageSize.A4, Progress()).content
    sheet = load_workbook(BytesIO(content)).worksheets[-1]
    assert sheet["A2"].value.startswith("A")
    assert not [cell for row in sheet.iter_rows() for cell in row if cell.data_type == "f"]


def test_japanese_workbook_has_japanese_names_and_heads() -> None:
    book = load_workbook(BytesIO(written(Language.JAPANESE)))
    assert book.sheetnames[:3] == ["表紙", "索引", "参加者別一覧 12月1日（火）"]
    assert [cell.value for cell in book.worksheets[-1][6]][:4] == ["日付", "開始", "終了", "テーブル"]
    assert book.worksheets[-1]["A7"].number_format == '[$-411]m"月"d"日"(aaa)'
    assert book["104 KOBAYASHI Haruka"]["A2"].value == "小林 遥  KOBAYASHI Haruka"
    assert book["052 ÖBERG Jakob"]["F7"].value == "神戸サーマル工業\nKobe Thermal Engineering"
    assert book["052 ÖBERG Jakob"]["G7"].value == "小林 遥"


def test_same_plan_has_the_same_bytes() -> None:
    assert written() == written()


def test_writing_stops_when_asked() -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Cancelled):
        agendas_workbook(plan_on_paper(material()), words(Language.BOTH), PageSize.A4, progress)


def test_agenda_sheet_names_what_is_no_longer_held() -> None:
    known = material()
    plan = plan_on_paper(replace(known, meetings=known.meetings[:2]))
    content = agendas_workbook(plan, words(Language.ENGLISH), PageSize.A4, Progress()).content
    lines = rows(load_workbook(BytesIO(content)), "052 ÖBERG Jakob")
    assert ["No longer held"] in lines
    assert ["Tue 1 Dec 10:20", '=HYPERLINK("x")'] in lines
