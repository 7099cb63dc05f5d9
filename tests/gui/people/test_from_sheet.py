import pytest

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.domain.wording import sentence
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.from_sheet import fields_of


def item(**cells: str) -> AttentionItem:
    return AttentionItem(1, 1, "registrations", "a.xlsx", 2, sentence("Like another"), cells=cells)


@pytest.mark.parametrize(
    ("name", "family", "given"),
    [
        ("H. KOBAYASHI", "KOBAYASHI", "H."),
        ("VAN DIJK Jan", "VAN DIJK", "Jan"),
        ("Zofia Kobylińska", "Kobylińska", "Zofia"),
        ("JAN NOVÁK", "NOVÁK", "JAN"),
    ],
)
def test_a_whole_name_falls_into_its_parts(name: str, family: str, given: str) -> None:
    found = fields_of(item(**{"Full name": name}))
    assert found == {Field.FAMILY: family, Field.GIVEN: given}


def test_headings_of_both_languages_are_understood() -> None:
    found = fields_of(
        item(
            **{
                "氏名": "小林 遙",
                "フリガナ": "コバヤシ ハルカ",
                "E-mail": "h@kobe.example",
                "Shirt": "M",
            }
        )
    )
    assert found == {
        Field.NATIVE: "小林 遙",
        Field.READING: "コバヤシ ハルカ",
        Field.EMAIL: "h@kobe.example",
    }
