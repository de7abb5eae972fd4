import { deepStrictEqual, strictEqual } from "node:assert/strict";
import { toMarkup, tree } from "../../utils/page/tree.js";

Deno.test("what a table holds cannot become markup, neither as text nor in an attribute", () => {
  const hostile = `"'><script>alert(1)</script>&amp;`;
  const markup = toMarkup(tree("p", { title: hostile }, [hostile]));
  strictEqual(
    markup,
    "<p title='&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;'>" +
      "&quot;&#39;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;</p>",
  );
});

Deno.test("lists of children may be nested, and what is nothing is left out", () => {
  const made = tree("g", { id: null, x: 0 }, [["a", [tree("b"), null]], ""]);
  deepStrictEqual(made.attributes, { x: "0" });
  strictEqual(toMarkup(made), "<g x='0'>a<b></b></g>");
});

Deno.test("a shape, which holds nothing, ends at once; an empty element of HTML does not", () => {
  strictEqual(
    toMarkup(tree("g", {}, [tree("path", { d: "M0 0" }), tree("text")])),
    "<g><path d='M0 0'/><text></text></g>",
  );
});
