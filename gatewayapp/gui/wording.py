"""Sentences of the inner rooms said in the window's language."""

from PySide6.QtCore import QCoreApplication

from gatewayapp.domain.faults import Fault
from gatewayapp.domain.wording import Sentence


def say(sentence: Sentence | Fault) -> str:
    """Say a sentence or a fault in the window's language."""
    said = sentence.sentence if isinstance(sentence, Fault) else sentence
    return said.said(lambda template: QCoreApplication.translate("Sentence", template))
