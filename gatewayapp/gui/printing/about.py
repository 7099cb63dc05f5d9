"""What each paper is, in a sentence or two beside it."""

from PySide6.QtCore import QCoreApplication

from gatewayapp.gui.printing.papers import Paper


def about(paper: Paper) -> str:
    """Say what a paper is and what to do with it; empty for badges, which show themselves."""
    translate = QCoreApplication.translate
    words = {
        Paper.BADGES: "",
        Paper.AGENDAS: translate(
            "Papers",
            "One page for each person: when, where, with whom. "
            "What changed since the edition before is marked.",
        ),
        Paper.WORKBOOK: translate(
            "Papers",
            "One workbook: a sheet to print for each participant, an overview and a list by table.",
        ),
        Paper.CALENDAR: translate(
            "Papers",
            "Meetings for Outlook, Google and Apple calendars, times with their zone. "
            "A newer file replaces the meetings of the one before.",
        ),
        Paper.SIGNS: translate(
            "Papers", "A card for each table with its number, to fold and to set up."
        ),
        Paper.ROSTERS: translate(
            "Papers", "What each interpreter does and when, and the desk list of everybody to tick."
        ),
        Paper.ROOM_PLAN: translate("Papers", "Each table with what is held there, in order of time."),
        Paper.CATALOGUE: translate(
            "Papers",
            "Who is here: profiles in two columns, with an index by country and one by sector.",
        ),
        Paper.REPORT: translate(
            "Papers", "The event's figures: people, countries, meetings, wishes, tables."
        ),
        Paper.DATA: translate(
            "Papers", "All registrations in the shape that the import reads, with every extra field."
        ),
        Paper.CALIBRATION: translate(
            "Papers",
            "Print this on plain paper and hold it against a sheet of labels. The scales say by how "
            "many millimetres the outlines stand beside the labels: set that under Right and Down.",
        ),
    }
    return words[paper]


def unseen(paper: Paper) -> str:
    """Say where a paper without pages shows itself in full."""
    translate = QCoreApplication.translate
    if paper is Paper.CALENDAR:
        return translate("Papers", "Save it and open it in a calendar, or send it.")
    return translate("Papers", "Save it and open it in a spreadsheet program, where it is printed too.")
