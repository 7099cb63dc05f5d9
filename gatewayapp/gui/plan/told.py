"""Who has to be told of changed meetings. Knows no Qt."""

from collections.abc import Iterable

from gatewayapp.domain.meetings import Meeting


def people_of(meetings: Iterable[Meeting]) -> frozenset[int]:
    """Give the registrations of all who are at some meetings, interpreters too."""
    return frozenset(
        person
        for meeting in meetings
        for person in (*meeting.delegates, *([meeting.interpreter] if meeting.interpreter else ()))
    )
