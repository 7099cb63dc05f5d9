"""Marks that show where a sheet of cards is cut."""

from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.colours import GREY
from gatewayapp.exporting.stocks import MM, Pair, Stock

LENGTH = 4 * MM


def draw_cut_marks(canvas: Canvas, stock: Stock, offset: Pair) -> None:
    """Draw short lines at the page's edges and small crosses where four cards meet."""
    across, down = _edges(stock, 0, offset), _edges(stock, 1, offset)
    height = stock.page[1]
    canvas.setStrokeColorRGB(*GREY)
    canvas.setLineWidth(0.3)
    reach = _reach(across, LENGTH, stock.page[0]), _reach(down, LENGTH, height)
    for x in across:
        for low, high in reach[1]:
            canvas.line(x, height - low, x, height - high)
    for y in down:
        for left, right in reach[0]:
            canvas.line(left, height - y, right, height - y)


def _edges(stock: Stock, axis: int, offset: Pair) -> tuple[float, ...]:
    """Give where labels begin and end along an axis, without the page's own edges."""
    count = (stock.columns, stock.rows)[axis]
    starts = [stock.first[axis] + stock.pitch[axis] * number + offset[axis] for number in range(count)]
    edges = {round(edge, 3) for start in starts for edge in (start, start + stock.label[axis])}
    return tuple(sorted(edge for edge in edges if 1 < edge < stock.page[axis] - 1))


def _reach(edges: tuple[float, ...], length: float, end: float) -> tuple[tuple[float, float], ...]:
    """Give the stretches of marks along an axis: outside the cards and where cards meet."""
    if not edges:
        return ((0, length), (end - length, end))
    meeting = tuple((edge - length / 2, edge + length / 2) for edge in edges)
    return ((0, length), *meeting, (end - length, end))
