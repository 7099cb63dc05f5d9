"""The headings of the registration data as Gateway itself writes them."""

from gatewayapp.importing.fields import Field
from gatewayapp.importing.sheets import Row
from gatewayapp.importing.values.texts import GUARDED_HEADING

NUMBER_HEADING = "Registration no."
OWN_FIELDS = {
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


def is_own(headings: Row) -> bool:
    """Tell whether Gateway itself wrote a table with these headings."""
    own = list(OWN_FIELDS)
    return headings[:1] in ([NUMBER_HEADING], [GUARDED_HEADING]) and headings[1 : len(own) + 1] == own


def own_field(position: int, heading: str) -> Field:
    """Give the field of a heading in a table of Gateway's own."""
    if position == 0:
        return Field.NUMBER
    return OWN_FIELDS[heading] if position <= len(OWN_FIELDS) else Field.EXTRA
