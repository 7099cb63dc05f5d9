"""Sentences of the inner rooms said in the window's language."""

import re

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import Sentence

BETWEEN = QT_TRANSLATE_NOOP("Sentence", ", ")
"""Between the parts of a list in a sentence; the sentences themselves are found by their function."""
THOUSANDS = re.compile(r"(?<![\d,.])\d{4,}")


def say(sentence: Sentence | Fault) -> str:
    """Say a sentence or a fault in the window's language."""
    said = sentence.sentence if isinstance(sentence, Fault) else sentence
    return said.said(lambda template: QCoreApplication.translate("Sentence", template))


def grouped(words: str) -> str:
    """Write the counts in some words with a comma between thousands; no years may stand in them."""
    return THOUSANDS.sub(lambda found: f"{int(found[0]):,}", words)
