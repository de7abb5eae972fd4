// What a lab itself says, in both languages.
import { make } from "../twins/page.js";

const WORDS = {
  number: ["Write a number.", "اكتبوا عددًا."],
  whole: ["Write a whole number.", "اكتبوا عددًا صحيحًا."],
  range: ["This must lie between {low} and {high}.", "يجب أن يقع العدد بين {low} و{high}."],
  notStored: [
    "Without a kernel only these positions are stored: {marks}.",
    "لا تُحفظ في الصفحة بغير نواة إلا هذه القيم: {marks}.",
  ],
  silent: [
    "The kernel does not answer: it is busy or has stopped. The figure shows the position before. Run the cell again (Shift+Enter).",
    "النواة لا تجيب، فهي مشغولة أو متوقفة، والشكل باقٍ على الإعدادات السابقة. شغّلوا الخلية من جديد (Shift+Enter).",
  ],
  keep: ["Keep to compare", "تثبيت للمقارنة"],
  drop: ["Stop comparing", "إنهاء المقارنة"],
};

/** The words *key* as two elements *tag*, with *values* filled in for {names}. */
export function labWords(key, tag = "span", values = {}) {
  return labTwins(WORDS[key], tag, values);
}

/** *pair*, English and Arabic, as two elements *tag*, with *values* filled in for {names}. */
export function labTwins(pair, tag = "span", values = {}) {
  return ["en", "ar"].map((lang, place) => {
    const text = pair[place].replace(/\{(\w+)\}/g, (_, name) => values[name]);
    return make(tag, { className: "twin", lang, dir: lang === "ar" ? "rtl" : "ltr", textContent: text });
  });
}
