import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { toMarkup, tree } from "../../utils/page/tree.js";

Deno.test("what a table holds cannot become markup, neither as text nor in an attribute", () => {
  const hostile = `"><script>alert(1)</script>&amp;`;
  const markup = toMarkup(tree("p", { title: hostile }, [hostile]));
  strictEqual(
    markup,
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;">' +
      "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>",
  );
});

Deno.test("lists of children may be nested, and what is nothing is left out", () => {
  const made = tree("g", { id: null, x: 0 }, [["a", [tree("b"), null]], ""]);
  deepStrictEqual(made.attributes, { x: "0" });
  strictEqual(toMarkup(made), '<g x="0">a<b></b></g>');
});
