"""What the lab of the rule of seven says: who needed how many contacts, computed and drawn by lot."""

from functools import lru_cache

import htpy as h

from utils.labs.lab import Said
from utils.labs.live_picture import Values
from utils.models import MOST_CONTACTS, Contacts, chances, contacts_needed, simulated_contacts
from utils.twins import Twin, twins

_SAID = Twin(
    "Of those who bought, {late}% needed seven touchpoints or more and {early}% fewer; half of them had bought by "
    "touchpoint {median}. After {most} touchpoints {never}% of all people had not bought. {by_lot}",
    "احتاج {late}٪ من المشترين إلى سبع نقاط اتصال أو أكثر، وكفى الباقين، وهم {early}٪، أقل من ذلك. واشترى نصفهم عند "
    "نقطة الاتصال {median} أو قبلها. وبقي {never}٪ من الناس جميعًا بلا شراء حتى بعد {most} نقطة اتصال. {by_lot}",
)
_BY_LOT = Twin(
    "The simulation of {people:,} people gives {late}% with seven or more, and half by touchpoint {median}.",
    "وفي المحاكاة العشوائية (عدد أشخاصها {people:,}) احتاج {late}٪ من المشترين إلى سبع أو أكثر، واشترى نصفهم عند نقطة "
    "الاتصال {median} أو قبلها.",
)
_NONE_BY_LOT = Twin(
    "In the simulation none of {people:,} people bought.",
    "وفي المحاكاة العشوائية (عدد أشخاصها {people:,}) لم يشترِ أحد.",
)
_FEW = Twin("“At least seven” holds for few of the buyers here.", "«سبع على الأقل» تصدق هنا على قلة من المشترين.")
_SOME = Twin(
    "“At least seven” holds for some of the buyers here, and fails for others.",
    "«سبع على الأقل» تصدق هنا على بعض المشترين دون بعض.",
)
_MOST = Twin("“At least seven” holds for most of the buyers here.", "«سبع على الأقل» تصدق هنا على معظم المشترين.")
_FEWEST, _MANY = 0.25, 0.75  # shares of the buyers: up to the one the rule holds for few, from the other on for most
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
    numbers = {"late": late, "early": 100 - late, "median": computed.median, "most": MOST_CONTACTS, "never": never}
    said = _SAID.format(**numbers, by_lot=_by_lot(drawn, values["customers"]))
    verdict = _verdict(computed.at_least_seven)
    html = twins(lambda language: [h.strong[verdict[language]], " ", said[language]], "p")
    return Said(html, _ALT.format(verdict=verdict, said=said))


def _by_lot(drawn: Contacts, people: int) -> Twin:
    """Say what the simulation of so many *people* gave."""
    if not drawn.share.any():
        return _NONE_BY_LOT.format(people=people)
    return _BY_LOT.format(people=people, median=drawn.median, late=round(100 * drawn.at_least_seven))


def _verdict(late: float) -> Twin:
    """Say of how many buyers the rule is true, where the share *late* (0 to 1) of them needed at least seven."""
    if late <= _FEWEST:
        return _FEW
    return _MOST if late >= _MANY else _SOME
