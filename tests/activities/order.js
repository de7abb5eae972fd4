// What the lessons' own script gives: for each pair of a count and a seed the order, for each text its number.
import { hash, shuffled } from "../../utils/activities/shuffle.js";

const { orders, texts } = JSON.parse(await new Response(Deno.stdin.readable).text());
const counted = (/** @type {number} */ count) => Array.from({ length: count }, (_, place) => place);
const told = {
  orders: orders.map((/** @type {[number, number]} */ [count, seed]) => shuffled(counted(count), seed)),
  texts: texts.map(hash),
};
console.log(JSON.stringify(told));
