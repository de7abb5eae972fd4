// Bytes as digits85() of packing.py writes them: five digits for four bytes.
const DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#/%.()*+-;,=:?@^_[]|}~";

/**
 * The bytes that *text* holds.
 * @param {string} text
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function bytesOf(text) {
  const values = new Uint8Array(128).fill(84); // what the last group lacks is the greatest digit
  [...DIGITS].forEach((digit, value) => values[digit.charCodeAt(0)] = value);
  const bytes = new DataView(new ArrayBuffer(Math.ceil(text.length / 5) * 4));
  for (let at = 0; at < text.length; at += 5) {
    let group = 0;
    for (let place = at; place < at + 5; place++) group = group * 85 + values[text.charCodeAt(place) || 0];
    bytes.setUint32(at / 5 * 4, group);
  }
  return new Uint8Array(bytes.buffer, 0, text.length * 4 / 5); // a length leaves the fraction out
}
