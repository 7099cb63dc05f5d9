"""Publishing: asked once in the page itself, refused in words where a hard rule is broken."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from gatewayapp.domain.faults import Fault
from gatewayapp.gui.desk import Desk
from gatewayapp.gui.plan.notice import Answer, Notice
from gatewayapp.gui.plan.picture import Picture, Problem
from gatewayapp.gui.wording import say

if TYPE_CHECKING:
    from gatewayapp.domain.editions import Edition
    from gatewayapp.storage.database import Database


class Publishing(QObject):
    """Leads from the button to the published edition."""

    def __init__(self, desk: Desk, notice: Notice) -> None:
        super().__init__(notice)
        self._desk = desk
        self._notice = notice

    def begin(self, picture: Picture, problems: tuple[Problem, ...]) -> None:
        """Ask whether to publish a plan; refuse it where it breaks a hard rule."""
        if problems:
            words = self.tr(
                "The plan breaks {count} hard rules and is not published. {first} Mend them first."
            )
            if len(problems) == 1:
                words = self.tr(
                    "The plan breaks a hard rule and is not published. {first} Mend it first."
                )
            first = say(problems[0].sentence).rstrip(".") + "."
            self._notice.refuse(words.format(count=len(problems), first=first))
        elif not picture.is_planned:
            self._notice.refuse(self.tr("There are no meetings to publish. Plan first."), "warn")
        else:
            self._count_papers(picture)

    def _count_papers(self, picture: Picture) -> None:
        event, last = picture.event.id, picture.edition or 0

        def count(database: "Database") -> int:
            from gatewayapp.services.plan_book import compare_editions

            return len(compare_editions(database, event, last))

        self._desk.ask(count, lambda people: self._ask(event, last + 1, people), self._fail)

    def _ask(self, event: int, number: int, people: int) -> None:
        words = self.tr(
            "Publish edition {number}? {count} people get new paper; an edition can't be changed later."
        )
        if people == 1:
            words = self.tr(
                "Publish edition {number}? One person gets new paper; an edition can't be changed later."
            )
        agree = self.tr("Publish edition {number}").format(number=number)
        answer = Answer(agree, lambda: self._publish(event))
        self._notice.ask(words.format(number=number, count=people), [answer], self.tr("Not yet"))

    def _publish(self, event: int) -> None:
        from gatewayapp.services.plan_book import publish

        self._desk.change(publish, event, "", then=self._offer_paper, failed=self._fail)

    def _offer_paper(self, edition: "Edition") -> None:
        """Say that it is done, and lead to the paper for it."""
        anew = edition.number > 1
        paper = self.tr("Print what changed") if anew else self.tr("Print agendas")
        lead = partial(self._desk.wanted.emit, "print", "changed" if anew else "agendas")
        words = self.tr("Edition {number} is published.").format(number=edition.number)
        self._notice.ask(words, [Answer(paper, lead)], self.tr("Later"))

    def _fail(self, fault: Fault) -> None:
        self._notice.refuse(say(fault))
