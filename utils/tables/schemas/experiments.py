"""What the tables of lesson 06 must hold: counts of an experiment by lot, and of two comparisons without a lot."""

import pandas as pd
import pandera.pandas as pa

from utils.tables.columns import Table, facts, flag, number, one_of, refers, twin
from utils.twins import Twin

ARMS = ("none", "womens", "mens")
_MOST = 100_000


def _source():
    return refers("sources", "source", "Source of the counts", "مصدر الأعداد")


class EmailExperiment(Table):
    arm: str = one_of(ARMS, "Which e-mail the lot gave the customer", "الرسالة التي كانت من نصيب العميل بالقرعة")
    arm_: Twin = twin("The e-mail", "الرسالة")
    newbie: bool = flag(
        "Whether the customer was new within the last twelve months", "أهو عميل جديد خلال آخر اثني عشر شهرًا"
    )
    newbie_: Twin = twin("New or long-standing", "جديد أم قديم")
    bought_before: str = one_of(
        ("mens", "womens", "both"),
        "Goods the customer had bought in the past year",
        "السلع التي اشتراها العميل في العام السابق",
    )
    bought_before_: Twin = twin("These goods", "هذه السلع")
    customers: int = number(1, _MOST, "Customers in the group", "عدد العملاء في الفئة")
    visits: int = number(
        0, _MOST, "How many of them visited the site within two weeks", "من زار الموقع منهم خلال أسبوعين"
    )
    orders: int = number(0, _MOST, "How many of them bought", "من اشترى منهم")
    spend: float = number(
        0, _MOST, "What they spent in the two weeks, in US dollars", "ما أنفقوه في الأسبوعين، بالدولار الأمريكي"
    )
    source: str = _source()
    facts: str = facts()

    @pa.dataframe_check(
        name="visitors",
        title="visits",
        error="more people than customers; write a number that is no larger than customers",
        description="العدد أكبر من عدد العملاء (customers)؛ اكتبوا عددًا لا يزيد عليه",
    )
    def visitors_are_customers(cls, table: pd.DataFrame) -> pd.Series:
        return table["visits"] <= table["customers"]

    @pa.dataframe_check(
        name="buyers",
        title="orders",
        error="more people than visits; write a number that is no larger than visits",
        description="العدد أكبر من عدد الزائرين (visits)؛ اكتبوا عددًا لا يزيد عليه",
    )
    def buyers_are_visitors(cls, table: pd.DataFrame) -> pd.Series:
        return table["orders"] <= table["visits"]

    @pa.dataframe_check(
        name="three_arms",
        title="bought_before",
        error="this group is missing in another arm, and no sum would be right; put the row back",
        description="هذه الفئة ناقصة في واحدة أخرى من مجموعات التجربة الثلاث، فلا يصحّ معها جمع؛ أعيدوا الصف",
    )
    def every_group_has_each_arm(cls, table: pd.DataFrame) -> pd.Series:
        if not table["arm"].isin(ARMS).all():  # which is told already, and of the cell itself
            return pd.Series(True, table.index)
        return table.groupby(["newbie", "bought_before"])["arm"].transform("nunique") == len(ARMS)

    class Config:
        metadata = {
            "title": Twin("The e-mail experiment", "تجربة الرسائل"),
            "description": Twin(
                "64,000 customers of one shop, divided by lot into three arms, in 18 groups; counts, no person's row.",
                "64,000 عميل لمتجر واحد وُزّعوا بالقرعة على ثلاث مجموعات، في 18 فئة؛ أعداد مجمَّعة لا صف فيها لشخص.",
            ),
        }
        unique = ["arm", "newbie", "bought_before"]


class CharityMailings(Table):
    mailings_a_year: str = one_of(
        ("up_to_2", "more_than_2"), "Letters the person got in a year", "عدد الرسائل التي تصل إلى الشخص في السنة"
    )
    past_answers: str = one_of(
        ("under_a_third", "a_third_to_two_thirds", "over_two_thirds"),
        "Share of earlier letters that the person had answered",
        "نسبة ما ردّ عليه الشخص من الرسائل السابقة",
    )
    people: int = number(1, _MOST, "People in the group", "عدد الأشخاص في الفئة")
    answered: int = number(0, _MOST, "How many of them answered the present letter", "من ردّ منهم على الرسالة الحالية")
    source: str = _source()
    facts: str = facts()

    @pa.dataframe_check(
        name="answers",
        title="answered",
        error="more than there are people; write a number that is no larger than people",
        description="العدد أكبر من عدد الأشخاص (people)؛ اكتبوا عددًا لا يزيد عليه",
    )
    def answers_come_from_people(cls, table: pd.DataFrame) -> pd.Series:
        return table["answered"] <= table["people"]

    class Config:
        metadata = {
            "title": Twin("The charity's letters", "رسائل الجمعية الخيرية"),
            "description": Twin(
                "4,268 people on the list of a Dutch charity; the charity chose, no lot was drawn.",
                "4,268 شخصًا في قائمة جمعية خيرية هولندية؛ الجمعية هي التي اختارت، ولم تُجرَ قرعة.",
            ),
        }
        unique = ["mailings_a_year", "past_answers"]


class TrainingGrants(Table):
    grant: str = one_of(
        ("yes", "no"), "Whether the firms were given a grant in 1988", "أحصلت الشركات على منحة سنة 1988 أم لا"
    )
    firms: int = number(2, _MOST, "Firms in the group", "عدد الشركات في المجموعة")
    mean_change: float = number(
        -5,
        5,
        "Mean change of the natural logarithm of the scrap rate, 1987 to 1988",
        "متوسط تغيّر اللوغاريتم الطبيعي لنسبة القطع التالفة من 1987 إلى 1988",
    )
    sd_change: float = number(0, 5, "Standard deviation of that change", "الانحراف المعياري لذلك التغيّر")
    source: str = _source()
    facts: str = facts()

    class Config:
        metadata = {
            "title": Twin("Training grants", "منح التدريب"),
            "description": Twin(
                "Michigan firms with and without a training grant; the firms asked for it, no lot was drawn.",
                "شركات في ولاية ميشيغان بمنحة تدريب وبلا منحة؛ الشركات هي التي طلبتها، ولم تُجرَ قرعة.",
            ),
        }
        unique = ["grant"]
