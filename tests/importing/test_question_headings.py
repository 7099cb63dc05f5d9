"""Columns of form tools: whole questions as headings, in the languages in which they are asked."""

import pytest

from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import PlanRow, RegistrationEntry
from gatewayapp.importing.preparing import prepare
from tests.importing.conftest import WriteSheet

NAMES = ["First name", "Last name", "E-mail", "Company"]
PERSON = ["Chloé", "Lefèvre", "chloe@hydro.example", "Hydro SAS"]


@pytest.mark.parametrize(
    ("question", "answer", "field"),
    [
        ("In which country is your company based?", "France", "country"),
        ("Dans quel pays se trouve votre entreprise ?", "Belgique", "country"),
        ("In welchem Land sitzt Ihr Unternehmen?", "Deutschland", "country"),
        ("¿En qué país está su empresa?", "España", "country"),
        ("Combien de salariés compte votre entreprise ?", "10 à 49", "employees"),
        ("Wie viele Mitarbeiter hat Ihr Unternehmen?", "unter 10", "employees"),
        ("¿Cuántos empleados tiene la empresa?", "más de 250", "employees"),
        ("従業員数を教えてください", "300人以上", "employees"),
        ("Welche Funktion haben Sie im Unternehmen?", "Geschäftsführerin", "job"),
        ("Please give us your mobile phone number (with country code)", "+31 20 123 4567", "phone"),
        ("Which languages do you speak? (tick all that apply)", "English, Dutch", "languages"),
        ("Will you need an interpreter?", "Yes", None),
        ("通訳は必要ですか", "はい", None),
        ("Souhaitez-vous un interprète ?", "Oui", None),
    ],
)
def test_a_question_is_told_by_what_it_asks(
    nobody: KnownData, write_xlsx: WriteSheet, question: str, answer: str, field: str | None
) -> None:
    file = write_xlsx([[*NAMES, question], [*PERSON, answer]])
    plan = prepare(ImportKind.REGISTRATIONS, file, nobody)
    assert plan.mapping.get(question) == field
    assert plan.mapping["Company"] == "company"
    if field is None:
        assert entry(plan.rows[0]).person.extra == {question: answer}


def test_a_whole_name_beside_its_parts_is_not_lost(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [
        ["Name for the badge", *NAMES],
        ["Coco L.", *PERSON],
        ["Chloé Lefèvre", *PERSON[:2], "b@b.example", "B"],
        ["0", *PERSON[:2], "c@c.example", "C"],
    ]
    first, second, third = prepare(ImportKind.REGISTRATIONS, write_xlsx(rows), nobody).rows
    assert entry(first).person.extra == {"Name for the badge": "Coco L."}
    assert entry(second).person.extra == entry(third).person.extra == {}


@pytest.mark.parametrize(
    ("written", "family", "given", "titles"),
    [
        ("Prof. Dr. Urs Meier", "Meier", "Urs", "Prof. Dr."),
        ("Mag. Eva Huber", "Huber", "Eva", "Mag."),
        ("Dr. Anna van der Berg", "van der Berg", "Anna", "Dr."),
        ("Dragan Ingmar", "Ingmar", "Dragan", ""),
    ],
)
def test_titles_before_a_name_are_kept_apart_from_it(
    nobody: KnownData, write_xlsx: WriteSheet, written: str, family: str, given: str, titles: str
) -> None:
    plan = prepare(ImportKind.REGISTRATIONS, write_xlsx([["Name", "Company"], [written, "A"]]), nobody)
    person = entry(plan.rows[0]).person
    assert (person.name.family, person.name.given, person.salutation) == (family, given, titles)


@pytest.mark.parametrize(
    ("heading", "cell", "euros"),
    [
        ("Turnover (m EUR)", "1,2", 1_200_000),
        ("Umsatz in Mio. €", "45", 45_000_000),
        ("Chiffre d'affaires (k€)", "850", 850_000),
        ("Turnover (m EUR)", "EUR 12,000,000", 12_000_000),
        ("Turnover (EUR)", "1.200.000", 1_200_000),
    ],
)
def test_the_multiple_in_a_heading_counts_for_bare_numbers(
    nobody: KnownData, write_xlsx: WriteSheet, heading: str, cell: str, euros: int
) -> None:
    plan = prepare(ImportKind.REGISTRATIONS, write_xlsx([[*NAMES, heading], [*PERSON, cell]]), nobody)
    assert plan.organisations[0].organisation.size.turnover_eur == euros


def test_an_empty_column_gives_way_to_a_filled_one(nobody: KnownData, write_xlsx: WriteSheet) -> None:
    rows = [["External ID", "ID", *NAMES], ["", "p_001", *PERSON]]
    plan = prepare(ImportKind.REGISTRATIONS, write_xlsx(rows), nobody)
    assert entry(plan.rows[0]).registration.number == "p_001"


@pytest.mark.parametrize("total", ["TOTAL: 2", "Summe (2)", "合計 2", "Total = 2"])
def test_a_total_with_its_figure_is_no_row(
    nobody: KnownData, write_xlsx: WriteSheet, total: str
) -> None:
    rows = [["Company", "Name"], ["A", "Ai Abe"], [total, ""]]
    assert len(prepare(ImportKind.REGISTRATIONS, write_xlsx(rows), nobody).rows) == 1


@pytest.mark.parametrize(
    ("word", "role"),
    [
        ("訪問", "visitor"), ("来場", "visitor"), ("バイヤー", "host"), ("受け入れ企業", "host"),
        ("出展社", "exhibitor"), ("主催者", "staff"), ("報道関係者", "press"), ("見学者", "guest"),
        ("モデレーター", "speaker"), ("逐次通訳", "interpreter"),
    ],
)  # fmt: skip
def test_roles_are_read_as_japanese_offices_write_them(
    nobody: KnownData, write_xlsx: WriteSheet, word: str, role: str
) -> None:
    plan = prepare(ImportKind.REGISTRATIONS, write_xlsx([[*NAMES, "参加区分"], [*PERSON, word]]), nobody)
    assert entry(plan.rows[0]).registration.role.value == role


def entry(row: PlanRow) -> RegistrationEntry:
    assert isinstance(row.entry, RegistrationEntry)
    return row.entry
