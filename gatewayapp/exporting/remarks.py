"""What to look at before printing, said so that it can be found."""

from collections.abc import Iterable, Iterator

from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.content import Attendee, Remark
from gatewayapp.exporting.lettering import missing_in


def person_remarks(who: Attendee, texts: Iterable[str] = ()) -> Iterator[Remark]:
    """Name what of somebody's names, or of other texts about them, is not drawn as it is written."""
    yield from spelling_remarks(who)
    yield from text_remarks(who.number, who.name.listed, texts or names_of(who))


def spelling_remarks(who: Attendee) -> Iterator[Remark]:
    """Name what of somebody's names is drawn in another form than it is written, or not at all."""
    if who.variants:
        yield usual_forms(who.number, who.name.listed, who.variants)
    if who.foreign:
        yield foreign_script(who.number, who.name.listed, who.foreign)


def names_of(who: Attendee) -> tuple[str, ...]:
    """Give the names of somebody and of their organisation."""
    return who.name.listed, who.name.native, who.organisation, who.native_organisation


def text_remarks(number: str, name: str, texts: Iterable[str]) -> Iterator[Remark]:
    """Name the letters of texts that no font has, with whom they belong to."""
    for text in dict.fromkeys(texts):
        missing = missing_in(text)
        if missing:
            yield missing_letters(number, name, missing, text)


def missing_letters(number: str, name: str, letters: str, text: str) -> Remark:
    """Name the letters of a text that no font has."""
    told = (
        "{name}: no font has the letter {letters} of “{text}”; a square or nothing stands for it. "
        "Write it in Latin letters or kana."
    )
    return Remark(number, sentence(told, name=name, letters=letters, text=text))


def set_smaller(number: str, name: str, text: str, share: float) -> Remark:
    """Name a text of which only a share of its size is left."""
    told = "{name}: “{text}” is set {percent} % smaller so that it fits."
    return Remark(number, sentence(told, name=name, text=text, percent=round(100 * (1 - share))))


def foreign_script(number: str, name: str, text: str) -> Remark:
    """Name a text that is left out because no font has its script."""
    told = "{name}: no font has the script of “{text}”; the Latin name stands alone."
    return Remark(number, sentence(told, name=name, text=text))


def usual_forms(number: str, name: str, letters: str) -> Remark:
    """Name the kanji that are drawn in their usual form though another is written."""
    told = "{name}: no font has the form of {letters} that is written; the usual form stands for it."
    return Remark(number, sentence(told, name=name, letters=letters))
