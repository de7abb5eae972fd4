// Numbers as a learner writes them, in the digits of either script.

const NUMBER_SHAPE = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;
/** @type {Map<number, Intl.NumberFormat>} by decimals: making one takes longer than drawing a picture's line */
const formats = new Map();

/**
 * The number that *text* writes, in Arabic or Western digits, with or without separators of thousands; else NaN.
 * @param {string} text
 * @returns {number}
 */
export function numberIn(text) {
  const western = text
    // marks of direction come along when a number is pasted
    .replace(/[\u200e\u200f\u061c\s]/g, "")
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replaceAll("٬", ",")
    .replaceAll("٫", ".")
    .replaceAll("−", "-");
  return /\d/.test(western) && NUMBER_SHAPE.test(western) ? Number(western.replaceAll(",", "")) : NaN;
}

/**
 * *number* with commas between its thousands and at most *decimals* decimals, as both languages write it.
 * @param {number} number
 * @param {number} [decimals]
 * @returns {string}
 */
export function written(number, decimals = 6) {
  const format = formats.get(decimals) ?? new Intl.NumberFormat("en", { maximumFractionDigits: decimals });
  formats.set(decimals, format);
  return format.format(number);
}
