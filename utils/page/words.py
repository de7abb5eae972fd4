"""What the scripts that all rooms share say to a learner. ``make page`` hands the words on to the page."""

from utils.twins import Twin

WORDS = {
    "exported": Twin(
        "This is a stored page. The controls work where the lesson is open in Jupyter: type make lab in the folder of "
        "the course.",
        "هذه صفحة محفوظة، وتعمل أدوات التحكم حين يُفتح الدرس في Jupyter: اكتبوا الأمر make lab في مجلد المقرر.",
    ),
    "percent": Twin("{number}%", "{number}٪"),
    "way-back": Twin("Back to:", "العودة إلى:"),
    "sideways": Twin("Wider than the page: scrolls sideways", "أعرض من الصفحة، يُمرَّر جانبيًّا"),
}
