from dataclasses import replace

import pytest
import zxingcpp

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.contact_cards import Code, code_text, contact_card
from gatewayapp.exporting.stocks import read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from tests.exporting.pages import rendered
from tests.exporting.people import HARUKA, PAPER_EVENT, attendee

HARUKA_HERE = attendee(104, email="haruka@kobe.example", phone="+81 3 1234 5678")


def test_card_begins_and_ends_as_the_standard_wants() -> None:
    lines = contact_card(HARUKA_HERE).split("\r\n")
    assert lines[:3] == ["BEGIN:VCARD", "VERSION:3.0", "N:Kobayashi;Haruka"]
    assert lines[-2:] == ["END:VCARD", ""]
    assert "EMAIL:haruka@kobe.example" in lines


def test_signs_of_strangers_do_not_divide_the_card() -> None:
    odd = replace(HARUKA_HERE, name=PersonName("A;B", "C,D"), job_title="X\nEND:VCARD")
    lines = contact_card(odd).split("\r\n")
    assert r"N:A\;B;C\,D" in lines
    assert lines.count("END:VCARD") == 1


def test_number_alone_is_the_rule() -> None:
    assert code_text(Code.NUMBER, HARUKA_HERE) == "104"


@pytest.mark.parametrize("stock", ["a4-2x5-80x50", "a6-x4"])
def test_cards_scan_from_a_printed_sheet(stock: str) -> None:
    people = tuple(replace(HARUKA_HERE, number=f"{n:03}", name=HARUKA) for n in range(1, 11))
    sheet = read_stock(resource("stocks", f"{stock}.toml"))
    job = BadgeJob(PAPER_EVENT, people, sheet, words(Language.ENGLISH), code=Code.CARD)
    picture = rendered(badges_pdf(job, Progress(), (0,)).content, dpi=300)
    codes = [code.text for code in zxingcpp.read_barcodes(picture)]
    assert codes == [contact_card(HARUKA_HERE)] * min(10, sheet.labels)
