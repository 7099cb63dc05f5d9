from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gatewayapp.domain.registrations import Role
from gatewayapp.gui.printing.designing.alterations import (
    Fixed,
    altered,
    box_of,
    colour_of,
    exchanged,
    field_of,
    parts_of,
    recoloured,
    with_box,
    with_field,
    without,
)
from gatewayapp.services.badge_designs import MM, Design, Shows, shipped_design
from gatewayapp.services.print_options import find_stock

WIDE = shipped_design(find_stock("a4-2x5-80x50"))
LENGTHS = st.floats(-500, 500)


@given(st.sampled_from(parts_of(WIDE)), st.tuples(LENGTHS, LENGTHS, LENGTHS, LENGTHS))
def test_part_stays_inside_the_badge_wherever_it_is_put(part, box):
    right, down, width, height = box_of(with_box(WIDE, part, box), part)
    assert right >= 0
    assert down >= 0
    assert width >= 2 * MM
    assert height >= 2 * MM
    assert right + width <= WIDE.size[0] + 1e-6
    assert down + height <= WIDE.size[1] + 1e-6


def test_code_stays_square_and_large_enough_to_be_read():
    small = with_box(WIDE, Fixed.QR, (0, 0, 1, 90))
    assert small.qr == pytest.approx((0, 0, 8 * MM))


def test_field_is_left_out_and_comes_back_where_it_was():
    fewer = without(WIDE, Shows.COUNTRY)
    assert field_of(fewer, Shows.COUNTRY) is None
    again = with_field(fewer, Shows.COUNTRY, WIDE)
    assert field_of(again, Shows.COUNTRY) == field_of(WIDE, Shows.COUNTRY)
    assert with_field(again, Shows.COUNTRY, WIDE) is again


@pytest.mark.parametrize("shows", [Shows.JOB_TITLE, Shows.BOOTH])
def test_field_that_the_shipped_design_lacks_stands_inside(shows):
    more = with_field(WIDE, shows, WIDE)
    right, down, width, height = box_of(more, shows)
    assert right + width <= WIDE.size[0]
    assert down + height <= WIDE.size[1]


def test_neighbours_change_places():
    down = {shows: box_of(WIDE, shows)[1] for shows in (Shows.COMPANY, Shows.COUNTRY)}
    other = exchanged(WIDE, Shows.COMPANY, 1)
    assert box_of(other, Shows.COUNTRY)[1] == down[Shows.COMPANY]
    assert box_of(other, Shows.COMPANY)[1] > down[Shows.COMPANY]
    end = sum(box_of(WIDE, Shows.COUNTRY)[1::2])
    assert sum(box_of(other, Shows.COMPANY)[1::2]) == pytest.approx(end)
    order = [field.shows for field in other.fields]
    assert order.index(Shows.COUNTRY) + 1 == order.index(Shows.COMPANY)


def test_first_field_has_no_place_above():
    assert exchanged(WIDE, WIDE.fields[0].shows, -1) is WIDE


def test_letters_are_altered_of_one_field_only():
    large = altered(WIDE, Shows.COMPANY, size=12.0, bold=False)
    changed = [one for one, two in zip(large.fields, WIDE.fields, strict=True) if one != two]
    assert [(field.shows, field.size, field.bold) for field in changed] == [(Shows.COMPANY, 12.0, False)]


def test_usual_colour_of_a_role_is_not_kept_as_an_own_one():
    red = recoloured(WIDE, Role.HOST, "#aa0000")
    assert colour_of(red, Role.HOST) == "#aa0000"
    assert recoloured(red, Role.HOST, colour_of(WIDE, Role.HOST)) == WIDE
    assert recoloured(red, Role.HOST, "") == WIDE


def test_part_that_is_left_out_has_no_place():
    with pytest.raises(KeyError):
        box_of(without(WIDE, Shows.COMPANY), Shows.COMPANY)


def test_duplicate_fields_are_left_out_together():
    twice: Design = replace(WIDE, fields=(*WIDE.fields, WIDE.fields[0]))
    assert field_of(without(twice, WIDE.fields[0].shows), WIDE.fields[0].shows) is None
