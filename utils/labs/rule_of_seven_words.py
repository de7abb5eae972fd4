"""What the lab of the rule of seven says: who needed how many contacts, computed and drawn by lot."""

from functools import lru_cache

import htpy as h

from utils.labs.lab import Said
from utils.labs.live_picture import Values
from utils.models import MOST_CONTACTS, RULE, Contacts, chances, contacts_needed, simulated_contacts
from utils.twins import Twin, twins

_SAID = Twin(
    "Half of the buyers had bought by touchpoint {median}; {late}% of them needed seven or more. "
    "After {most} touchpoints {never}% of all people had not bought. {by_lot}",
    "اشترى نصف المشترين عند نقطة الاتصال {median} أو قبلها، واحتاج {late}٪ منهم إلى سبع نقاط اتصال "
    "فأكثر. وبعد {most} نقطة اتصال بقي {never}٪ من الناس بلا شراء. {by_lot}",
)
_BY_LOT = Twin(
    "Drawn by lot among {people:,} people: touchpoint {median}, and {late}%.",
    "أما القرعة بين {people:,} من الناس فأعطت نقطة الاتصال {median}، و{late}٪.",
)
_NONE_BY_LOT = Twin("Drawn by lot, none of {people:,} bought.", "أما في القرعة فلم يشترِ أحد من {people:,}.")
_TOO_MANY = Twin("Seven is too many here.", "العدد سبعة أكبر من اللازم هنا.")
_TOO_FEW = Twin("Seven is too few here.", "العدد سبعة أصغر من اللازم هنا.")
_RIGHT = Twin("Seven is about right here.", "العدد سبعة قريب من الصواب هنا.")
_ALT = Twin("{verdict} {said}", "{verdict} {said}")


@lru_cache(maxsize=1)  # the figures and the words ask for the same
def computed_and_drawn(price: float, shape: str, customers: int) -> tuple[Contacts, Contacts]:
    """Return what is computed, and what is drawn by lot."""
    chance = chances(price, shape)
    return contacts_needed(chance), simulated_contacts(chance, customers)


def say(values: Values) -> Said:
    """Return what the position *values* says, in words and numbers."""
    computed, drawn = computed_and_drawn(**values)
    late, never = (round(100 * share) for share in (computed.at_least_seven, computed.never))
    by_lot = _by_lot(drawn, values["customers"])
    said = _SAID.format(median=computed.median, late=late, most=MOST_CONTACTS, never=never, by_lot=by_lot)
    verdict = _verdict(computed.median)
    html = twins(lambda language: [h.strong[verdict[language]], " ", said[language]], "p")
    return Said(html, _ALT.format(verdict=verdict, said=said))


def _by_lot(drawn: Contacts, people: int) -> Twin:
    """Say what the simulation of so many *people* gave."""
    if not drawn.share.any():
        return _NONE_BY_LOT.format(people=people)
    return _BY_LOT.format(people=people, median=drawn.median, late=round(100 * drawn.at_least_seven))


def _verdict(median: int) -> Twin:
    """Say whether seven fits, where half of the buyers had bought by contact *median*."""
    if median < RULE - 2:
        return _TOO_MANY
    return _TOO_FEW if median > RULE + 2 else _RIGHT
