import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollBar,
    QSpinBox,
    QStyle,
    QStyleOptionSpinBox,
    QWidget,
)

from gatewayapp.gui.theme.fonts import Text, application_font, font, px, text_scale
from gatewayapp.gui.theme.style import PRIMARY, set_height, set_look
from gatewayapp.gui.theme.tokens import light

SPIN_BOX = QStyle.ComplexControl.CC_SpinBox


def colours(widget: QWidget) -> set[str]:
    widget.resize(widget.sizeHint())
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("kind", [QPushButton, QLineEdit, QComboBox, QSpinBox, QDateEdit])
def test_controls_stand_32_pixels_high_unless_told(qtbot, kind):
    usual, small = kind(), kind()
    set_height(small, 28)
    for control in (usual, small):
        qtbot.addWidget(control)
    assert (usual.sizeHint().height(), small.sizeHint().height()) == (32, 28)


def test_filled_button_has_white_words_on_the_accent(qtbot):
    button = QPushButton("Import")
    qtbot.addWidget(button)
    set_look(button, PRIMARY)
    assert {light().accf.name(), light().on_accf.name()} <= colours(button)


def test_disabled_filled_button_loses_its_fill(qtbot):
    button = QPushButton("Import")
    qtbot.addWidget(button)
    set_look(button, PRIMARY)
    button.setEnabled(False)
    assert light().accf.name() not in colours(button)


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
def test_chosen_marks_are_filled_and_others_are_not(qtbot, kind):
    mark = kind("Reading")
    qtbot.addWidget(mark)
    assert light().accf.name() not in colours(mark)
    mark.setChecked(True)
    assert light().accf.name() in colours(mark)


def test_focus_is_seen_on_a_field(qtbot):
    field = QLineEdit("kob")
    qtbot.addWidget(field)
    assert light().acc.name() not in colours(field)
    field.show()
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(field.hasFocus)
    assert {light().acc.name(), light().accl.name()} <= colours(field)


def test_refused_field_has_a_red_edge(qtbot):
    field = QLineEdit()
    qtbot.addWidget(field)
    set_look(field, "bad")
    assert light().badl.name() in colours(field)


def test_number_field_without_arrows_keeps_no_room_for_them(qtbot):
    usual, plain = QSpinBox(), QSpinBox()
    plain.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    for field in (usual, plain):
        qtbot.addWidget(field)
        field.setSuffix(" of 2,000")
    assert colours(usual) - colours(plain)
    assert usual.width() - plain.width() == px(20)
    style, option = plain.style(), QStyleOptionSpinBox()
    plain.initStyleOption(option)
    parts = QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxEditField
    arrow, words = (style.subControlRect(SPIN_BOX, option, part, plain) for part in parts)
    assert arrow.isEmpty()
    assert plain.fontMetrics().horizontalAdvance("99 of 2,000") < words.width()


def test_number_field_without_frame_has_one_while_it_is_in_hand(qtbot):
    field = QSpinBox()
    qtbot.addWidget(field)
    field.setFrame(False)
    field.show()
    field.clearFocus()
    assert not {light().ctl.name(), light().acc.name()} & colours(field)
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(field.hasFocus)
    assert light().acc.name() in colours(field)


def test_progress_fills_as_far_as_the_work_is(qtbot):
    bar = QProgressBar()
    qtbot.addWidget(bar)
    bar.setTextVisible(False)
    bar.setFixedSize(200, 8)
    bar.setValue(50)
    image = bar.grab().toImage()
    assert image.pixelColor(50, 4) == light().accf
    assert image.pixelColor(150, 4) == light().line2


def test_scroll_bar_has_a_thumb_and_no_arrows(qtbot):
    bar = QScrollBar(Qt.Orientation.Vertical)
    qtbot.addWidget(bar)
    bar.setRange(0, 900)
    bar.setPageStep(100)
    bar.resize(12, 200)
    image = bar.grab().toImage()
    assert image.pixelColor(6, 10) == light().line2
    assert image.pixelColor(6, 190) == light().win
    with qtbot.waitSignal(bar.valueChanged):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.rect().center())


def test_sizes_follow_the_systems_text(qapp):
    system = qapp.font()
    system.setPixelSize(25)
    assert text_scale(system) == pytest.approx(2, abs=0.1)
    assert application_font(system).pixelSize() >= 25
    system.setPixelSize(13)
    assert text_scale(system) == 1.0


def test_kinds_of_text_keep_their_proportion(qapp):
    assert (px(13), font(Text.BODY).pixelSize(), font(Text.GREETING).pixelSize()) == (13, 13, 22)
    assert min(text.value.pixels for text in Text) >= 11


def test_japanese_fonts_come_before_any_chinese_one(qapp):
    families = qapp.font().families()
    assert "Noto Sans JP" in families
