"""The cells of a spreadsheet's row, read as the fields of a new person; no Qt."""

from gatewayapp.domain.attention import AttentionItem
from gatewayapp.gui.people.fields import Field
from gatewayapp.importing.fields import Field as FileField
from gatewayapp.importing.fields import registration_headings

FIELDS = {
    FileField.FAMILY: Field.FAMILY,
    FileField.GIVEN: Field.GIVEN,
    FileField.NATIVE: Field.NATIVE,
    FileField.READING: Field.READING,
    FileField.COMPANY: Field.ORGANISATION,
    FileField.COMPANY_NATIVE: Field.ORGANISATION,
    FileField.JOB: Field.JOB_TITLE,
    FileField.EMAIL: Field.EMAIL,
    FileField.PHONE: Field.PHONE,
}
WHOLE_NAMES = frozenset({FileField.FULL_NAME, FileField.ROMAJI})


def fields_of(item: AttentionItem) -> dict[Field, str]:
    """Give what a row says of a person, by the fields of the form."""
    from gatewayapp.importing.headings import meaning_of

    found: dict[Field, str] = {}
    for heading, text in item.cells.items():
        meaning = meaning_of(heading, registration_headings())
        if meaning is None or not text:
            continue
        if meaning.field in WHOLE_NAMES:
            found |= {part: value for part, value in _parts(text).items() if part not in found}
        elif meaning.field in FIELDS:
            found.setdefault(FIELDS[meaning.field], text)
    return found


def _parts(name: str) -> dict[Field, str]:
    """Divide a whole name: words in capitals are the family name, else the last word is."""
    if name.upper() == name.lower():  # a script without capitals
        return {Field.NATIVE: name}
    words = name.split()
    capitals = [word for word in words if word == word.upper() and len(word.strip(".")) > 1]
    family = capitals if 0 < len(capitals) < len(words) else words[-1:]
    given = [word for word in words if word not in family]
    return {Field.FAMILY: " ".join(family), Field.GIVEN: " ".join(given)}
