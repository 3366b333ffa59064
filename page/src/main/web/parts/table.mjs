// Tables and small forms the rooms share.
import { fill, h } from "./dom.mjs";
import { Unanswered } from "./api.mjs";
import { t } from "./words.mjs";

/**
 * @param {string} caption
 * @param {{head: string, n?: boolean, cell: (row: any) => any}[]} columns
 * @param {any[]} rows
 * @param {boolean} [stack] whether a row becomes a card on a phone, where it would be too wide
 */
export function table(caption, columns, rows, stack = false) {
  if (!rows.length) return h("p", { class: "empty" }, t("nothing"));
  return h(
    "div",
    { class: "scroll" },
    h(
      "table",
      { class: stack ? "stack" : null },
      caption ? h("caption", {}, caption) : null,
      h("thead", {}, h("tr", {}, columns.map((c) => h("th", { scope: "col", class: c.n ? "n" : null }, c.head)))),
      h("tbody", {}, rows.map((row) => h("tr", {}, columns.map((c, i) => (i === 0 ? h("th", { scope: "row", style: "font-weight:500" }, c.cell(row)) : h("td", { class: c.n ? "n" : null, "data-label": stack ? c.head : null }, stack ? h("div", {}, c.cell(row)) : c.cell(row))))))),
    ),
  );
}

/** A labelled list to choose from. @param {string} id @param {string} label @param {[string, string][]} options @param {string} chosen @param {(value: string) => void} onchange */
export function choice(id, label, options, chosen, onchange) {
  return h(
    "label",
    {},
    label,
    h("select", { id, onchange: (/** @type {any} */ e) => onchange(e.target.value) }, options.map(([value, text]) => h("option", { value, selected: value === chosen }, text))),
  );
}

/** A labelled field. @param {string} id @param {string} label @param {string} value @param {Record<string, any>} [props] */
export function field(id, label, value, props = {}) {
  return h("label", {}, label, h("input", { id, value, type: "text", ...props }));
}

/**
 * Asks, shows that it waits, and shows what came or why nothing did.
 * @param {Element} place @param {Promise<any>} answer @param {(said: any) => any} draw
 */
export async function showAnswer(place, answer, draw) {
  const mine = String(Math.random());
  /** @type {any} */ (place).dataset.asked = mine;
  fill(place, h("p", { class: "lead", role: "status" }, t("loading")), h("progress", { "aria-label": t("loading") }));
  try {
    const said = await answer;
    if (/** @type {any} */ (place).dataset.asked !== mine) return;
    fill(place, await draw(said));
  } catch (failed) {
    if (/** @type {any} */ (place).dataset.asked !== mine) return;
    const sentence = failed instanceof Unanswered && failed.message === "offline" ? t("offline") : failed instanceof Error ? failed.message : String(failed);
    fill(place, h("div", { class: "panel", role: "alert" }, h("strong", {}, t("failed")), h("p", {}, sentence)));
  }
}
