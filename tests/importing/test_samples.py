"""The sample files that lie beside a checkout, compared with what their truth files say."""

import json
from dataclasses import replace
from datetime import date, time
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from gatewayapp.domain.events import Event, Session
from gatewayapp.domain.folding import folded
from gatewayapp.importing.choices import ImportKind
from gatewayapp.importing.known import KnownData
from gatewayapp.importing.plan import ImportPlan, RegistrationEntry, Verdict, summary
from gatewayapp.importing.preparing import prepare

SAMPLES = Path(__file__).resolve().parents[3] / "shared" / "samples"
pytestmark = pytest.mark.skipif(not SAMPLES.exists(), reason="the samples lie outside the project")
DAYS = (date(2026, 11, 30), date(2026, 12, 1))
REGISTRATIONS = sorted(path.name for path in SAMPLES.glob("registrations_*") if path.suffix != ".json")


def event() -> Event:
    halves = (("Morning", time(9), time(12, 30)), ("Afternoon", time(13, 30), time(17, 30)))
    sessions = [(day, *half) for day in DAYS for half in halves]
    return Event(
        1,
        "Samples",
        "Asia/Tokyo",
        20,
        5,
        tuple(
            Session(at, name, day, start, end) for at, (day, name, start, end) in enumerate(sessions, 1)
        ),
    )


def truth(name: str) -> Any:
    return json.loads((SAMPLES / f"{name}.truth.json").read_text(encoding="utf-8"))


def grown(known: KnownData, plan: ImportPlan) -> KnownData:
    """Give what would be known after an import of registrations into an empty event."""
    start = len(known.organisations) + 1
    organisations = [replace(e.organisation, id=start + at) for at, e in enumerate(plan.organisations)]
    people, registrations = list(known.people), list(known.registrations)
    for row in plan.rows:
        if isinstance(entry := row.entry, RegistrationEntry):
            place = None if entry.organisation is None else start + entry.organisation
            people.append(replace(entry.person, id=len(people) + 1, organisation=place))
            registrations.append(
                replace(entry.registration, id=len(registrations) + 1, person=people[-1].id)
            )
    return KnownData(
        known.event, (*known.organisations, *organisations), tuple(people), tuple(registrations)
    )


@cache
def universe() -> KnownData:
    known = KnownData(event())
    for name in ("registrations_en.xlsx", "registrations_jp.csv"):
        known = grown(known, prepare(ImportKind.REGISTRATIONS, SAMPLES / name, known))
    return known


@pytest.mark.parametrize("name", REGISTRATIONS)
def test_registrations_agree_in_every_number(name: str) -> None:
    said = truth(name)
    plan = prepare(ImportKind.REGISTRATIONS, SAMPLES / name, KnownData(event()))
    found = summary(plan)
    assert found["header_row"] == said["container"]["header_row"]
    assert found["sheet"] == said["container"].get("sheet", "")
    assert found["rows"] == said["data_rows"]
    assert found["accepted"] == found["new"] == said["persons_accepted"]
    assert [row["row"] for row in found["rejected"]] == [row["row"] for row in said["rejected"]]
    assert [(r["row"], r["of"]) for r in found["repeated"]] == [
        (r["row"], r["of_row"]) for r in said["exact_duplicates"]
    ]
    assert [(r["row"], r["like"]) for r in found["doubtful"]] == [
        (r["row"], r["of_row"]) for r in said["possible_duplicates"]
    ]
    assert len(plan.organisations) == said["distinct_companies"]
    names = {folded(entry.organisation.name) for entry in plan.organisations}
    assert names == set(map(folded, said["companies"]))


@pytest.mark.parametrize("name", REGISTRATIONS)
def test_registrations_agree_in_every_spot_check(name: str) -> None:
    plan = prepare(ImportKind.REGISTRATIONS, SAMPLES / name, KnownData(event()))
    for check in truth(name)["spot_check"]:
        entry = plan.row_at(check["row"]).entry
        assert isinstance(entry, RegistrationEntry)
        person = entry.person
        organisation = plan.organisations[entry.organisation or 0].organisation
        found = {
            "family": person.name.family,
            "given": person.name.given,
            "native": person.name.native,
            "reading": person.name.reading,
            "email": person.email,
            "phone": person.phone,
            "company": organisation.name,
            "country": organisation.country,
        }
        wanted = {key: check[key] for key in found if key in check}
        assert {key: folded(found[key]) for key in wanted} == {k: folded(v) for k, v in wanted.items()}


@pytest.mark.parametrize("name", REGISTRATIONS)
def test_columns_fill_the_fields_that_the_truth_names(name: str) -> None:
    plan = prepare(ImportKind.REGISTRATIONS, SAMPLES / name, KnownData(event()))
    wanted = {" ".join(c["header"].split()): c["field"] for c in truth(name)["columns"]}
    assert plan.mapping == wanted


def test_figures_of_companies_agree() -> None:
    plan = prepare(ImportKind.REGISTRATIONS, SAMPLES / "registrations_en.xlsx", KnownData(event()))
    staff, turnover = (
        next(at for at, column in enumerate(plan.columns) if column.field == field)
        for field in ("employees", "turnover")
    )
    for said in truth("registrations_en.xlsx")["number_formats"]:
        cells = plan.row_at(said["row"]).cells
        low, high = said["employees_min"], said["employees_max"]
        assert cells[staff] == (
            f"{low}+" if high is None else str(low) if low == high else f"{low}–{high}"
        )
        assert cells[turnover] == (f"{said['turnover_eur']:,}" if said["turnover_eur"] else "")


@pytest.mark.parametrize(
    "name", ["registrations_en.xlsx", "registrations_en_utf16.txt", "registrations_jp.csv"]
)
def test_the_same_registrations_again_change_nothing(name: str) -> None:
    found = summary(prepare(ImportKind.REGISTRATIONS, SAMPLES / name, universe()))
    assert found["unchanged"] == found["accepted"] == truth(name)["persons_accepted"]


def test_list_of_wishes_agrees_row_by_row() -> None:
    known, said = universe(), truth("wishes_list.xlsx")
    plan = prepare(ImportKind.WISHES, SAMPLES / "wishes_list.xlsx", known)
    found = summary(plan)
    typos = set(said["typo_rows"])
    assert found["rows"] == said["data_rows"]
    assert found["accepted"] == said["valid"] - len(typos)
    assert {row["row"] for row in found["doubtful"]} == typos
    assert len(found["rejected"]) == said["unknown_companies"] + said["self"]
    assert len(found["repeated"]) == said["duplicates"]
    assert found["vetoes"] == said["vetoes"]
    names = {one.id: folded(one.name) for one in known.organisations}
    for wanted in said["rows"]:
        row = plan.row_at(wanted["row"])
        if wanted["status"] == "valid":
            wish, veto = row.entry.wish, row.entry.veto
            pair = (veto.first, veto.second) if veto else (wish.asker, wish.asked)
            assert [names[one] for one in pair] == [folded(wanted["from"]), folded(wanted["to"])]
            assert wanted["veto"] == (veto is not None)
            assert wanted["priority"] == (None if veto else wish.rank)
        elif wanted["status"] == "duplicate":
            assert (row.verdict, row.like) == (Verdict.REPEATED, str(wanted["of_row"]))
            assert row.asks == wanted["conflict"]
        else:
            assert row.verdict is Verdict.REJECTED


def test_matrix_of_wishes_agrees_cell_by_cell() -> None:
    known, said = universe(), truth("wishes_matrix.xlsx")
    plan = prepare(ImportKind.WISHES, SAMPLES / "wishes_matrix.xlsx", known)
    found = summary(plan)
    invalid = [cell["cell"] for cell in said["cells"] if cell["kind"] == "invalid"]
    assert found["header_row"] == said["container"]["header_row"]
    assert found["accepted"] == said["valid"]
    assert found["fixed"] == said["fixed_times"]
    assert {row["cell"] for row in found["rejected"]} == {*said["cells_of_unknown"], *invalid}
    assert found["repeated"] == said["duplicate_cells"]
    names = {one.id: folded(one.name) for one in known.organisations}
    for wanted in said["cells"]:
        if wanted["kind"] == "invalid":
            continue
        wish = plan.row_at(wanted["cell"]).entry.wish
        assert (names[wish.asker], names[wish.asked]) == (
            folded(wanted["row"]),
            folded(wanted["column"]),
        )
        if wanted["kind"] == "fixed":
            assert f"{wish.fixed:%Y-%m-%d %H:%M}" == f"2026-11-30 {wanted['time']}"
        else:
            assert wish.rank == wanted.get("priority", wanted.get("value", 1))


def test_availability_agrees_row_by_row() -> None:
    said = truth("availability.xlsx")
    plan = prepare(ImportKind.AVAILABILITY, SAMPLES / "availability.xlsx", universe())
    found = summary(plan)
    assert found["rows"] == said["data_rows"]
    assert found["accepted"] + len(found["doubtful"]) == said["known"]
    assert [row["row"] for row in found["doubtful"]] == said["remark_rows_to_ask"]
    assert len(found["rejected"]) == said["unknown"]
    assert len(found["repeated"]) == said["repeated"]
    for wanted in said["rows"]:
        if wanted["status"] == "known":
            absences = plan.row_at(wanted["row"]).entry.registration.absences
            assert [spelled(absence) for absence in absences] == [tuple(one) for one in wanted["absent"]]


def test_interpreters_agree_row_by_row() -> None:
    plan = prepare(ImportKind.AVAILABILITY, SAMPLES / "availability.xlsx", universe())
    for row, wanted in zip(plan.interpreters, truth("availability.xlsx")["interpreters"], strict=True):
        entry = row.entry
        assert row.row == wanted["row"]
        assert isinstance(entry, RegistrationEntry)
        assert sorted(entry.person.languages) == wanted["languages"]
        hours = [(day, *span) for day, spans in wanted["hours"].items() for span in spans]
        assert [spelled(shift) for shift in entry.registration.shifts] == hours


def spelled(stretch: Any) -> tuple[str, str, str]:
    return f"{stretch.start:%Y-%m-%d}", f"{stretch.start:%H:%M}", f"{stretch.end:%H:%M}"
