"""Sentences of the inner rooms said in the window's language."""

import re

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import Sentence

THOUSANDS = re.compile(r"(?<![\d,.])\d{4,}")


def say(sentence: Sentence | Fault) -> str:
    """Say a sentence or a fault in the window's language."""
    said = sentence.sentence if isinstance(sentence, Fault) else sentence
    return said.said(lambda template: QCoreApplication.translate("Sentence", template))


def grouped(words: str) -> str:
    """Write the counts in some words with a comma between thousands; no years may stand in them."""
    return THOUSANDS.sub(lambda found: f"{int(found[0]):,}", words)
