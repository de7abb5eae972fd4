// The words of the activities, each in both languages. {a}, {b} … are filled in by say().
import { make } from "../twins/page.js";

export const WORDS = {
  check: ["Check", "التحقق من الجواب"],
  again: ["Try again", "محاولة أخرى"],
  next: ["Next question", "السؤال التالي"],
  result: ["See the result", "عرض النتيجة"],
  show: ["Show the answer", "عرض الجواب"],
  reveal: ["Compare with the reported figure", "المقارنة بالرقم المنقول"],
  right: ["Right.", "صحيح."],
  notYet: ["Not yet. Read the feedback, then try again.", "لم يصحّ الجواب بعد. اقرؤوا التعليق، ثم حاولوا مرة أخرى."],
  wrong: ["Not right this time. Read the feedback.", "لم يصحّ الجواب هذه المرة. اقرؤوا التعليق."],
  someRight: [
    "Right: {a} of {b}. Read the feedback, then try again.",
    "الصحيح: {a} من {b}. اقرؤوا التعليق، ثم حاولوا مرة أخرى.",
  ],
  missing: ["Something right is still missing.", "ما زال في الخيارات جواب صحيح لم يُختر."],
  shown: ["This is the answer. It does not count as solved.", "هذا هو الجواب، لكن السؤال لا يُحسب محلولًا."],
  chooseFirst: ["Choose an answer first.", "اختاروا جوابًا أولًا."],
  placeFirst: ["Still waiting for a place: {a}.", "ما لم يوضع في مكانه بعد: {a}."],
  estimateFirst: ["Move the slider, or type a number first.", "حرّكوا مؤشر الشريط أو اكتبوا عددًا أولًا."],
  outOfRange: ["Type a whole number from 0 to 100.", "اكتبوا عددًا صحيحًا من 0 إلى 100."],
  thisRight: ["Right", "صحيح"],
  thisWrong: ["Not this", "غير صحيح"],
  thisMissed: ["Belongs to the answer", "من الجواب الصحيح"],
  sortHint: [
    "Choose a card, then its group. Or drag it, or move it with the arrow keys.",
    "اختاروا بطاقة ثم مجموعتها، أو اسحبوها، أو انقلوها بأسهم لوحة المفاتيح.",
  ],
  tray: ["Cards", "البطاقات"],
  putHere: ["Put here", "ضعوها هنا"],
  moved: ["Now in: {a}", "صارت في: {a}"],
  trayEmpty: ["All cards have a place.", "وُضعت البطاقات كلها."],
  tableHint: [
    "Open a cell and choose what belongs there. A cell can be changed until you check.",
    "افتحوا خلية واختاروا ما يناسبها. ويمكن تغييرها إلى أن تتحققوا من الجواب.",
  ],
  choose: ["Choose …", "اختاروا…"],
  takeOut: ["Empty the cell", "إفراغ الخلية"],
  belongs: ["It belongs to: {a}, {b}", "موضعها: {a}، {b}"],
  yours: ["Your estimate", "تقديركم"],
  reported: ["Reported", "المنقول"],
  percent: ["percent", "في المئة"],
  distance: [
    "Your estimate: {a}%. Reported: {b}%. Percentage points between them: {c}.",
    "تقديركم: {a}٪. الرقم المنقول: {b}٪. الفرق بالنقاط المئوية: {c}.",
  ],
  covered: [
    "The figure is covered until you have estimated. It gives the numbers away.",
    "حُجب الشكل لأنه يكشف الأرقام، ويظهر بعد أن تضعوا تقديركم.",
  ],
  showMe: ["Show me", "كشف الشكل"],
  turn: ["Turn the card", "قلب البطاقة"],
  known: ["Known", "عرفتها"],
  notKnown: ["Not yet", "لم أعرفها بعد"],
  deckLeft: ["Cards left: {a} of {b}.", "البطاقات الباقية: {a} من {b}."],
  deckDone: ["All cards are known.", "عُرفت البطاقات كلها."],
  byMeaning: ["Term → meaning", "المصطلح ← معناه"],
  toArabic: ["English → Arabic", "من الإنجليزية إلى العربية"],
  toEnglish: ["Arabic → English", "من العربية إلى الإنجليزية"],
  way: ["Ask for", "المطلوب"],
  solvedOf: ["Solved: {a} of {b}", "المحلول: {a} من {b}"],
  solvedOnce: ["Solved", "محلول"],
  startOver: ["Start over", "البدء من جديد"],
  sure: ["Forget the answers to {a} questions?", "عدد الأسئلة التي ستُمحى أجوبتها: {a}. أتريدون المتابعة؟"],
  yes: ["Yes, start over", "نعم، البدء من جديد"],
  no: ["No, keep them", "لا، تبقى الأجوبة"],
  blocked: [
    "This browser does not let the page remember anything: all works, but progress is gone when the page is closed.",
    "لا يسمح هذا المتصفح للصفحة بحفظ أي شيء: الأنشطة كلها تعمل، لكن التقدّم يضيع عند إغلاق الصفحة.",
  ],
  broken: [
    "The stored progress cannot be read and was left as it is. “Start over” clears it.",
    "تعذّرت قراءة التقدّم المحفوظ، فتُرك على حاله. ويمحوه زر «البدء من جديد».",
  ],
  newer: [
    "The stored progress comes from a newer edition of the course and was left as it is.",
    "حُفظ هذا التقدّم بإصدار من المقرر أحدث من هذا، فتُرك على حاله.",
  ],
  save: ["Save progress to a file", "حفظ التقدّم في ملف"],
  load: ["Load progress from a file", "تحميل التقدّم من ملف"],
  loaded: ["Loaded. Solved in the file: {a}.", "حُمّل الملف. عدد الأسئلة المحلولة فيه: {a}."],
  fileBroken: ["“{a}” is damaged; nothing was changed.", "الملف «{a}» تالف، ولم يتغيّر شيء."],
  fileForeign: [
    "“{a}” is not a progress file of this course; nothing was changed.",
    "الملف «{a}» ليس ملف تقدّم لهذا المقرر، ولم يتغيّر شيء.",
  ],
  fileNewer: [
    "“{a}” was saved by a newer edition of the course; nothing was changed.",
    "حُفظ الملف «{a}» بإصدار من المقرر أحدث من هذا، ولم يتغيّر شيء.",
  ],
  testShort: ["Short test: {a} questions", "اختبار قصير، عدد أسئلته: {a}"],
  testLong: ["Long test: {a} questions", "اختبار طويل، عدد أسئلته: {a}"],
  testPlace: ["Question {a} of {b}", "السؤال {a} من {b}"],
  testDone: ["Right: {a} of {b}", "الصحيح: {a} من {b}"],
  testByObjective: ["Result for each objective", "النتيجة بحسب الأهداف"],
  testNew: ["A new test", "اختبار جديد"],
};

/** The text of WORDS[*key*] in both languages; *values* fill {a}, {b} … in, each a number, a text or twins. */
export function say(key, values = {}) {
  const [en, ar] = WORDS[key].map((text, index) => text.replace(/\{(\w)\}/g, (_, name) => inOne(values[name], index)));
  return make("span", { className: "act-words" }, {}, [
    make("span", { className: "twin", textContent: en }, { lang: "en", dir: "ltr" }),
    make("span", { className: "twin", textContent: ar }, { lang: "ar", dir: "rtl" }),
  ]);
}

/** *value*, or of twins the text of one: English (0) or Arabic (1). */
function inOne(value, index) {
  return Array.isArray(value) ? value.find(({ lang }) => lang === ["en", "ar"][index]).textContent : value;
}
