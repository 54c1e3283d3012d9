"""What is made before anybody asks for it: the first pages, and those they lead to."""

from __future__ import annotations

from outputs.columns import AWARDS_BY
from outputs.questions.filters import Filters
from outputs.room import lists, pages
from outputs.room.catalogue import AWARDS, DIRECTIVES, OFFICIALS, ORGANIZATIONS, REPORTS
from outputs.room.network import network
from outputs.sqlite import Database

_FOREMOST = 12
"""Directives and officials that the most reports name; of all others the pages take a fraction of a second."""


def prepare_pages(db: Database) -> None:
    """Makes these pages, in the order in which they are likely to be asked for; ``cached`` keeps them."""
    pages.home(db)
    for listing in (REPORTS, DIRECTIVES, OFFICIALS, ORGANIZATIONS, AWARDS):
        lists.page_of(db, listing, "", {})
        lists.first(db, listing, 1, {"tim": "a"})  # remembers titles and names without diacritics
    for by in AWARDS_BY:
        pages.awards(db, by, Filters(limit=pages.MOST_COUNTED))
    for row in lists.first(db, DIRECTIVES, _FOREMOST):
        pages.directive(db, row["directive_id"])
        pages.citations(db, row["directive_id"], {})
        lists.page_of(db, REPORTS, "", {"van-ban": str(row["directive_id"])})
    for row in lists.first(db, OFFICIALS, _FOREMOST):
        pages.official(db, row["official_id"])
        lists.page_of(db, REPORTS, "", {"can-bo": str(row["official_id"])})
    whole = network(db, None)
    for province in whole["provinces"]:
        network(db, province)
