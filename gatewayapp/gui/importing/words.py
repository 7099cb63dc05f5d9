"""The words for kinds of import, verdicts and fields in the window's language."""

from collections.abc import Sequence
from functools import reduce

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.importing.told import ALL, CORRECTIONS, MISSING
from gatewayapp.gui.tables.count_buttons import Kind
from gatewayapp.gui.wording import say
from gatewayapp.importing.changes import CORRECTED, KEPT
from gatewayapp.importing.fields import Field
from gatewayapp.importing.plan import Mark, Verdict
from gatewayapp.importing.wishes import NOT_AMONG_THEM
from gatewayapp.services.imports import ImportKind

SHORT = 12
MARKS = {
    Verdict.NEW.value: ("plus", "good"),
    Verdict.CHANGED.value: ("pencil", "acc"),
    Verdict.SAME.value: ("equal", "t2"),
    Verdict.REPEATED.value: ("copy", "t2"),
    Verdict.DOUBTFUL.value: ("copy", "warn"),
    Verdict.REJECTED.value: ("circle-x", "bad"),
    MISSING: ("user", "t2"),
}


def kind_words() -> dict[ImportKind, str]:
    """Give the word for each kind of import."""
    translate = QCoreApplication.translate
    return {
        ImportKind.REGISTRATIONS: translate("Import", "registrations"),
        ImportKind.WISHES: translate("Import", "wishes"),
        ImportKind.AVAILABILITY: translate("Import", "availability"),
    }


def delimiter_words() -> dict[str, str]:
    """Give the word for each mark that may divide the cells of a text file."""
    translate = QCoreApplication.translate
    return {
        ",": translate("Import", "comma"),
        ";": translate("Import", "semicolon"),
        "\t": translate("Import", "tab"),
        "|": translate("Import", "bar"),
    }


def verdict_words() -> dict[Verdict, str]:
    """Give the word for each verdict."""
    translate = QCoreApplication.translate
    return {
        Verdict.NEW: translate("Import", "new"),
        Verdict.CHANGED: translate("Import", "changed"),
        Verdict.SAME: translate("Import", "same"),
        Verdict.REPEATED: translate("Import", "repeated"),
        Verdict.DOUBTFUL: translate("Import", "doubtful"),
        Verdict.REJECTED: translate("Import", "refused"),
    }


def row_words() -> dict[str, str]:
    """Give the word for what becomes of each row, and for somebody who is missing."""
    words = {verdict.value: word for verdict, word in verdict_words().items()}
    return words | {MISSING: QCoreApplication.translate("Import", "missing")}


def verdict_kinds() -> tuple[Kind, ...]:
    """Give the filter buttons: all rows, each verdict, corrections by hand, and who is missing."""
    translate, words = QCoreApplication.translate, verdict_words()
    rows = Kind(ALL, "list-checks", "", translate("Import", "rows"), always=True)
    corrections = Kind(CORRECTIONS, "pencil", "warn", translate("Import", "your corrections"))
    missing = Kind(MISSING, *MARKS[MISSING], translate("Import", "missing people"))
    verdicts = [Kind(verdict.value, *MARKS[verdict.value], words[verdict]) for verdict in Verdict]
    return (rows, *verdicts, corrections, missing)


def cell_note(mark: Mark) -> str:
    """Say briefly what was noticed about a cell; of one that reads otherwise, what the file says."""
    template, values = mark.sentence.template, dict(mark.sentence.values)
    if template == NOT_AMONG_THEM:
        return QCoreApplication.translate("Import", "not among the organisations")
    understood_otherwise = template.startswith('"{text}" read as ')
    if template in {CORRECTED, KEPT} or understood_otherwise:
        written = values.get("new", values.get("text", ""))
        return QCoreApplication.translate("Import", "file: {new}").format(new=written)
    if template.startswith('"{text}" ') and len(str(values.get("text"))) > SHORT:
        return say(sentence(template, **{**values, "text": "…"}))  # it stands above already
    return say(mark.sentence)


def sentences(said: Sequence[str]) -> str:
    """Say sentences after each other, with a space between them where the language has one."""
    pair = QCoreApplication.translate("Import", "{one} {other}")
    return reduce(lambda one, other: pair.format(one=one, other=other), said[1:], "".join(said[:1]))


def field_words() -> dict[Field, str]:
    """Give the word for each field that a column can fill."""
    translate = QCoreApplication.translate
    return {
        Field.NUMBER: translate("Import", "No."),
        Field.COMPANY: translate("Import", "Organisation"),
        Field.COMPANY_NATIVE: translate("Import", "Organisation, native"),
        Field.SHORT_NAME: translate("Import", "Short name"),
        Field.ORGANISATION_KIND: translate("Import", "Kind of organisation"),
        Field.COUNTRY: translate("Import", "Country"),
        Field.REGION: translate("Import", "Region"),
        Field.CITY: translate("Import", "City"),
        Field.STREET: translate("Import", "Street"),
        Field.POSTCODE: translate("Import", "Postcode"),
        Field.WEBSITE: translate("Import", "Website"),
        Field.SALUTATION: translate("Import", "Salutation"),
        Field.FAMILY: translate("Import", "Family name"),
        Field.GIVEN: translate("Import", "Given name"),
        Field.FAMILY_NATIVE: translate("Import", "Family name, native"),
        Field.GIVEN_NATIVE: translate("Import", "Given name, native"),
        Field.FAMILY_READING: translate("Import", "Family name, reading"),
        Field.GIVEN_READING: translate("Import", "Given name, reading"),
        Field.FULL_NAME: translate("Import", "Name"),
        Field.NATIVE: translate("Import", "Native name"),
        Field.READING: translate("Import", "Reading"),
        Field.ROMAJI: translate("Import", "Name in Latin"),
        Field.DEPARTMENT: translate("Import", "Department"),
        Field.JOB: translate("Import", "Position"),
        Field.EMAIL: translate("Import", "E-mail"),
        Field.PHONE: translate("Import", "Telephone"),
        Field.LANGUAGES: translate("Import", "Languages"),
        Field.SECTOR: translate("Import", "Sectors"),
        Field.EMPLOYEES: translate("Import", "Staff"),
        Field.TURNOVER: translate("Import", "Turnover"),
        Field.BALANCE: translate("Import", "Balance sheet"),
        Field.CAPITAL: translate("Import", "Capital"),
        Field.FOUNDED: translate("Import", "Founded"),
        Field.DESCRIPTION: translate("Import", "Description"),
        Field.ARRIVAL: translate("Import", "Arrives"),
        Field.NOTES: translate("Import", "Remarks"),
        Field.WANTS: translate("Import", "Looking for"),
        Field.REGISTERED: translate("Import", "Registered on"),
        Field.HELPER: translate("Import", "Helper column"),
        Field.BOOTH: translate("Import", "Own table"),
        Field.TOGETHER: translate("Import", "Stays together"),
        Field.MIN_MEETINGS: translate("Import", "Fewest meetings"),
        Field.MAX_MEETINGS: translate("Import", "Most meetings"),
        Field.ROLE: translate("Import", "Role"),
        Field.STATUS: translate("Import", "Status"),
        Field.FROM: translate("Import", "Who wishes"),
        Field.TO: translate("Import", "To meet"),
        Field.PRIORITY: translate("Import", "Rank"),
        Field.COMMENT: translate("Import", "Comment"),
        Field.FIXED: translate("Import", "Fixed time"),
        Field.VETO: translate("Import", "Veto"),
        Field.HOURS: translate("Import", "Part of the event"),
        Field.EXTRA: translate("Import", "Keep as it is"),
    }


def matrix_words() -> dict[str, str]:
    """Give the words over the three parts of a wish in a matrix."""
    translate = QCoreApplication.translate
    return {
        "Company of the row": translate("Import", "Company of the row"),
        "Company of the column": translate("Import", "Company of the column"),
        "Wish": translate("Import", "Wish"),
    }


WISH_FIELDS = (
    Field.FROM,
    Field.TO,
    Field.PRIORITY,
    Field.COMMENT,
    Field.FIXED,
    Field.VETO,
    Field.EXTRA,
)
OF_OTHER_KINDS = frozenset({*WISH_FIELDS, Field.HOURS, Field.HELPER}) - {Field.EXTRA}


def fields_for(kind: ImportKind) -> tuple[Field, ...]:
    """Give the fields that a column of a kind of file can fill, in the order of the list."""
    if kind is ImportKind.WISHES:
        return WISH_FIELDS
    return tuple(field for field in Field if field not in OF_OTHER_KINDS)
