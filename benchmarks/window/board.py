"""The plan board of a full event: painted, a meeting dragged over it, planning beside it."""

from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.window.opened import opened, pause, wait
from benchmarks.window.watch import say, timed, watching

if TYPE_CHECKING:
    from gatewayapp.gui.plan.board_view import BoardView

SECONDS = 30.0


def look_at_board(path: Path, _folder: Path) -> None:
    with opened(path) as session:
        window = session.window
        with watching("make and fill the Plan page", 50):
            window.show_page("plan")
            wait(lambda: window.page.judgement is not None and not session.desk.crew.busy)
        page = window.page
        board = page.planned.board
        paints = [timed(board.viewport().repaint) for _ in range(10)]
        rows, columns = board.model().rowCount(), board.model().columnCount()
        say(f"paint the board ({rows} x {columns} in sight)", max(it.wall for it in paints), 50)
        board.setCurrentIndex(board.model().index(3, 2))
        lift = timed(board.carrying.lift_current)
        steps = [timed(lambda it=step: _carry(board, it)) for step in range(40)]
        board.carrying.put_back()
        say("lift a meeting", lift.wall, 50)
        say("drag feedback: longest", max(it.wall for it in steps), 33)
        page.run.seconds = SECONDS
        with watching(f"plan for {SECONDS:.0f} s", 50):
            page.starting.plan(page.picture)
            wait(lambda: not page.run.under_way and not session.desk.crew.busy)
            pause(1.0)


def _carry(board: "BoardView", step: int) -> None:
    from PySide6.QtCore import QPoint

    board.carrying.hold_at(QPoint(100 + step * 18, 170))
    board.carrying.sheet.repaint()
    board.viewport().repaint()
