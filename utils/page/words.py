"""What the scripts that all rooms share say to a learner. ``make page`` hands the words on to the page."""

from utils.page.share import share_of
from utils.twins import Twin

WORDS = {
    "percent": share_of("number"),
    "way-back": Twin("Back to:", "العودة إلى:"),
    "not-fetched": Twin(
        "This part could not be fetched. Reload the page when there is a network again.",
        "تعذّر جلب هذا الجزء. أعيدوا تحميل الصفحة حين يعود الاتصال بالشبكة.",
    ),
    "sideways": Twin("Wider than the page: scrolls sideways", "أعرض من الصفحة، يُمرَّر جانبيًّا"),
}
