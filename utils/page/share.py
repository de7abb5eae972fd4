"""A share out of 100 that stands alone, for a script to fill in: at a tick, in a cell of a table."""

from utils.twins import LANGUAGES, Twin


def share_of(place: str) -> Twin:
    """Return *place*, the name of a number that a script fills in, as each language writes a share: ``{place}%``."""
    return Twin.each(lambda language: LANGUAGES[language].share.format(f"{{{place}}}"))
