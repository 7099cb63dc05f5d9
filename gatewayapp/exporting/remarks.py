"""What to look at before printing, said so that it can be found."""

from gatewayapp.domain.wording import sentence
from gatewayapp.exporting.content import Remark


def missing_letters(number: str, name: str, letters: str, text: str) -> Remark:
    """Name the letters of a text that no font has."""
    told = "{name}: no font has the letter {letters} of “{text}”; an empty square stands for it."
    return Remark(number, sentence(told, name=name, letters=letters, text=text))


def set_smaller(number: str, name: str, text: str, share: float) -> Remark:
    """Name a text of which only a share of its size is left."""
    told = "{name}: “{text}” is set {percent} % smaller so that it fits."
    return Remark(number, sentence(told, name=name, text=text, percent=round(100 * (1 - share))))


def usual_forms(number: str, name: str, letters: str) -> Remark:
    """Name the kanji that are drawn in their usual form though another is written."""
    told = "{name}: no font has the form of {letters} that is written; the usual form stands for it."
    return Remark(number, sentence(told, name=name, letters=letters))
