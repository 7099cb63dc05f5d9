from datetime import datetime, timedelta

import pytest

from gatewayapp.gui.today.words import until

NOW = datetime(2026, 12, 1, 9, 41)


@pytest.mark.parametrize(
    ("away", "said"),
    [
        (timedelta(0), "now"),
        (timedelta(seconds=59), "now"),
        (timedelta(minutes=14, seconds=20), "in 14 min"),
        (timedelta(hours=1, minutes=59), "in 119 min"),
        (timedelta(hours=2), "in 2 hours"),
        (timedelta(hours=47), "in 47 hours"),
        (timedelta(days=7), "in 7 days"),
        (timedelta(minutes=-5), "now"),
    ],
)
def test_time_to_a_meeting_is_said_as_people_count_it(qapp, away: timedelta, said: str):
    assert until(NOW + away, NOW) == said
