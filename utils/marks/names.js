// Whose a file is: names.py for the page, by the same rules. The agreement of the two is tested.

const OURS = "marketing-inside-and-out-progress"; // as progress_file.js calls what it saves
const SPACES = /[ \t\r\n\u00a0\u2000-\u200a\u202f\u3000]+/gu;
// what nobody sees and a copied name may bring along: controls, marks of direction, joiners of nothing
const UNSEEN = /(?:(?![\t\r\n])\p{Cc}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff])+/gu;
const ENDING = /(?:\.(?:json|txt|csv))+$/iu;
// what browsers and systems add to a second copy; the Arabic word is written by its letters' numbers
const COPY = /(?:[ _-]*\([0-9]{1,3}\)|[ _-]+(?:copy|\u0646\u0633\u062e\u0629)(?:[ _-]?[0-9]{1,3})?)$/iu;
// what Moodle adds to the folder, or to the file, of each student; the number before it tells two of one name apart
const MOODLE = /(?<=[0-9])_assignsubmission_file(?:_[^/]*)?$/u;

/**
 * The student whose file lies at *path* (with slashes, from the chosen folder); "" where nobody is named.
 * @param {string} path
 */
export function studentOf(path) {
  const parts = path.replace(UNSEEN, "").split("/");
  const name = plain((parts.pop() ?? "").replace(ENDING, ""));
  return name.toLowerCase() !== OURS ? name : plain(parts.pop() ?? "");
}

/**
 * Whether a system, and no student, has put the file at *path* there.
 * @param {string} path
 */
export function isHidden(path) {
  const parts = path.split("/");
  return parts.some((part) => [".", "~$", "__MACOSX"].some((begin) => part.startsWith(begin))) ||
    ["desktop.ini", "thumbs.db"].includes(parts[parts.length - 1].toLowerCase());
}

/**
 * @param {string} text
 * @returns {string}
 */
function plain(text) {
  const name = trimmed(text.normalize("NFC").replace(SPACES, " ")).replace(MOODLE, "");
  const shorter = trimmed(name.replace(COPY, ""));
  return !shorter || shorter === name ? name : plain(shorter);
}

/** @param {string} text */
function trimmed(text) {
  return text.replace(/^ +| +$/gu, "");
}
