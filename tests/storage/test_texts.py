from datetime import date, datetime, time
from pathlib import Path

from gatewayapp.domain.wording import sentence
from gatewayapp.storage.texts import sentence_of, sentence_text


def test_sentence_can_still_be_said_with_its_formats() -> None:
    inner = sentence("on {day:%d.%m.}", day=date(2026, 12, 1))
    said = sentence(
        "{at:%H:%M}, {end:%H:%M}, {when}", at=datetime(2026, 12, 1, 9), end=time(10), when=inner
    )
    assert sentence_of(sentence_text(said)) == said
    assert str(sentence_of(sentence_text(said))) == "09:00, 10:00, on 01.12."


def test_value_of_another_kind_is_kept_as_it_is_said() -> None:
    stored = sentence_of(sentence_text(sentence("Import {file}", file=Path("名簿.xlsx"))))
    assert str(stored) == "Import 名簿.xlsx"
