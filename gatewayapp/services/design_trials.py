"""A badge design tried out on people of the event before it is kept."""

from collections.abc import Sequence
from dataclasses import dataclass

from gatewayapp.exporting.badge_texts import bearer_texts, event_texts
from gatewayapp.exporting.badges import draw_badge
from gatewayapp.exporting.contact_cards import Code
from gatewayapp.exporting.content import Attendee, EventOnPaper, PicturesOf
from gatewayapp.exporting.designs import Design
from gatewayapp.exporting.pdf import blank_pdf
from gatewayapp.exporting.words import Words, words
from gatewayapp.services.badge_pictures import badge_pictures
from gatewayapp.services.print_material import chosen_bearers, gather_material
from gatewayapp.services.print_options import STANDARD, Preview, PrintOptions
from gatewayapp.storage.database import Database


@dataclass(frozen=True)
class Trial:
    """All that badges say, gathered once; ``bearers`` are those on whom a design shows its limits."""

    event: EventOnPaper
    words: Words
    bearers: tuple[Attendee, ...]
    code: Code
    pictures: PicturesOf


def gather_trial(db: Database, event_id: int, options: PrintOptions = STANDARD) -> Trial:
    """Gather what badges say; raises ``Fault`` if nobody is confirmed."""
    material = gather_material(db, event_id)
    everybody = chosen_bearers(db, material, ())
    return Trial(
        material.on_paper,
        words(options.language),
        telling(everybody),
        options.code,
        badge_pictures(db, material),
    )


def try_design(trial: Trial, design: Design, bearer: int = 0) -> Preview:
    """Draw the badge of one of the bearers, counted from 0, on a page of the badge's size."""
    who = trial.bearers[bearer]
    canvas, file = blank_pdf(design.size, trial.event.name)
    texts = {**event_texts(trial.event, trial.words), **bearer_texts(who, trial.words)}
    remarks = draw_badge(canvas, design, texts, who, trial.code, trial.pictures(who))
    canvas.showPage()
    canvas.save()
    count = len(trial.bearers)
    return Preview(file.getvalue(), bearer + 1, count, count, tuple(remarks))


def telling(everybody: Sequence[Attendee]) -> tuple[Attendee, ...]:
    """Choose the bearers of the longest texts, one with a name in kanji, one of each role."""
    native = [it for it in everybody if it.name.native and it.name.reading]
    longest = (
        max(everybody, key=lambda it: len(it.name.listed)),
        max(everybody, key=lambda it: len(it.organisation)),
        max(everybody, key=lambda it: len(it.job_title)),
    )
    roles = {it.role: it for it in reversed(everybody)}
    booths = [it for it in everybody if it.booth]
    chosen = (*native[:1], *longest, *booths[:1], *roles.values())
    return tuple(dict.fromkeys(chosen))
