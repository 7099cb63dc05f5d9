"""The words for roles, statuses, classes and languages in the window's language."""

from collections.abc import Callable
from functools import cache

from PySide6.QtCore import QCoreApplication, QLocale

from gatewayapp.domain.registrations import Role, Status
from gatewayapp.domain.sme import EuClass, JapanClass
from gatewayapp.gui.dates import speaks_japanese
from gatewayapp.gui.people.fields import Field, Words


def role_words() -> dict[Role, str]:
    """Give the word for each role."""
    translate = QCoreApplication.translate
    return {
        Role.HOST: translate("People", "Host"),
        Role.VISITOR: translate("People", "Visitor"),
        Role.EXHIBITOR: translate("People", "Exhibitor"),
        Role.INTERPRETER: translate("People", "Interpreter"),
        Role.SPEAKER: translate("People", "Speaker"),
        Role.STAFF: translate("People", "Staff"),
        Role.PRESS: translate("People", "Press"),
        Role.GUEST: translate("People", "Guest"),
    }


def status_words() -> dict[Status, str]:
    """Give the word for each status."""
    translate = QCoreApplication.translate
    return {
        Status.APPLIED: translate("People", "Applied"),
        Status.WAITING: translate("People", "Waiting list"),
        Status.CONFIRMED: translate("People", "Confirmed"),
        Status.CANCELLED: translate("People", "Cancelled"),
    }


def eu_words() -> dict[EuClass, str]:
    """Give the word for each European class."""
    translate = QCoreApplication.translate
    return {
        EuClass.MICRO: translate("People", "Micro"),
        EuClass.SMALL: translate("People", "Small"),
        EuClass.MEDIUM: translate("People", "Medium"),
        EuClass.LARGE: translate("People", "Large"),
    }


def japan_words() -> dict[JapanClass, str]:
    """Give the word for each Japanese class."""
    translate = QCoreApplication.translate
    return {
        JapanClass.SMALL: translate("People", "Small enterprise"),
        JapanClass.SME: translate("People", "SME"),
        JapanClass.LARGE: translate("People", "Large enterprise"),
    }


def together_words() -> dict[bool, str]:
    """Give the word for delegates who sit in all meetings together, and for those who divide them."""
    translate = QCoreApplication.translate
    return {True: translate("People", "All together"), False: translate("People", "Divided")}


def people_words() -> Words:
    """Give all words that the people table needs."""
    return Words(
        role_words(),
        status_words(),
        eu_words(),
        japan_words(),
        together_words(),
        language_words(),
        speaks_japanese(),
    )


def language_words() -> Callable[[str], str]:
    """Give what names a language in the window's language; a code that is not known stays.

    The names are read at the first question, which a worker asks.
    """
    locale = QLocale().name()
    return lambda code: _language_names(locale).get(code, code)


@cache
def _language_names(locale: str) -> dict[str, str]:
    from babel import Locale

    return dict(Locale.parse("en" if locale == "C" else locale).languages)


def country_word(code: str) -> str:
    """Give a country's name by its ISO code; the code itself if it is not known."""
    from babel import Locale

    locale = QLocale().name()
    return Locale.parse("en" if locale == "C" else locale).territories.get(code, code)


def heading(field: Field) -> str:
    """Give the words over a field."""
    translate = QCoreApplication.translate
    native = speaks_japanese()
    return {
        Field.NUMBER: translate("People", "No."),
        Field.NAME: translate("People", "Name, reading") if native else translate("People", "Name"),
        Field.NATIVE: translate("People", "In Latin letters")
        if native
        else translate("People", "Native script, reading"),
        Field.ORGANISATION: translate("People", "Organisation"),
        Field.COUNTRY: translate("People", "Country"),
        Field.SME: translate("People", "SME (EU)"),
        Field.ROLE: translate("People", "Role"),
        Field.STATUS: translate("People", "Status"),
        Field.FAMILY: translate("People", "Family name"),
        Field.GIVEN: translate("People", "Given name"),
        Field.READING: translate("People", "Reading"),
        Field.JOB_TITLE: translate("People", "Position"),
        Field.DEPARTMENT: translate("People", "Department"),
        Field.EMAIL: translate("People", "E-mail"),
        Field.PHONE: translate("People", "Telephone"),
        Field.LANGUAGES: translate("People", "Languages"),
        Field.ARRIVES: translate("People", "Arrives"),
        Field.JAPAN_SME: translate("People", "SME (Japan)"),
        Field.REMARKS: translate("People", "Remarks"),
        Field.BOOTH: translate("People", "Own table"),
        Field.TOGETHER: translate("People", "Delegates"),
        Field.LEAST: translate("People", "Min. meetings"),
        Field.MOST: translate("People", "Max. meetings"),
    }[field]


def label(field: Field) -> str:
    """Give the words beside a field of a form, where they differ from a column's."""
    if field is Field.NATIVE:
        return QCoreApplication.translate("People", "Native name")
    return heading(field)
