from datetime import date, datetime

import pytest
from PySide6.QtCore import QLocale

from gatewayapp.gui import dates
from tests.gui.small_event import plain_event


@pytest.fixture
def speak():
    before = QLocale()

    def use(name: str) -> None:
        QLocale.setDefault(QLocale(name))

    yield use
    QLocale.setDefault(before)


TUESDAY, WEDNESDAY = date(2026, 12, 1), date(2026, 12, 2)


@pytest.mark.parametrize(
    ("language", "first", "last", "said"),
    [
        ("en_GB", TUESDAY, TUESDAY, "Tue 1 Dec 2026"),
        ("en_GB", TUESDAY, WEDNESDAY, "Tue 1 – Wed 2 Dec 2026"),
        ("en_GB", date(2026, 11, 30), TUESDAY, "Mon 30 Nov – Tue 1 Dec 2026"),
        ("ja_JP", TUESDAY, TUESDAY, "2026年12月1日（火）"),
        ("ja_JP", TUESDAY, WEDNESDAY, "2026年12月1日（火）〜2日（水）"),
        ("ja_JP", date(2026, 11, 30), TUESDAY, "2026年11月30日（月）〜12月1日（火）"),
    ],
)
def test_run_of_days_is_said_as_the_language_writes_it(speak, language, first, last, said):
    speak(language)
    assert dates.days(first, last) == said


def test_times_are_said_in_24_hours(speak):
    speak("en_US")
    assert dates.clock(datetime(2026, 12, 1, 15, 5)) == "15:05"


def test_moment_is_a_time_today_and_a_day_before(speak):
    speak("en_GB")
    now = datetime.now().astimezone()
    assert dates.moment(now) == f"{now:%H:%M}"
    assert dates.moment(datetime(2020, 9, 12, 9, 40)) == "12 Sept"


def test_event_without_a_place_is_at_its_time_zones_city():
    assert dates.place_of(plain_event()) == "Tokyo"
    assert dates.city_of("America/Argentina/Buenos_Aires") == "Buenos Aires"
