// One final test for a whole class: a number from the teacher, typed in or brought by the link (#seed=2718), decides which
// questions a short test takes, and the order of any. Without one each test is drawn anew.
import { make } from "../twins/page.js";
import { numberIn } from "../page/numbers.js";
import { refuse, uniqueName } from "../page/refuse.js";
import { say } from "../page/words.js";

const LAST = 2 ** 32 - 1;

/**
 * A field for the number, and what gives it: a random one where the field is empty, null where it is refused.
 * @returns {{ field: HTMLElement, chosen: () => number | null }}
 */
export function seedField() {
  const input = make("input", { type: "text", inputMode: "numeric", autocomplete: "off", maxLength: 12 });
  const note = make("span", { id: uniqueName("seed") }, { role: "alert" });
  input.value = /[#&]seed=(\d{1,10})(?:&|$)/u.exec(location.hash)?.[1] ?? "";
  const label = make("label", {}, {}, [say("activities.exam-number"), " ", input]);
  const chosen = () => {
    if (!input.value.trim()) return crypto.getRandomValues(new Uint32Array(1))[0];
    const number = numberIn(input.value);
    const fits = Number.isInteger(number) && number >= 0 && number <= LAST;
    refuse([input], note, fits ? null : say("activities.exam-number-refused", { last: LAST }));
    return fits ? number : null;
  };
  return { field: make("div", { className: "act-seed" }, {}, [label, " ", note]), chosen };
}
