"""How the cells of each field are read; every distinct text of a column is read once."""

import re
from collections.abc import Callable
from enum import StrEnum
from typing import Any, NamedTuple

from gatewayapp.domain.organisations import OrganisationKind
from gatewayapp.domain.registrations import Role, Status
from gatewayapp.domain.wording import Sentence, sentence
from gatewayapp.importing.fields import Field
from gatewayapp.importing.plan import Tone
from gatewayapp.importing.values.contacts import clean_email, clean_phone
from gatewayapp.importing.values.countries import country_code
from gatewayapp.importing.values.dates import is_month_first, read_date, read_year
from gatewayapp.importing.values.languages import language_codes
from gatewayapp.importing.values.numbers import Money, Range, money, staff_range
from gatewayapp.importing.values.people import native_name, reading_of
from gatewayapp.importing.values.texts import narrow, tidy, tidy_lines
from gatewayapp.importing.values.words import read_answer, read_choice

LOST_LETTERS = ("?", "\ufffd", "〓")
FIGURE = re.compile(r"\D{0,12}?0*(\d{1,4})(?:\.0)?\D{0,3}")
SECTOR_MARKS = ";；、\n"


class Cleaned(NamedTuple):
    """A cell as understood: its value (None: empty or not read), how it is shown, what is odd.

    ``read`` is False where the cell holds something that could not be read.
    """

    value: Any
    shown: str
    tone: Tone | None = None
    remark: Sentence | None = None
    read: bool = True


NOTHING = Cleaned(None, "")
Clean = Callable[[str], Cleaned]


class Reader(dict[str, Cleaned]):
    """What the texts of one column mean; looks each distinct one up only once."""

    def __init__(self, clean: Clean) -> None:
        super().__init__()
        self._clean = clean
        self.is_remarked = False

    def __missing__(self, text: str) -> Cleaned:
        cleaned = self[text] = self._clean(text) if text and not text.isspace() else NOTHING
        if cleaned.remark is not None:
            self.is_remarked = True
        return cleaned


def reader_for(
    field: Field, texts: Callable[[], list[str]], year: int | None, unit: str = "", scale: int = 1
) -> Reader:
    """Make the reader of a column; ``texts`` gives its cells where they tell how it writes dates.

    ``year`` completes dates without one, ``unit`` and ``scale`` are the currency and the multiple of it
    that the heading names.
    """
    if field is Field.ARRIVAL:
        month_first = is_month_first(texts())
        return Reader(lambda text: _date(text, year, month_first=month_first))
    if field in MONEY_FIELDS:
        return Reader(lambda text: _money(text, MONEY_FIELDS[field], unit, scale))
    return Reader(READERS.get(field, _line))


def _line(text: str) -> Cleaned:
    value = " ".join(text.split()) if text.isascii() else narrow(tidy(text))
    return Cleaned(value, value)


def _kept(text: str) -> Cleaned:
    value = tidy(text)
    return Cleaned(value, value)


def _lines(text: str) -> Cleaned:
    value = tidy_lines(text)
    return Cleaned(value, value)


def _unread(text: str, remark: Sentence) -> Cleaned:
    return Cleaned(None, tidy(text), Tone.DOUBTFUL, remark, read=False)


def _native(text: str) -> Cleaned:
    value = native_name(text)
    if value.startswith(LOST_LETTERS):
        return Cleaned(
            value, value, Tone.DOUBTFUL, sentence("A letter was lost before the file came here.")
        )
    return Cleaned(value, value)


def _reading(text: str) -> Cleaned:
    value = reading_of(text)
    return Cleaned(value, value)


def _email(text: str) -> Cleaned:
    value = clean_email(text)
    if value is None:
        return Cleaned(
            None,
            tidy(text),
            Tone.REFUSED,
            sentence('"{text}" is no e-mail address. Mend it, or empty the cell.', text=tidy(text)),
            read=False,
        )
    return Cleaned(value, value)


def _phone(text: str) -> Cleaned:
    value = clean_phone(text)
    if value is None:
        return _unread(text, sentence("Too few digits for a phone number; kept as an extra field."))
    return Cleaned(value, value)


def _country(text: str) -> Cleaned:
    code = country_code(text)
    if code is None:
        return _unread(text, sentence("No country of that name is known; kept as an extra field."))
    return Cleaned(code, code)


def _website(text: str) -> Cleaned:
    value = narrow(tidy(text)).rstrip("/")
    return Cleaned(value, value)


def _languages(text: str) -> Cleaned:
    codes = language_codes(text)
    if codes is None:
        return _unread(text, sentence("Not every language in it is known; kept as an extra field."))
    return Cleaned(codes, ", ".join(code.upper() for code in codes))


def _sectors(text: str) -> Cleaned:
    for mark in SECTOR_MARKS:
        text = text.replace(mark, ";")
    value = tuple(dict.fromkeys(filter(None, map(tidy, text.split(";")))))
    return Cleaned(value, "; ".join(value))


def _staff(text: str) -> Cleaned:
    found = staff_range(text)
    if found is None:
        return _unread(text, sentence("No number of employees; kept as an extra field."))
    shown = shown_range(found)
    return (
        Cleaned(found, shown)
        if found.exact
        else Cleaned(
            found,
            shown,
            Tone.DOUBTFUL,
            sentence('"{text}" read as {shown}.', text=tidy(text), shown=shown),
        )
    )


def shown_range(staff: Range) -> str:
    """Write a range of employees."""
    if staff.low == staff.high:
        return str(staff.low)
    if staff.high is None:
        return f"{staff.low}+"
    return f"{staff.low or ''}–{staff.high}"


MONEY_FIELDS = {Field.TURNOVER: "EUR", Field.BALANCE: "EUR", Field.CAPITAL: "JPY"}


def _money(text: str, wanted: str, unit: str, scale: int) -> Cleaned:
    found: Money | None = money(text, scale)
    if found is None:
        return _unread(text, sentence("No amount of money; kept as an extra field."))
    if (found.currency or unit or wanted) != wanted:
        return _unread(text, sentence("Not in {currency}; kept as an extra field.", currency=wanted))
    return Cleaned(found.amount, f"{found.amount:,}")


def _date(text: str, year: int | None, *, month_first: bool) -> Cleaned:
    found = read_date(text, year, month_first=month_first)
    if found is None:
        return _unread(text, sentence("No date; kept as an extra field."))
    shown = found.date.isoformat()
    if found.either_way:
        remark = sentence('"{text}" read as {shown}, the day first.', text=tidy(text), shown=shown)
        return Cleaned(found.date, shown, Tone.DOUBTFUL, remark)
    if found.supplied_year:
        remark = sentence(
            '"{text}" read as {shown}, the year of the event.', text=tidy(text), shown=shown
        )
        return Cleaned(found.date, shown, Tone.DOUBTFUL, remark)
    return Cleaned(found.date, shown)


def _founded(text: str) -> Cleaned:
    found = read_date(text)
    if found is not None:
        return Cleaned(found.date, found.date.isoformat())
    year = read_year(text)
    if year is not None:
        remark = sentence("Only the year {year} is known; kept as an extra field.", year=year)
        return Cleaned(None, tidy(text), Tone.DOUBTFUL, remark, read=False)
    return _unread(text, sentence("No date; kept as an extra field."))


def _answer(text: str) -> Cleaned:
    value = read_answer(text)
    if value is None:
        return _unread(text, sentence("Neither yes nor no; kept as an extra field."))
    return Cleaned(value, "yes" if value else "no")


def _figure(text: str) -> Cleaned:
    found = FIGURE.fullmatch(narrow(tidy(text)))
    if found is None:
        return _unread(text, sentence("No number; kept as an extra field."))
    return Cleaned(int(found[1]), found[1])


def _choice(section: str, choice: type[StrEnum], remark: str) -> Clean:
    def clean(text: str) -> Cleaned:
        found = read_choice(text, section, choice)
        return _unread(text, sentence(remark)) if found is None else Cleaned(found, found.value)

    return clean


READERS: dict[Field, Clean] = {
    Field.COMPANY: _line,
    Field.COMPANY_NATIVE: _kept,
    Field.NATIVE: _native,
    Field.FAMILY_NATIVE: _native,
    Field.GIVEN_NATIVE: _kept,
    Field.READING: _reading,
    Field.FAMILY_READING: _reading,
    Field.GIVEN_READING: _reading,
    Field.FULL_NAME: _kept,
    Field.EMAIL: _email,
    Field.PHONE: _phone,
    Field.COUNTRY: _country,
    Field.WEBSITE: _website,
    Field.LANGUAGES: _languages,
    Field.SECTOR: _sectors,
    Field.EMPLOYEES: _staff,
    Field.FOUNDED: _founded,
    Field.ROLE: _choice("roles", Role, "No role of that name; kept as an extra field."),
    Field.STATUS: _choice("statuses", Status, "No state of that name; kept as an extra field."),
    Field.ORGANISATION_KIND: _choice(
        "organisation_kinds", OrganisationKind, "No kind of organisation; kept as an extra field."
    ),
    Field.BOOTH: _figure,
    Field.TOGETHER: _answer,
    Field.MIN_MEETINGS: _figure,
    Field.MAX_MEETINGS: _figure,
    Field.NOTES: _lines,
    Field.COMMENT: _lines,
    Field.DESCRIPTION: _lines,
    Field.EXTRA: _lines,
    Field.WANTS: _lines,
    Field.REGISTERED: _lines,
    Field.HELPER: _lines,
}
