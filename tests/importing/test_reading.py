"""Files of all kinds are read cell by cell, and what is no table is refused in words."""

import io
import random
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from odf.opendocument import OpenDocumentSpreadsheet
from odf.table import Table, TableCell, TableRow
from odf.text import P

from gatewayapp.domain.faults import Fault
from gatewayapp.importing.choices import ImportKind, ReadingChoices
from gatewayapp.importing.fields import registration_headings
from gatewayapp.importing.headings import meaning_of
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.preparing import prepare
from gatewayapp.importing.reading import read_file
from tests.importing.conftest import WriteSheet

NO_CHOICES = ReadingChoices()
TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp", "Zs")), max_size=12
)
TABLES = st.integers(2, 5).flatmap(
    lambda width: st.lists(st.lists(TEXT, min_size=width, max_size=width), min_size=1, max_size=6)
)
GOOD = [["Company", "Family name", "E-mail"], ["Nordlys AS", "Bell", "bell@x.example"]]


def cells(path: Path) -> list[list[str]]:
    return read_file(path, NO_CHOICES).sheets[0].rows


def padded(rows: list[list[str]]) -> list[list[str]]:
    """Give rows as they are read back: without empty rows and columns at the end."""
    width = max((at + 1 for row in rows for at, text in enumerate(row) if text), default=0)
    height = max((at + 1 for at, row in enumerate(rows) if any(row)), default=0)
    return [row[:width] for row in rows[:height]]


@settings(max_examples=60)
@given(rows=TABLES)
def test_text_written_as_xlsx_comes_back(
    rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    import xlsxwriter

    path = tmp_path_factory.mktemp("x") / "table.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        for at, row in enumerate([["start"], *rows]):
            for column, text in enumerate(row):
                if text:
                    page.write_string(at, column, text)
    assert padded(cells(path)) == padded(evened([["start"], *rows]))


@settings(max_examples=60)
@given(
    rows=TABLES,
    delimiter=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
)
def test_text_written_as_csv_comes_back(
    rows: list[list[str]], delimiter: str, encoding: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    import csv

    path = tmp_path_factory.mktemp("c") / "table.csv"
    written = io.StringIO()
    heading = ["Ä"] * len(rows[0])
    csv.writer(written, delimiter=delimiter).writerows([heading, *rows])
    path.write_bytes(written.getvalue().encode(encoding))
    choices = ReadingChoices(delimiter=delimiter)
    assert read_file(path, choices).sheets[0].rows == [heading, *rows]


def evened(rows: list[list[str]]) -> list[list[str]]:
    width = max(map(len, rows))
    return [row + [""] * (width - len(row)) for row in rows]


def test_ods_is_read(tmp_path: Path) -> None:
    document = OpenDocumentSpreadsheet()
    table = Table(name="People")
    for row in GOOD:
        line = TableRow()
        for text in row:
            cell = TableCell(valuetype="string")
            cell.addElement(P(text=text))
            line.addElement(cell)
        table.addElement(line)
    document.spreadsheet.addElement(table)
    path = tmp_path / "people.ods"
    document.save(str(path))
    assert cells(path) == GOOD


def test_cells_keep_what_a_person_typed(write_xlsx: WriteSheet) -> None:
    from datetime import date

    path = write_xlsx([["0044", 12, 1.5, True, date(2026, 12, 1)]])
    assert cells(path) == [["0044", "12", "1.5", "TRUE", "2026-12-01"]]


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Name;Stadt\r\nGrößl;Köln\r\nMüller;Zürich\r\n", "cp1252"),
        ("Name;City\r\nŠťastný Jiří;Plzeň\r\nKőszegi Űrs;Győr\r\n", "cp1250"),
        ("氏名,会社名\r\n髙橋　健,㈱青森硝子\r\n", "cp932"),
        ("氏名,会社名\r\n高橋健,青森硝子株式会社\r\n", "euc_jp"),
        ("Nom;Ville\r\nLefrançois Maëlle;Orléans\r\nGaëtan;Nîmes\r\n", "mac_roman"),
        ("Name;Umsatz\r\nMüller;5 €\r\nGrößl;7 €\r\n", "iso8859_15"),
        ("Name;Mail\r\nŽižka;zizka@x.example\r\nČermák;cermak@x.example\r\n", "iso8859_2"),
        ("Firma;Osoba;Mail\r\nŁódź Wind;Wójcik;wojcik@lodz.example\r\n", "iso8859_2"),
        ("Cég;Név\r\nGyőr Kft.;Szűcs Ödön\r\nÚjpest;Kőrösi\r\n", "iso8859_2"),
        ("Société;Nom;Prix\r\nSœurs SARL;Œuvrard;500 €\r\n", "iso8859_15"),
        ("Firma;Navn;Pris\r\nÅlesund Fisk;Sæther;500 €\r\n", "iso8859_15"),
        ("Firma;Name\r\nMüller;Jörg Weiß\r\nGroß;Köln\r\n", "mac_roman"),
        ("Empresa;Nombre\r\nMuñoz;José Peña\r\n“Málaga”;Núria\r\n", "mac_roman"),
        ("Όνομα;Πόλη\r\nΓιώργος;Αθήνα\r\nΜαρία;Πάτρα\r\n", "cp1253"),
        ("Имя;Город\r\nЖивка;Варна\r\nЮлиян;София\r\n", "cp1251"),
    ],
)
def test_encodings_are_told_by_evidence(write_text: WriteSheet, text: str, encoding: str) -> None:
    book = read_file(write_text(text, encoding=encoding), NO_CHOICES)
    assert book.sheets[0].rows == [line.split(book.reading.delimiter) for line in text.splitlines()]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_in_spite_of_other_marks(write_text: WriteSheet, delimiter: str) -> None:
    rows = [["Name", "Remark"], ["Ann", '"a, b; c\nd | e"'], ["Bob", '"1,5;2"']]
    text = "\r\n".join(delimiter.join(row) for row in rows)
    book = read_file(write_text(text), NO_CHOICES)
    assert book.reading.delimiter == delimiter
    assert book.sheets[0].rows[1] == ["Ann", "a, b; c\nd | e"]


def test_the_user_overrules_encoding_and_delimiter(write_text: WriteSheet) -> None:
    path = write_text("a;b,é\r\n", encoding="cp1252")
    book = read_file(path, ReadingChoices(encoding="iso8859_2", delimiter=";"))
    assert book.sheets[0].rows == [["a", "b,é"]]


def refused(path: Path, known: KnownData, **choices: object) -> str:
    with pytest.raises(Fault) as fault:
        prepare(ImportKind.REGISTRATIONS, path, known, ReadingChoices(**choices))
    return str(fault.value)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\r\n", "is empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(64), "is a picture"),
        (b"%PDF-1.7", "is a PDF"),
        (b"<html><table><tr><td>Name</td></tr></table></html>", "is a web page"),
        (b"\xd0\xcf\x11\xe0" + bytes(512) + "EncryptedPackage".encode("utf-16-le"), "by a password"),
        (b"\xd0\xcf\x11\xe0" + bytes(512), "is damaged"),
        (b"PK\x03\x04" + bytes(64), "is damaged"),
        (b"Name,E-mail\nAnn\0 Bell,a@b.example\n", "zero bytes"),
        (b'Name,E-mail\n"Ann,a@b.example\nBob,b@b.example\n', "never closed"),
        (b"x1,y1\nx2,y2\n", "No row with headings"),
        (b"Company,Family name,E-mail\n", "no row below the headings"),
        (b"Company,Family name,E-mail,E-mail\nA,B,c@d.example,e@f.example\n", "both headed"),
        (b"Company,Country\nNordlys,Norway\n", "No column with names"),
        (b"Family name,E-mail\nA," + b"x" * 200_000, "cell B2: it holds 200000 letters"),
        (b"Family name,E-mail" + b",x" * 5_000, "it has 5002 columns"),
    ],
)
def test_bad_files_get_one_sentence(tmp_path: Path, nobody: KnownData, data: bytes, words: str) -> None:
    path = tmp_path / "bad.xlsx"
    path.write_bytes(data)
    assert words in refused(path, nobody)


def test_a_missing_file_and_a_folder_get_a_sentence(tmp_path: Path, nobody: KnownData) -> None:
    assert "There is no file" in refused(tmp_path / "none.xlsx", nobody)
    assert "is a folder" in refused(tmp_path, nobody)


def test_the_mark_of_an_open_workbook_gets_a_sentence(tmp_path: Path, nobody: KnownData) -> None:
    (tmp_path / "~$guests.xlsx").write_bytes(b"\x05Organiser".ljust(165, b"\0"))
    with pytest.raises(Fault, match="is open in Excel"):
        prepare(ImportKind.REGISTRATIONS, tmp_path / "~$guests.xlsx", nobody)


def test_unknown_sheet_row_field_and_encoding_get_a_sentence(
    write_xlsx: WriteSheet, nobody: KnownData
) -> None:
    path = write_xlsx(GOOD)
    assert 'no sheet "X"' in refused(path, nobody, sheet="X")
    assert "Row 9 cannot hold the headings" in refused(path, nobody, header_row=9)
    assert "there is no field" in refused(path, nobody, mapping={"Company": "firm"})


def with_part(path: Path, part: str, content: bytes) -> Path:
    """Replace one part of a zipped workbook."""
    with zipfile.ZipFile(path) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        for name, data in (parts | {part: content}).items():
            book.writestr(name, data)
    return path


def test_a_zip_bomb_is_refused_before_it_is_opened(write_xlsx: WriteSheet, nobody: KnownData) -> None:
    path = write_xlsx(GOOD)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as book, book.open("xl/more.xml", "w") as part:
        for _ in range(320):
            part.write(bytes(1_000_000))
    assert "is too big" in refused(path, nobody)


def test_an_entity_bomb_is_refused(write_xlsx: WriteSheet, nobody: KnownData) -> None:
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    assert "is damaged" in refused(with_part(write_xlsx(GOOD), "xl/sharedStrings.xml", bomb), nobody)


def test_a_cell_at_the_far_corner_is_refused(tmp_path: Path, nobody: KnownData) -> None:
    import xlsxwriter

    path = tmp_path / "far.xlsx"
    with xlsxwriter.Workbook(str(path)) as book:
        page = book.add_worksheet()
        page.write_row(0, 0, GOOD[0])
        page.write(1_048_575, 16_383, "x")
    assert "far outside its table" in refused(path, nobody)


def test_furigana_become_the_reading_and_no_part_of_the_name(write_xlsx: WriteSheet) -> None:
    strings = (
        "<sst><si><t>氏名</t></si><si><t>𠮷田　健</t>"
        '<rPh sb="0" eb="3"><t>ヨシダ</t></rPh><rPh sb="4" eb="5"><t>ケン</t></rPh></si></sst>'
    )
    path = with_part(write_xlsx([["氏名"], ["𠮷田　健"]]), "xl/sharedStrings.xml", strings.encode())
    sheet = read_file(path, NO_CHOICES).sheets[0]
    assert sheet.rows[1] == ["𠮷田　健"]
    assert sheet.readings == {"𠮷田　健": "ヨシダ ケン"}


def test_mutated_files_raise_nothing_but_faults(
    tmp_path: Path, write_xlsx: WriteSheet, nobody: KnownData
) -> None:
    dice = random.Random(20_261_201)
    wordy = [
        ["Company", "Family name", "E-mail"],
        *([f"Firm {at}", f"Name{at}", f"n{at}@x.example"] for at in range(30)),
    ]
    originals = [
        write_xlsx(wordy).read_bytes(),
        "\r\n".join(";".join(row) for row in wordy).encode("cp1252"),
    ]
    path = tmp_path / "mutated.xlsx"
    for turn in range(200):
        path.write_bytes(mutated(originals[turn % len(originals)], dice))
        with suppress(Fault):
            prepare(ImportKind.REGISTRATIONS, path, nobody)


def mutated(data: bytes, dice: random.Random) -> bytes:
    changed = bytearray(data)
    match dice.randrange(3):
        case 0:
            for _ in range(dice.randrange(1, 30)):
                changed[dice.randrange(len(changed))] = dice.randrange(256)
        case 1:
            del changed[dice.randrange(len(changed)) :]
        case _:
            start, length = dice.randrange(len(changed)), dice.randrange(200)
            piece = changed[start : start + length]
            at = dice.randrange(len(changed))
            changed[at : at + length] = piece
    return bytes(changed)


def test_headings_in_two_rows_are_read_together(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    path = write_xlsx(
        [
            ["Company", "", "Name", "", "Contact", ""],
            ["Name", "Country", "First", "Family", "E-mail", "Phone"],
            ["Nordlys AS", "Norway", "Åse", "Bell", "ase@nordlys.example", "+47 55 112233"],
        ]
    )
    plan = prepare(ImportKind.REGISTRATIONS, path, nobody)
    assert list(plan.mapping.values()) == ["company", "country", "given", "family", "email", "phone"]


@pytest.mark.parametrize(
    ("question", "field"),
    [
        ("Wie lautet der Name Ihres Unternehmens?", "company"),
        ("Quel est le nom de votre entreprise ?", "company"),
        ("¿Cuál es el nombre de su empresa?", "company"),
        ("In which country is your company based?", "country"),
        ("In welchem Land hat Ihr Unternehmen seinen Sitz?", "country"),
        ("Which languages do you speak?", "languages"),
        ("Quelles langues parlez-vous ?", "languages"),
        ("Is there anything else you would like to tell us?", "notes"),
        ("Quanti dipendenti ha la Sua azienda?", "employees"),
        ("貴社の従業員数をお答えください", "employees"),
    ],
)
def test_the_whole_question_of_a_form_names_its_field(question: str, field: str) -> None:
    meaning = meaning_of(question, registration_headings())
    assert meaning is not None
    assert meaning.field == field
