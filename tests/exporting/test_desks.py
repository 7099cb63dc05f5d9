from dataclasses import replace
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from gatewayapp.domain.names import PersonName
from gatewayapp.domain.progress import Progress
from gatewayapp.exporting.agendas_pdf import agendas_pdf
from gatewayapp.exporting.agendas_workbook import agendas_workbook
from gatewayapp.exporting.badges import BadgeJob, badges_pdf
from gatewayapp.exporting.content import Attendee, PageSize
from gatewayapp.exporting.desk_covers import DeskCover, with_covers
from gatewayapp.exporting.desks import desks_of, usual_desks
from gatewayapp.exporting.gathering import plan_on_paper
from gatewayapp.exporting.rosters import rosters_pdf
from gatewayapp.exporting.stocks import read_stock
from gatewayapp.exporting.words import Language, words
from gatewayapp.places import resource
from tests.exporting.pages import page_count, page_text
from tests.exporting.people import PAPER_EVENT, attendee, material

ENGLISH = words(Language.ENGLISH)


def people(*families: str) -> list[Attendee]:
    return [
        attendee(number, PersonName(family, "Ada", ""))
        for number, family in enumerate(families, start=1)
    ]


def test_desk_bears_the_letters_that_tell_it_from_its_neighbours() -> None:
    everybody = people("Abel", "Dubois", "Duchamp", "Kobayashi", "Kodama", "Zola")
    desks = desks_of(everybody, 3)
    assert [desks[it.registration].letters for it in everybody] == [
        "A – DUB", "A – DUB", "DUC – KOB", "DUC – KOB", "KOD – Z", "KOD – Z",
    ]  # fmt: skip


def test_accents_and_case_do_not_stand_on_a_desk() -> None:
    desks = desks_of(people("Müller", "Öberg"), 2)
    assert [desk.letters for desk in desks.values()] == ["M", "O"]


def test_a_desk_is_usual_for_150_people() -> None:
    assert [usual_desks(count) for count in (0, 1, 150, 151, 1500)] == [1, 1, 1, 2, 10]


@given(
    st.lists(
        st.sampled_from(["Abe", "Berg", "Cox", "De", "De Groot", "Ek", "Fox", "小林"]), max_size=60
    ),
    st.integers(1, 12),
)
def test_people_are_divided_evenly_and_no_name_between_two_desks(names: list[str], count: int) -> None:
    everybody = people(*sorted(names, key=str.lower))
    desks = desks_of(everybody, count)
    numbers = [desks[it.registration].number for it in everybody]
    assert numbers == sorted(numbers)
    assert set(numbers) == set(range(1, len(set(numbers)) + 1))
    assert len(set(numbers)) <= count
    assert len({(it.name.family, desks[it.registration]) for it in everybody}) == len(set(names))


@given(st.integers(1, 300), st.integers(1, 12))
def test_people_of_different_names_stand_at_desks_of_one_size(count: int, desks: int) -> None:
    numbers = [
        it.number for it in desks_of(people(*(f"N{at:03}" for at in range(count))), desks).values()
    ]
    sizes = [numbers.count(number) for number in set(numbers)]
    assert len(sizes) == min(desks, count)
    assert max(sizes) - min(sizes) <= 1


def test_agendas_badges_and_rosters_agree_on_the_desk() -> None:
    divided = replace(material(), desks=2)
    plan = plan_on_paper(divided)
    drawn = agendas_pdf(plan, ENGLISH, PageSize.A4, Progress()).content
    told = {
        agenda.attendee.number: page_text(drawn, page).count("Desk 1")
        for page, agenda in enumerate(plan.agendas)
    }
    at_first = {it.number for it in divided.attendees if it.desk and it.desk.number == 1}
    assert {number for number, times in told.items() if times} == at_first
    rosters = rosters_pdf(plan, divided.attendees, ENGLISH, PageSize.A4, Progress()).content
    lists = [page_text(rosters, page) for page in range(1, page_count(rosters))]
    assert ["Desk 1" in text for text in lists] == [True, False]
    assert all(number in lists[0] for number in at_first)


def test_cover_stands_before_the_badges_of_each_desk() -> None:
    bearers = replace(material(), desks=2).attendees
    labels = tuple(with_covers(bearers))
    assert [it.badges for it in labels if isinstance(it, DeskCover)] == [2, 2]
    stock = read_stock(resource("stocks", "a4-2x5-80x50.toml"))
    job = BadgeJob(PAPER_EVENT, labels, stock, ENGLISH)
    text = page_text(badges_pdf(job, Progress()).content)
    assert (job.people, job.pages) == (4, 1)
    assert text.index("Desk 1") < text.index("Desk 2")
    assert text.count("Badges: 2") == 2


def test_workbook_says_the_desk_on_each_sheet() -> None:
    divided = replace(material(), desks=2)
    content = agendas_workbook(plan_on_paper(divided), ENGLISH, PageSize.A4, Progress()).content
    book = load_workbook(BytesIO(content), read_only=True)
    told = [
        [cell for row in book[name].iter_rows(values_only=True) for cell in row if "Desk" in str(cell)]
        for name in book.sheetnames[-4:]
    ]
    assert told == [["Desk 1  = – K"], ["Desk 1  = – K"], ["Desk 2  M – O"], ["Desk 2  M – O"]]


def test_without_desks_nothing_is_said_of_them() -> None:
    assert tuple(with_covers(material().attendees)) == material().attendees
    assert "Desk" not in page_text(
        agendas_pdf(plan_on_paper(material()), ENGLISH, PageSize.A4, Progress()).content
    )
