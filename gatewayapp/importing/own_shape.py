"""The headings of the registration data as Gateway itself writes them."""

from gatewayapp.importing.fields import Field
from gatewayapp.importing.sheets import Row
from gatewayapp.importing.values.texts import GUARDED_HEADING

NUMBER_HEADING = "Registration no."
FIRST_FIELDS = {
    "Company": Field.COMPANY,
    "Company name in native script": Field.COMPANY_NATIVE,
    "Short name": Field.SHORT_NAME,
    "Organisation type": Field.ORGANISATION_KIND,
    "Country": Field.COUNTRY,
    "Region": Field.REGION,
    "City": Field.CITY,
    "Address": Field.STREET,
    "Website": Field.WEBSITE,
    "Sectors": Field.SECTOR,
    "Employees": Field.EMPLOYEES,
    "Turnover EUR": Field.TURNOVER,
    "Balance sheet total (EUR)": Field.BALANCE,
    "Capital (JPY)": Field.CAPITAL,
    "Founded": Field.FOUNDED,
    "Company description": Field.DESCRIPTION,
    "Salutation": Field.SALUTATION,
    "Family name": Field.FAMILY,
    "First name": Field.GIVEN,
    "Name in native script": Field.NATIVE,
    "Furigana": Field.READING,
    "Job title": Field.JOB,
    "Department": Field.DEPARTMENT,
    "E-mail": Field.EMAIL,
    "Phone": Field.PHONE,
    "Languages": Field.LANGUAGES,
    "Role": Field.ROLE,
    "Status": Field.STATUS,
    "Arrival": Field.ARRIVAL,
    "Remarks": Field.NOTES,
}
# Columns that older tables of Gateway's own do not have.
LATER_FIELDS = {
    "Own table": Field.BOOTH,
    "Stays together": Field.TOGETHER,
    "Fewest meetings": Field.MIN_MEETINGS,
    "Most meetings": Field.MAX_MEETINGS,
}
OWN_FIELDS = FIRST_FIELDS | LATER_FIELDS


def is_own(headings: Row) -> bool:
    """Tell whether Gateway itself wrote a table with these headings."""
    own = list(FIRST_FIELDS)
    return headings[:1] in ([NUMBER_HEADING], [GUARDED_HEADING]) and headings[1 : len(own) + 1] == own


def own_field(position: int, heading: str) -> Field:
    """Give the field of a heading in a table of Gateway's own."""
    if position == 0:
        return Field.NUMBER
    fields = FIRST_FIELDS if position <= len(FIRST_FIELDS) else LATER_FIELDS
    return fields.get(heading, Field.EXTRA) if position <= len(OWN_FIELDS) else Field.EXTRA
