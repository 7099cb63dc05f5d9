from concurrent.futures import ThreadPoolExecutor
from io import BytesIO

import pytest
from reportlab.pdfgen.canvas import Canvas

from gatewayapp.exporting.pdfium import opened, two_pages_on_one


@pytest.fixture(scope="module")
def three_pages() -> bytes:
    out = BytesIO()
    canvas = Canvas(out, pagesize=(200, 300))
    for number in range(3):
        canvas.drawString(20, 20, f"page {number}")
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def test_pages_are_counted_measured_and_drawn(three_pages):
    with opened(three_pages) as pdf:
        assert len(pdf) == 3
        assert pdf.size(0) == (200, 300)
        raster = pdf.draw(2, 0.5)
    assert (raster.width, raster.height) == (100, 150)
    assert len(raster.pixels) == raster.stride * raster.height
    assert len(set(raster.pixels)) > 1


def test_pages_drawn_in_several_threads_are_those_drawn_in_one(three_pages):
    def draw(page: int) -> bytes:
        with opened(three_pages) as pdf:
            return pdf.draw(page, 2.0).pixels

    alone = [draw(page) for page in range(3)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(draw, [0, 1, 2] * 40)) == alone * 40


def test_last_page_stands_alone_where_pages_are_paired(three_pages):
    content, pages = two_pages_on_one(three_pages, 400, 300)
    assert pages == 2
    with opened(content) as pdf:
        assert pdf.size(0) == (400, 300)
