from gatewayapp.domain.names import PersonName
from gatewayapp.domain.organisations import Person
from gatewayapp.domain.registrations import Registration, Role
from gatewayapp.gui.people.fields import Field
from gatewayapp.gui.people.rows import natural, person_rows
from gatewayapp.services.people import PersonLine
from tests.gui.people.test_fields import words


def line(id_: int, name: PersonName) -> PersonLine:
    return PersonLine(Registration(id_, 1, id_, str(id_), Role.HOST), Person(id_, None, name), None)


def test_names_in_both_scripts_sort_by_their_sound() -> None:
    lines = [
        line(1, PersonName("Tanaka", "Yūko")),
        line(2, PersonName(native="小林 遥", reading="こばやし はるか")),
        line(3, PersonName("Łukasik", "Ewa")),
    ]
    rows = sorted(person_rows(lines, words(native_first=True)), key=lambda row: row.name_key)
    assert [row.id for row in rows] == [2, 3, 1]


def test_a_row_says_what_each_field_says() -> None:
    (row,) = person_rows([line(7, PersonName("Tanaka", "Yūko"))], words(), doubtful={7})
    assert (row.text(Field.NAME), row.text(Field.NUMBER)) == ("TANAKA Yūko", "7")
    assert row.doubtful


def test_numbers_sort_as_people_count() -> None:
    assert sorted(["A10", "A2", "B1", "9", "10", ""], key=natural) == ["", "9", "10", "A2", "A10", "B1"]
