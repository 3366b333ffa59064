// The five and the words for them.
import { h } from "./dom.mjs";
import { locale, maybe } from "./words.mjs";

export const FIVE = ["KAZ", "KGZ", "TJK", "TKM", "UZB"];

/** The name of a country. @param {string} code */
export function land(code) {
  if (FIVE.includes(code)) return maybe(`land.${code}`, code);
  return code;
}

/** A country as a small coloured sign. @param {string} code */
export function sign(code) {
  return h("abbr", { class: "land", style: FIVE.includes(code) ? `--land: var(--${code})` : null, title: land(code), lang: locale() }, code);
}

/** The colour of a country in charts. @param {string} code */
export function colour(code) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${code}`).trim() || "#555";
}
