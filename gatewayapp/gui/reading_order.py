"""The order in which Tab leads through a part of the window: as it is laid out, as one reads it."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget

TAB = Qt.FocusPolicy.TabFocus


def step_in_order(place: QWidget, forward: bool, *, around: bool = False) -> bool:
    """Put the keyboard on the next control; behind the last one leave ``place``, or begin anew.

    Without ``around`` the keyboard leaves; False if there is nowhere to go.
    """
    stops = [it for it in in_order(place) if _can_stop(it)]
    now = place.window().focusWidget()
    by = 1 if forward else -1
    goal = stops.index(now) + by if now in stops else (0 if forward else len(stops) - 1)
    if around and stops:
        goal %= len(stops)
    next_one = stops[goal] if 0 <= goal < len(stops) else _beyond(place, now, forward)
    if next_one is None:
        return False
    reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
    next_one.setFocus(reason)
    _show_in_sight(next_one)
    return True


def _can_stop(widget: QWidget) -> bool:
    return widget.isVisible() and widget.isEnabled() and bool(widget.focusPolicy() & TAB)


def _beyond(place: QWidget, now: QWidget, forward: bool) -> QWidget | None:
    """Find the next control outside, as Qt chains them."""
    found = now
    while True:
        found = found.nextInFocusChain() if forward else found.previousInFocusChain()
        if found is now:
            return None
        if found is not place and not place.isAncestorOf(found) and _can_stop(found):
            return found


def in_order(widget: QWidget) -> Iterator[QWidget]:
    """Give a widget and what is laid out in it, in the order of its layouts."""
    yield widget
    inside = widget.layout()
    if isinstance(widget, QScrollArea) and widget.widget() is not None:
        yield from in_order(widget.widget())
    elif isinstance(widget, QStackedWidget) and widget.currentWidget() is not None:
        yield from in_order(widget.currentWidget())
    elif inside is not None:
        yield from _laid_out(inside)
    elif not widget.focusPolicy() & TAB:
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow():
                yield from in_order(child)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        inner, widget = item.layout(), item.widget()
        if inner is not None:
            yield from _laid_out(inner)
        elif widget is not None:
            yield from in_order(widget)


def _show_in_sight(widget: QWidget) -> None:
    """Scroll a control into sight in all areas around it."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()
