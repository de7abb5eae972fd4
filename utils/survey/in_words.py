"""What a class's results mean, in sentences: one a question, and what holds for all of them."""

import pandas as pd

from utils.models import ALONE, APART, FEW, FEWEST, NOBODY, SAME
from utils.twins import Twin

LIMITS = Twin(
    "Three limits. The article does not say how many people its figures rest on, so they are treated here as if they "
    "were exact. A class is no random sample of the people whom the figures are about: the interval allows for chance "
    "only, neither for who was asked nor for how. And five intervals are read at once: in almost one class in four, if "
    "they were independent, a true figure would lie outside one of them by chance alone. So “can be told apart” is "
    "said only of what holds after Holm's correction for all questions together.",
    "وهنا ثلاثة قيود. الأول أن المقالة لا تذكر كم شخصًا تقوم عليهم أرقامها، فنعاملها كأنها مضبوطة. والثاني أن الصف ليس "
    "عينة عشوائية من الناس الذين تتحدث عنهم الأرقام: فالفترة لا تحسب إلا أثر المصادفة، ولا شأن لها بمن سُئل ولا بطريقة "
    "السؤال. والثالث أن خمس فترات تُقرأ معًا، فيقع رقم صحيح خارج إحداها بالمصادفة وحدها في نحو صف من كل أربعة، إن "
    "كانت مستقلة. لذلك لا يقال «يمكن التفريق» إلا عمّا يثبت بعد تصحيح هولم (Holm) للأسئلة كلها معًا.",
)
_NOBODY = Twin(
    "Nobody has answered yes or no, so there is nothing to set beside the reported {reported:g}%.",
    "لم يُجب أحد بنعم أو لا، فليس هناك ما يوضع إلى جانب الرقم المنقول {reported:g}٪.",
)
_SHARE = Twin(
    "{yes:,} of {n:,} said yes, that is {percent:.1f}%; the interval runs from {low:.1f}% to {high:.1f}%.",
    "أجاب بنعم {yes:,} من {n:,}، أي {percent:.1f}٪، وفترة الثقة تمتد من {low:.1f}٪ إلى {high:.1f}٪.",
)
_VERDICTS = {
    SAME: Twin(
        "The reported {reported:g}% lies inside: the two cannot be told apart with n = {n:,}.",
        "والرقم المنقول {reported:g}٪ داخلها: فلا سبيل إلى التفريق بين الرقمين ما دام العدد {n:,}.",
    ),
    ALONE: Twin(
        "The reported {reported:g}% lies outside. Taken alone that would tell the two apart; but here the questions "
        "compared number {compared}, and among so many one gap like this may be chance. So they do not count as told "
        "apart.",
        "والرقم المنقول {reported:g}٪ خارجها. ولو كان هذا السؤال وحده لأمكن التفريق بين الرقمين؛ لكن عدد الأسئلة "
        "المقارَنة هنا {compared}، وفرق كهذا قد تأتي به المصادفة بينها. فلا يُعدّ الرقمان مختلفين.",
    ),
    APART: Twin(
        "The reported {reported:g}% lies outside: with n = {n:,} the two can be told apart; the reported is {side}.",
        "والرقم المنقول {reported:g}٪ خارجها: فيمكن التفريق بين الرقمين بهذا العدد، وهو {n:,}، والمنقول هو {side}.",
    ),
}
_FEW_ANSWERS = Twin(
    "Fewer than {fewest} have answered: nothing can be told apart yet. A single answer more could take {percent:.1f}% "
    "to {moved:.1f}%.",
    "والأجوبة دون {fewest}: فلا سبيل بعدُ إلى التفريق بين شيئين. وجواب واحد آخر قد ينقل النسبة من {percent:.1f}٪ إلى "
    "{moved:.1f}٪.",
)
_SIDES = {True: Twin("higher", "الأعلى"), False: Twin("lower", "الأدنى")}


def told(results: pd.DataFrame) -> list[Twin]:
    """Return a sentence or two for each row of *results* (from ``class_results``)."""
    compared = int((results["n"] >= FEWEST).sum())
    return [_row(row | {"compared": compared}) for row in results.to_dict("records")]


def _row(row: dict) -> Twin:
    if row["verdict"] == NOBODY:
        return _NOBODY.format(**row)
    sentences = [_SHARE, _FEW_ANSWERS if row["verdict"] == FEW else _VERDICTS[row["verdict"]]]
    side = _SIDES[row["reported"] > row["percent"]]
    yes = row["yes"] if row["yes"] >= row["no"] else row["yes"] + 1  # the answer that moves the share further
    moved = 100 * yes / (row["n"] + 1)
    said = Twin.each(lambda language: " ".join(words[language] for words in sentences))
    return said.format(**row, side=side, moved=moved, fewest=FEWEST)
