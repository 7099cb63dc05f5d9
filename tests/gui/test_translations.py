import re
import shutil
import sys
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from gatewayapp.domain.wording import sentence
from gatewayapp.gui.wording import say
from gatewayapp.places import resource

TOP = resource().parent
GAP = re.compile(r"%n|\{\w*")


@pytest.fixture(scope="module")
def translations():
    sys.path.insert(0, str(TOP / "tools"))
    try:
        import translations
    finally:
        sys.path.remove(str(TOP / "tools"))
    return translations


@pytest.fixture(scope="module")
def fresh(translations, tmp_path_factory):
    """Collect the words anew beside the shipped files."""
    folder = tmp_path_factory.mktemp("translations")
    for file in resource("translations").glob("*.ts"):
        shutil.copy(file, folder)
    return translations.collect("ja", folder=folder)


def messages(file):
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            yield context.findtext("name"), message


def test_every_word_of_the_window_is_translated(translations, fresh):
    assert translations.unfinished(fresh) == []


def test_translations_keep_the_gaps_of_their_sources():
    for context, message in messages(resource("translations", "gateway_ja.ts")):
        source, translation = message.findtext("source"), message.find("translation")
        if translation.get("type") == "unfinished":
            continue
        for words in ["".join(form.itertext()) for form in translation] or [translation.text]:
            assert set(GAP.findall(words)) == set(GAP.findall(source)), (context, source)


def test_compiled_words_are_those_of_the_sources(translations, tmp_path):
    for language in ("en", "ja"):
        source = shutil.copy(resource("translations", f"gateway_{language}.ts"), tmp_path)
        translations.compile_file(tmp_path / f"gateway_{language}.ts")
        compiled = (tmp_path / f"gateway_{language}.qm").read_bytes()
        assert compiled == resource("translations", f"gateway_{language}.qm").read_bytes(), source


def test_sentences_of_the_inner_rooms_are_said_in_japanese(qapp, installed_japanese):
    told = say(
        sentence('"{file}" is open in another program. Close it there, then save again.', file="a")
    )
    assert told == "「a」は別のソフトで開かれています。閉じてから、もう一度保存してください。"


def test_lists_in_sentences_have_japanese_commas(qapp, installed_japanese):
    told = say(sentence('"{typed}" is none of {known}.', typed="x", known=("受入", "訪問")))
    assert "受入、訪問" in told


def test_plural_forms_are_said_in_english(qapp):
    translator = QTranslator()
    assert translator.load(str(resource("translations", "gateway_en.qm")))
    QCoreApplication.installTranslator(translator)
    try:
        words = [QCoreApplication.translate("EventsCard", "in %n day(s)", None, n) for n in (1, 8)]
    finally:
        QCoreApplication.removeTranslator(translator)
    assert words == ["in 1 day", "in 8 days"]


@pytest.fixture
def installed_japanese(qapp):
    translator = QTranslator()
    assert translator.load(str(resource("translations", "gateway_ja.qm")))
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)
