from PySide6.QtGui import QColor, QImage

from gatewayapp.gui.printing.rendering import DOTS_PER_POINT, GAP, below_each_other


def leaf(colour: str) -> QImage:
    image = QImage(40, 50, QImage.Format.Format_RGBX8888)
    image.fill(QColor(colour))
    return image


def test_leaves_stand_below_each_other_with_room_between(qapp):
    whole = below_each_other([leaf("red"), leaf("blue")])
    gap = round(GAP * DOTS_PER_POINT)
    assert (whole.width(), whole.height()) == (40, 100 + gap)
    assert whole.pixelColor(20, 25).name() == "#ff0000"
    assert whole.pixelColor(20, 50 + gap // 2).alpha() == 0
    assert whole.pixelColor(20, 75 + gap).name() == "#0000ff"


def test_single_leaf_stays_as_it_is(qapp):
    only = leaf("red")
    assert below_each_other([only]) is only
