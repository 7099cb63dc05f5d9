from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPushButton, QWidget

from gatewayapp.gui.plan.choice import Choice
from gatewayapp.gui.plan.segments import Segments


def offered(qtbot, words):
    window = QWidget()
    segments = Segments("Sides", window)
    qtbot.addWidget(window)
    segments.offer(words, ["users"] * len(words))
    window.show()
    return window, segments


def test_first_segment_is_chosen_until_another_is(dressed, qtbot):
    _window, segments = offered(qtbot, ["Hosts", "Visitors"])
    assert segments.current == 0
    with qtbot.waitSignal(segments.chosen) as chosen:
        segments.buttons[1].click()
    assert chosen.args == [1]
    assert segments.current == 1


def test_arrow_keys_choose_the_neighbour(dressed, qtbot):
    _window, segments = offered(qtbot, ["Hosts", "Visitors", "Tables"])
    QTest.keyClick(segments, Qt.Key.Key_Right)
    assert segments.current == 1
    QTest.keyClick(segments, Qt.Key.Key_Left)
    QTest.keyClick(segments, Qt.Key.Key_Left)
    assert segments.current == 0


def test_compact_segments_keep_their_names(dressed, qtbot):
    _window, segments = offered(qtbot, ["Hosts", "Visitors"])
    segments.show_parts(words=False, icons=True)
    assert [button.text() for button in segments.buttons] == ["", ""]
    assert [button.accessibleName() for button in segments.buttons] == ["Hosts", "Visitors"]


def test_choice_keeps_what_is_chosen_in_either_form(dressed, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    choice = Choice("Session", window)
    choice.offer(["Morning", "Afternoon"])
    choice.choose(1)
    choice.set_compact(True)
    assert choice.current == 1
    choice.set_compact(False)
    assert choice.current == 1


def test_every_control_of_the_page_has_a_name(page):
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    controls = [widget for kind in kinds for widget in page.findChildren(kind) if widget.isVisible()]
    assert len(controls) > 10
    unnamed = [
        w for w in controls if not (w.accessibleName() or (isinstance(w, QPushButton) and w.text()))
    ]
    assert unnamed == []


def test_other_choices_have_their_own_width_at_once(qtbot):
    changed, fresh = Segments("Session"), Segments("Session")
    for segments in (changed, fresh):
        qtbot.addWidget(segments)
    changed.offer(["Tuesday afternoon", "Wednesday morning", "All"])
    changed.show()
    changed.offer(["One", "Two"])
    fresh.offer(["One", "Two"])
    assert changed.sizeHint() == fresh.sizeHint()
