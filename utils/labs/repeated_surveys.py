"""The lab of repeated surveys: fifty simulated surveys, and how many of their intervals catch the true share."""

from IPython.display import HTML

from utils.labs.controls import Range
from utils.labs.draws import Draws
from utils.labs.lab import Lab, show
from utils.twins import Twin

_CONTROLS = (
    Range(
        "percent",
        Twin("True share of all people", "النسبة الحقيقية بين الناس جميعًا"),
        Twin("percent", "بالمئة"),
        low=1,
        high=99,
        start=75,
        why=Twin("In life nobody knows it; here you set it.", "لا يعرفها أحد في الواقع، أما هنا فأنتم مَن يحدّدها."),
    ),
    Range(
        "size",
        Twin("Asked in each survey", "عدد مَن يُسألون في كل استطلاع"),
        Twin("people", "من الناس"),
        low=10,
        high=10_000,
        start=100,
        why=Twin("More people make the intervals narrower.", "كلما كثر مَن يُسألون ضاقت الفترات."),
        marks=(10, 20, 50, 100, 200, 400, 1000, 2000, 5000, 10_000),
    ),
    Draws(
        "draw",
        Twin("Fifty surveys drawn at random", "خمسون استطلاعًا عشوائيًّا"),
        why=Twin("Each draw asks other people in all fifty.", "في كل محاكاة يُسأل في الخمسين كلها أناس آخرون."),
    ),
)
_WORDS = {
    "picture": Twin("Fifty surveys, each with its 95% interval", "خمسون استطلاعًا، ولكلٍّ منها فترة ثقة 95٪"),
    "missed-0": Twin(
        "All {surveys} intervals catch the true share, {percent}%.",
        "تصيب الفترات كلها، وعددها {surveys}، النسبة الحقيقية {percent}٪.",
    ),
    "missed-1": Twin(
        "{caught} of the {surveys} intervals catch the true share, {percent}%; one misses it (orange).",
        "النسبة الحقيقية {percent}٪، ومن {surveys} فترة تصيبها {caught} وتخطئها واحدة (باللون البرتقالي).",
    ),
    "missed-2": Twin(
        "{caught} of the {surveys} intervals catch the true share, {percent}%; two miss it (orange).",
        "النسبة الحقيقية {percent}٪، ومن {surveys} فترة تصيبها {caught} وتخطئها اثنتان (باللون البرتقالي).",
    ),
    "missed": Twin(
        "{caught} of the {surveys} intervals catch the true share, {percent}%; {missed} miss it (orange).",
        "النسبة الحقيقية {percent}٪، ومن {surveys} فترة تصيبها {caught} وتخطئها {missed} (باللون البرتقالي).",
    ),
    "one-only": Twin(
        "Whoever has only one of these surveys cannot see which kind it is.",
        "ومَن ليس عنده إلا استطلاع واحد منها لا يستطيع أن يرى من أيّ الصنفين هو.",
    ),
    "none-known": Twin(
        "But whoever has only one of these surveys does not know that, and is no surer than before.",
        "غير أن مَن ليس عنده إلا استطلاع واحد منها لا يعلم ذلك، فلا تزيد ثقته شيئًا.",
    ),
    "widest": Twin(
        "From end to end, the widest interval measures {width} percentage points.",
        "ويبلغ ما بين طرفي أوسع فترة {width} من النقاط المئوية.",
    ),
    "truth": Twin("the truth: {percent}%", "الحقيقة: {percent}٪"),
    "survey": Twin("Survey", "الاستطلاع"),
    "yes": Twin("Said yes", "أجابوا بنعم"),
    "interval": Twin("95% interval", "فترة الثقة 95٪"),
    "catches": Twin("Does it catch the true share?", "هل تصيب النسبة الحقيقية؟"),
    "count": Twin("{count} of {size}", "{count} من {size}"),
    "reach": Twin("{low}% to {high}%", "من {low}٪ إلى {high}٪"),
    "caught": Twin("yes", "نعم"),
    "not-caught": Twin("no, it misses", "لا، تخطئها"),
}
_CAPTION = Twin(
    "A random simulation, not real surveys. Dashed line: the true share. Blue intervals catch it; orange ones, on a "
    "grey stripe, miss it.",
    "محاكاة عشوائية، لا استطلاعات حقيقية. الخط المتقطّع هو النسبة الحقيقية: تصيبها الفترات الزرقاء، وتخطئها البرتقالية "
    "المرسومة على شريط رمادي.",
)


def show_repeated_surveys_lab() -> HTML:
    """Return the lab of repeated surveys, as a cell shows it."""
    return show(repeated_surveys_lab())


def repeated_surveys_lab() -> Lab:
    """Return the lab of repeated surveys."""
    return Lab("lab-repeated", _CONTROLS, _CAPTION, _WORDS)
