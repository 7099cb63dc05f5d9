"""What columns say of an organisation, and where it stands in one."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import Any, NamedTuple

from gatewayapp.domain.organisations import Organisation, Size
from gatewayapp.importing.fields import Field


class Staff(NamedTuple):
    """The employees of an organisation, from and to; None is open."""

    low: int | None
    high: int | None


OF_ORGANISATION: dict[Field, Callable[[Organisation], Any]] = {
    Field.COMPANY: lambda o: o.name,
    Field.COMPANY_NATIVE: lambda o: o.native_name,
    Field.SHORT_NAME: lambda o: o.short_name,
    Field.ORGANISATION_KIND: lambda o: o.kind.value,
    Field.COUNTRY: lambda o: o.country,
    Field.REGION: lambda o: o.region,
    Field.CITY: lambda o: o.city,
    Field.POSTCODE: lambda o: o.address,
    Field.STREET: lambda o: o.address,
    Field.WEBSITE: lambda o: o.website,
    Field.SECTOR: lambda o: o.sectors,
    Field.EMPLOYEES: lambda o: Staff(o.size.employees_min, o.size.employees_max),
    Field.TURNOVER: lambda o: o.size.turnover_eur,
    Field.BALANCE: lambda o: o.size.balance_eur,
    Field.CAPITAL: lambda o: o.size.capital_jpy,
    Field.FOUNDED: lambda o: o.founded,
    Field.DESCRIPTION: lambda o: o.description,
}
ATTRIBUTES = {
    Field.SHORT_NAME: "short_name",
    Field.ORGANISATION_KIND: "kind",
    Field.COUNTRY: "country",
    Field.REGION: "region",
    Field.CITY: "city",
    Field.POSTCODE: "address",
    Field.STREET: "address",
    Field.WEBSITE: "website",
    Field.SECTOR: "sectors",
    Field.FOUNDED: "founded",
    Field.DESCRIPTION: "description",
}
SIZES = {
    Field.EMPLOYEES: ("employees_min", "employees_max"),
    Field.TURNOVER: ("turnover_eur",),
    Field.BALANCE: ("balance_eur",),
    Field.CAPITAL: ("capital_jpy",),
}
EMPTY = Organisation(0, "", size=Size())


def fact_of(organisation: Organisation, fact: Field) -> Any:
    """Give what an organisation holds in the place of a column."""
    return OF_ORGANISATION[fact](organisation)


def without_facts(organisation: Organisation, facts: Iterable[Field]) -> Organisation:
    """Empty some facts of an organisation."""
    for fact in facts:
        if fact in SIZES:
            size = replace(organisation.size, **dict.fromkeys(SIZES[fact]))
            organisation = replace(organisation, size=size)
        else:
            name = ATTRIBUTES[fact]
            empty: Any = getattr(EMPTY, name)
            organisation = replace(organisation, **{name: empty})
    return organisation


def with_facts(
    base: Organisation, facts: Mapping[Field, Any], name: str = "", native_name: str = ""
) -> Organisation:
    """Lay facts that cells say over an organisation, and its names."""
    address = " ".join(str(facts[part]) for part in (Field.POSTCODE, Field.STREET) if part in facts)
    said = facts.get
    return Organisation(
        base.id,
        name,
        native_name,
        said(Field.SHORT_NAME, base.short_name),
        said(Field.ORGANISATION_KIND, base.kind),
        said(Field.COUNTRY, base.country),
        said(Field.REGION, base.region),
        said(Field.CITY, base.city),
        address or base.address,
        said(Field.WEBSITE, base.website),
        said(Field.SECTOR, base.sectors),
        _merged_size(base.size, facts),
        said(Field.FOUNDED, base.founded),
        said(Field.DESCRIPTION, base.description),
        base.extra,
    )


def _merged_size(base: Size, facts: Mapping[Field, Any]) -> Size:
    if not facts.keys() & SIZES.keys():
        return base
    staff = facts.get(Field.EMPLOYEES)
    return Size(
        employees_min=staff.low if staff else base.employees_min,
        employees_max=staff.high if staff else base.employees_max,
        turnover_eur=facts.get(Field.TURNOVER, base.turnover_eur),
        balance_eur=facts.get(Field.BALANCE, base.balance_eur),
        capital_jpy=facts.get(Field.CAPITAL, base.capital_jpy),
    )
