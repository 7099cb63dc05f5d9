import csv
import re
import subprocess
import sys
from pathlib import Path

import pytest
from openpyxl import load_workbook

TOP = Path(__file__).resolve().parents[2]
DEMO = TOP / "resources" / "demo"
SPREADSHEETS = (
    "registrations_europe.xlsx",
    "registrations_japan.csv",
    "wishes.xlsx",
    "availability.xlsx",
)
# Makers of everyday goods, the banks and the cars that an invented name could hit by chance.
BRANDS = """
sony toyota honda nissan mazda subaru suzuki canon nikon panasonic sharp hitachi toshiba fujitsu kirin
asahi sapporo suntory shiseido uniqlo nintendo rakuten siemens bosch airbus philips nokia ericsson ikea
volvo nestle danone michelin ferrari barilla lego carlsberg heineken novartis bayer adidas leffe zeiss
ソニー トヨタ ホンダ 日産 キヤノン 任天堂 日立 東芝 富士通 キリン アサヒ 資生堂 楽天 三菱 三井 住友
"""


def cells_of(path: Path) -> list[list[list[object]]]:
    if path.suffix == ".csv":
        with path.open(encoding="cp932", newline="") as file:
            return [[list(row) for row in csv.reader(file)]]
    return [[list(row) for row in sheet.iter_rows(values_only=True)] for sheet in load_workbook(path)]


def words_of(path: Path) -> list[str]:
    cells = [cell for sheet in cells_of(path) for row in sheet for cell in row if isinstance(cell, str)]
    return [word for cell in cells for word in re.split(r"[\s.,()@/-]+", cell.casefold())]


def test_shipped_spreadsheets_are_what_the_tool_makes(tmp_path):
    subprocess.run([sys.executable, TOP / "tools" / "make_demo.py", "--out", tmp_path], check=True)
    for name in SPREADSHEETS:
        assert cells_of(tmp_path / name) == cells_of(DEMO / name), f"{name}: run tools/make_demo.py"


@pytest.mark.parametrize("name", SPREADSHEETS)
def test_no_word_is_a_known_brand(name):
    words = words_of(DEMO / name)
    assert len(words) > 50
    assert not set(words) & set(BRANDS.split())


@pytest.mark.parametrize("name", SPREADSHEETS)
def test_no_japanese_name_contains_a_known_brand(name):
    text = " ".join(words_of(DEMO / name))
    assert not [brand for brand in BRANDS.split() if not brand.isascii() and brand in text]


@pytest.mark.parametrize("name", SPREADSHEETS)
def test_addresses_end_where_nobody_lives(name):
    cells = [
        cell for sheet in cells_of(DEMO / name) for row in sheet for cell in row if isinstance(cell, str)
    ]
    addresses = [cell for cell in cells if "@" in cell or "(at)" in cell or cell.startswith("www.")]
    assert name == "wishes.xlsx" or len(addresses) > 15
    assert all(address.endswith(".example") for address in addresses)


def test_wishes_number_five_hundred_beside_the_vetoes():
    (rows,) = cells_of(DEMO / "wishes.xlsx")
    ranks = [row[2] for row in rows[1:]]
    known = [row for row in rows[1:] if row[1] != "Mistralune Ceramics S.p.A."]
    assert sum(row[2] in range(1, 6) for row in known) == 500
    assert ranks.count("veto") == 5
    assert sum(row[3] is not None for row in rows[1:]) == 3


def test_every_member_state_sends_a_host():
    (rows,) = cells_of(DEMO / "registrations_europe.xlsx")
    hosts = [row for row in rows[3:] if row[1] == "Host"]
    assert len({row[3] for row in hosts}) == 27
    assert len({row[2] for row in hosts}) == 40
    assert {"č", "ř", "ș", "þ", "ħ", "ő", "ł", "θ", "ц"} <= set(
        "".join(str(row) for row in hosts).casefold()
    )
