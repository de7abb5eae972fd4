"""What is said of a CSV file that cannot be used, by its reader here and by the one on the page (survey/reading.js)."""

from utils.twins import Twin

_SAVE_AGAIN = Twin(
    "in the spreadsheet choose “Save as” and the format “CSV UTF-8”",
    "احفظوه من برنامج الجداول بالأمر «حفظ باسم» وبالصيغة «CSV UTF-8»",
)
_NOT_CSV = Twin("the file is {}, whatever its name says, and not CSV; {}", "هذا {} أيًّا كان اسمه، وليس ملف CSV؛ {}")

CSV_WORDS: dict[str, Twin] = {
    "xlsx": _NOT_CSV.format(Twin("a workbook (.xlsx)", "مصنّف جداول (.xlsx)"), _SAVE_AGAIN),
    "ods": _NOT_CSV.format(Twin("a workbook (.ods)", "مصنّف جداول (.ods)"), _SAVE_AGAIN),
    "zip": _NOT_CSV.format(Twin("a packed file (.zip)", "ملف مضغوط (.zip)"), _SAVE_AGAIN),
    "xls": _NOT_CSV.format(Twin("a workbook (.xls)", "مصنّف جداول (.xls)"), _SAVE_AGAIN),
    "encoding": Twin(
        "the letters are not stored as UTF-8 (the file seems to be {encoding}); {cure}",
        "الحروف غير مخزَّنة بترميز UTF-8 (يبدو أن الملف بترميز {encoding})؛ {cure}",
    ).format(encoding="{encoding}", cure=_SAVE_AGAIN),
    "empty": Twin("the file is empty; put the table back", "الملف فارغ؛ أعيدوا الجدول إليه"),
    "quotes": Twin(
        'a quotation mark " is left open or stands loose; write it twice ("") inside a cell in quotation marks',
        'علامة اقتباس " لم تُغلق أو ليست في مكانها؛ اكتبوها مرتين ("") داخل خانة بين علامتَي اقتباس',
    ),
    "short-row": Twin(
        "cells in the row: {here}, in the header: {there}; add the cells that are missing",
        "عدد الخانات هنا {here}، وفي الرأس {there}؛ أضيفوا الخانات الناقصة",
    ),
    "long-row": Twin(
        "cells in the row: {here}, in the header: {there}; "
        "put a text with a comma (or what separates the cells) in quotation marks",
        "عدد الخانات هنا {here}، وفي الرأس {there}؛ "
        "ضعوا النص الذي فيه فاصلة (أو ما يفصل بين الخانات) بين علامتَي اقتباس",
    ),
}

# what else a spreadsheet saves: how the file begins, what stands in it further on, and the key of what is said of it
OTHER_FILES = (
    (b"PK", b"xl/workbook", "xlsx"),
    (b"PK", b"opendocument.spreadsheet", "ods"),
    (b"PK", b"", "zip"),
    (b"\xd0\xcf\x11\xe0", b"", "xls"),
)
