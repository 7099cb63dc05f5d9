"""Organisations and people."""

from typing import Any

from sqlalchemy import Row

from gatewayapp.domain.names import NameOrder, PersonName
from gatewayapp.domain.organisations import Organisation, OrganisationKind, Person, Size
from gatewayapp.storage import schema
from gatewayapp.storage.mapping.shape import Mapping, RowValues
from gatewayapp.storage.texts import cells_of, cells_text, date_of, moment_text, words_of, words_text


def _organisation_row(it: Organisation) -> RowValues:
    return {
        "name": it.name,
        "native_name": it.native_name,
        "short_name": it.short_name,
        "kind": it.kind.value,
        "country": it.country,
        "region": it.region,
        "city": it.city,
        "address": it.address,
        "website": it.website,
        "sectors": words_text(it.sectors),
        "employees_min": it.size.employees_min,
        "employees_max": it.size.employees_max,
        "turnover_eur": it.size.turnover_eur,
        "balance_eur": it.size.balance_eur,
        "capital_jpy": it.size.capital_jpy,
        "founded": moment_text(it.founded),
        "description": it.description,
        "extra": cells_text(it.extra),
    }


def _organisation(row: Row[Any]) -> Organisation:
    return Organisation(
        id=row.id,
        name=row.name,
        native_name=row.native_name,
        short_name=row.short_name,
        kind=OrganisationKind(row.kind),
        country=row.country,
        region=row.region,
        city=row.city,
        address=row.address,
        website=row.website,
        sectors=words_of(row.sectors),
        size=Size(
            row.employees_min, row.employees_max, row.turnover_eur, row.balance_eur, row.capital_jpy
        ),
        founded=date_of(row.founded),
        description=row.description,
        extra=cells_of(row.extra),
    )


def _person_row(it: Person) -> RowValues:
    return {
        "organisation_id": it.organisation,
        "family": it.name.family,
        "given": it.name.given,
        "native": it.name.native,
        "reading": it.name.reading,
        "name_order": it.name.order.value,
        "salutation": it.salutation,
        "job_title": it.job_title,
        "department": it.department,
        "email": it.email,
        "phone": it.phone,
        "languages": words_text(it.languages),
        "notes": it.notes,
        "extra": cells_text(it.extra),
    }


def _person(row: Row[Any]) -> Person:
    order = NameOrder(row.name_order)
    return Person(
        id=row.id,
        organisation=row.organisation_id,
        name=PersonName(row.family, row.given, row.native, row.reading, order),
        salutation=row.salutation,
        job_title=row.job_title,
        department=row.department,
        email=row.email,
        phone=row.phone,
        languages=words_of(row.languages),
        notes=row.notes,
        extra=cells_of(row.extra),
    )


ORGANISATION = Mapping(Organisation, schema.organisation, _organisation_row, _organisation)
PERSON = Mapping(Person, schema.person, _person_row, _person)
