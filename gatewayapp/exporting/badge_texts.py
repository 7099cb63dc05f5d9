"""What a badge says of its bearer, field by field."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from gatewayapp.exporting.content import Attendee, EventOnPaper
from gatewayapp.exporting.designs import Field, Place, Shows
from gatewayapp.exporting.fitting import Fitted, fit, fit_line
from gatewayapp.exporting.lettering import joined, set_line
from gatewayapp.exporting.stocks import MM
from gatewayapp.exporting.words import Words

Texts = Mapping[Shows, str]
# A place lies below another if no more than this is between them.
NEAR = 0.6 * MM


def event_texts(event: EventOnPaper, words: Words) -> Texts:
    """Give what all badges of an event say alike."""
    when = ", ".join(filter(None, (words.days(event.days), event.place)))
    return {Shows.EVENT: event.name, Shows.WHEN: when}


def bearer_texts(bearer: Attendee, words: Words) -> Texts:
    """Give what one person's badge says."""
    return {
        **_name_texts(bearer),
        **_company_texts(bearer, words),
        Shows.JOB_TITLE: bearer.job_title,
        Shows.COUNTRY: words.country(bearer.country) if bearer.country else "",
        Shows.ROLE: words.say(bearer.role.value.upper()),
        Shows.NUMBER: bearer.number,
        **_language_texts(bearer, words),
        **_booth_texts(bearer, words),
    }


def _name_texts(bearer: Attendee) -> Texts:
    """Set the native name large with the Latin one below; without it the family name with the given."""
    name = bearer.name
    if name.native:
        latin = name.listed if name.family or name.given else ""
        return {Shows.READING: name.reading, Shows.NAME: name.native, Shows.SECOND_NAME: latin}
    if not name.family:
        return {Shows.NAME: name.given}
    return {Shows.NAME: name.capitals, Shows.SECOND_NAME: name.given}


def _company_texts(bearer: Attendee, words: Words) -> Texts:
    """Set that name large which readers of the language look for, the other one below."""
    latin, native = bearer.organisation, bearer.native_organisation
    large = words.firm(latin, native)
    other = latin if large == native else native
    return {Shows.COMPANY: large, Shows.NATIVE_COMPANY: other if other != large else ""}


def _language_texts(bearer: Attendee, words: Words) -> Texts:
    if not bearer.languages:
        return {}
    spoken = " · ".join(words.tongue(code) for code in bearer.languages)
    return {Shows.LANGUAGES_LABEL: words.say("Languages"), Shows.LANGUAGES: spoken}


def _booth_texts(bearer: Attendee, words: Words) -> Texts:
    if bearer.booth is None:
        return {}
    return {
        Shows.BOOTH_LABEL: words.say("Table"),
        Shows.BOOTH: str(bearer.booth.number),
        Shows.BOOTH_ZONE: bearer.booth.zone,
    }


def settled(fields: Iterable[Field], texts: Texts) -> Iterator[Field]:
    """Let what stands at the foot of its box sink into the places below it that are empty."""
    written = sorted((it for it in fields if not it.shows.is_picture), key=lambda it: it.box[1])
    empty = [it for it in written if not texts.get(it.shows)]
    for field in fields:
        yield _sunk(field, empty) if empty and field.place is Place.BOTTOM else field


def _sunk(field: Field, empty: Sequence[Field]) -> Field:
    left, down, across, high = field.box
    for below in empty:
        if below.box[0] == left and abs(below.box[1] - down - high) < NEAR:
            high = below.box[1] + below.box[3] - down
    return replace(field, box=(left, down, across, high))


def fitted(field: Field, text: str, bearer: Attendee) -> Fitted:
    """Fit a field's text into its box, the family name bold where the design wants it."""
    box = field.box[2:]
    if field.bold_family and bearer.name.native and bearer.name.family:
        family = set_line(bearer.name.capitals, bold=True)
        return fit_line(joined(family, set_line(f" {bearer.name.given}".rstrip())), box, field.size)
    return fit(text, box, field.size, field.bold, field.lines)
