// What the page's scripts make of files that were handed in, for test_agreement.py: JSON in, JSON out.
import { csvOf, marksIn } from "../../utils/marks/collected.js";
import { isHidden, studentOf } from "../../utils/marks/names.js";

const { rules, classes, paths } = JSON.parse(await new Response(Deno.stdin.readable).text());

/** @param {[string, string | null][]} files path and content in base64, null where a file could not be opened */
function read(files) {
  const opened = files.map(([path, text]) => ({
    path,
    bytes: text === null ? null : Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)),
  }));
  const marks = marksIn(opened, rules);
  return { ...marks, csv: csvOf(marks) };
}

console.log(JSON.stringify({
  classes: classes.map(read),
  paths: paths.map((/** @type {string} */ path) => [studentOf(path), isHidden(path)]),
}));
