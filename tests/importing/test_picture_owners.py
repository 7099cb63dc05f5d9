from pathlib import PurePath

import pytest

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import OTHER_NAMES, Organisation, Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.importing.picture_owners import Owners

HARUKA = Person(1, 1, PersonName("Kobayashi", "Haruka", "小林 遥"), email="haruka@thermal.example")
JAKOB = Person(2, 2, PersonName("Öberg", "Jakob"), email="jakob@gron.example")
OTHER_JAKOB = Person(3, 2, PersonName("Öberg", "Jakob"))
THERMAL = Organisation(
    1, "Kobe Thermal K.K.", "神戸サーマル株式会社", extra={OTHER_NAMES: "KTE; Thermal Kobe"}
)
STEEL = Organisation(2, "Luleå Grön Stål AB", short_name="LGS")
OWNERS = Owners.of(
    [Registration(n, 1, n, number, Role.VISITOR) for n, number in ((1, "0104"), (2, "052"), (3, "A-7"))],
    [HARUKA, JAKOB, OTHER_JAKOB],
    [THERMAL, STEEL],
)


@pytest.mark.parametrize(
    ("file", "owner"),
    [
        ("0104.jpg", HARUKA),
        ("104.JPG", HARUKA),
        ("１０４.png", HARUKA),
        ("a-7.jpeg", OTHER_JAKOB),
        ("Jakob@Gron.Example.png", JAKOB),
        ("kobe thermal.png", THERMAL),
        ("神戸サーマル.png", THERMAL),
        ("㈱神戸サーマル.png", THERMAL),
        ("Thermal Kobe.png", THERMAL),
        ("LULEA_GRON_STAL.svg.png", None),
        ("lulea gron stal.png", STEEL),
        ("lgs.gif", STEEL),
        ("Haruka KOBAYASHI.jpg", HARUKA),
        ("小林 遥.jpg", HARUKA),
        ("IMG_0417.jpg", None),
        (".png", None),
    ],
)
def test_file_is_whose_it_is_named_after(file: str, owner: object) -> None:
    assert OWNERS.of_file(PurePath(file)) == (() if owner is None else (owner,))


def test_file_that_fits_several_names_them_all() -> None:
    assert OWNERS.of_file(PurePath("Öberg Jakob.jpg")) == (JAKOB, OTHER_JAKOB)
