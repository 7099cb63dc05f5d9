"""What columns say of an organisation, and where it stands in one."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any

from gatewayapp.domain.organisations import Organisation, Size
from gatewayapp.importing.fields import Field

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
    Field.EMPLOYEES: lambda o: (o.size.employees_min, o.size.employees_max),
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
