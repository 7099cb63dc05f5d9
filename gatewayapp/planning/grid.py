"""The arrays on which the kernels work: who sits in which meeting, and who is busy when.

Few arrays with named columns rather than many arrays, because the time numba needs to compile
a kernel grows with their number.
"""

from typing import Any, NamedTuple

from numpy.typing import NDArray

Array = NDArray[Any]

FREE, CLOSED = -1, -2
"""What ``at`` holds where no meeting is: nobody there, or not available."""

FIRST, SECOND, BOOTH = 0, 1, 2
"""The part a seat plays in its meeting."""

(
    SEATS,  # first seat of the meeting
    STILL,  # 1 where it must not move
    WORTH,  # value of its wishes
    SIDE,  # organisation of the first side; the second's stands in the next column
    _SECOND_SIDE,
    EARLIER,  # first entry in ``links`` of the meetings that come before it
    LATER,  # first entry in ``links`` of those that come after it
    SLOT,  # -1 while it has none
    ZONE,  # zone of its numbered table, -1 at a booth
    INTERPRETER,  # resource, -1 for none
    POSITION,  # where in its slot's line
    MARK,  # stamp of the chain it was last part of
    TOUCHED,  # stamp of the change it was last part of
    MEETING_COLUMNS,
) = range(14)

(
    WHO,  # resource that takes the seat
    OWNER,  # meeting
    PART,  # FIRST, SECOND or BOOTH
    OTHERS,  # first entry in ``other`` of those who may take it; empty where nobody else may
    SEAT_COLUMNS,
) = range(5)

(
    DAY,
    SESSION,
    START,  # minutes
    END,  # minutes
    WORD,  # word of the slot in a mask of busy slots; each day starts a word
    BIT,  # its bit in that word
    LEFT,  # numbered tables that are free, over all zones
    FILLED,  # meetings in the slot
    SCRATCH,
    SLOT_COLUMNS,
) = range(10)

LEAST, MOST, HELD, ORGANISATION_COLUMNS = range(4)
"""Meetings owed to an organisation, allowed to it, held by it."""

(
    WEIGHT,  # 1 where breaks count: delegates
    PAID,  # what the breaks cost now
    TONGUE,  # mask of languages, 0 unknown
    PLACE,  # zone of a booth
    RESOURCE_COLUMNS,
) = range(5)

(
    COST,  # of all days
    VALUE,  # of the meetings held
    SHORT,  # organisations with fewer meetings than owed
    PLACED,  # meetings held
    STAMP,
    LOGGED,
    SEATS_LOGGED,
    CHAINS,
    DICE,  # state of the random numbers
    PER_BREAK,  # weights of the parts of the cost
    PER_IDLE_SLOT,
    PER_UNFAIR_BREAK,  # for each break above FAIRNESS
    FAIRNESS,
    IN_A_ROW,  # limits; 0 switches a rule off
    A_DAY,
    FREE_A_DAY,
    INTERPRETS,
    REST_AFTER,
    WALKS,  # the longest walk in minutes
    LONGEST,  # chains that grow longer are given up
    GROWN,  # length of the last chain, given up or not
    WORK,  # steps done, the same on every machine
    TALLY_SIZE,
) = range(23)

LOG_MEETING, LOG_SLOT, LOG_ZONE, LOG_INTERPRETER, CHAIN, LOG_COLUMNS = range(6)


class Grid(NamedTuple):
    """Meetings, resources and slots, all by index.

    A resource is a delegate, a booth or an interpreter: whatever holds one meeting at a time.
    A seat is one resource's place in one meeting; seats of a meeting lie side by side.
    """

    meeting: Array  # [meetings + 1, MEETING_COLUMNS]
    seat: Array  # [seats + 1, SEAT_COLUMNS]
    other: Array  # resources
    base: Array  # [meetings, slots] whether the wishes allow the slot
    links: Array  # meetings
    organisation: Array  # [organisations, ORGANISATION_COLUMNS]
    slots: Array  # [slots, SLOT_COLUMNS]
    resource: Array  # [resources, RESOURCE_COLUMNS]
    interpreters: Array  # resources
    left: Array  # [zones, slots] numbered tables that are free
    walk: Array  # [zones, zones] minutes
    at: Array  # [resources, slots] meeting, FREE or CLOSED
    busy: Array  # [resources, words] masks
    joined: Array  # [words] whether the word goes on with the day of the one before
    line: Array  # [slots, places] meetings of each slot, in no order
    log: Array  # [meetings + 1, LOG_COLUMNS] what a change found
    seat_log: Array  # [.., 2] seat and who sat there
    tally: Array


class Kept(NamedTuple):
    """The best seating so far: slot, zone and interpreter of each meeting, and who sits where."""

    meeting: Array
    seat: Array
    figures: Array  # cost, value, organisations that are short
