// Ranges: quantiles where the run has draws, the low and the high corner otherwise; which of the two is always said.
import { h } from "./dom.mjs";
import { range } from "./figures.mjs";
import { drawn, state } from "./state.mjs";
import { t } from "./words.mjs";

/** What a range of a total stands for. */
export const rangeHead = () => (drawn() ? t("range.draws") : t("range.low-high"));

/** The range of a gain. @param {any} gain of the summary */
export function gainRange(gain) {
  const part = drawnGain(gain.area, gain.part);
  if (part) return between(part.value);
  return gain.low === undefined ? "…" : range(gain.low, gain.high);
}

/** @param {string} area @param {string} part */
export const drawnGain = (area, part) => drawn()?.gains.find((/** @type {any} */ g) => g.area === area && g.part === part);

/** @param {string} id */
export const drawnPromise = (id) => drawn()?.promises.find((/** @type {any} */ p) => p.id === id);

/** @param {any} q quantiles */
export const between = (q) => range(q.p5, q.p95);

/** Which ranges are shown, in a sentence; how far the draws are. */
export function rangeNote() {
  const draws = state.draws;
  if (drawn()) return h("p", { class: "small range-note" }, t("range.note.draws", { n: draws.draws }));
  if (draws?.state === "running" || draws?.state === "waiting") return h("p", { class: "small range-note", role: "status" }, t("range.note.running", { done: draws.done ?? 0, of: draws.of ?? "…" }));
  return state.summary ? h("p", { class: "small range-note" }, t("range.note.corners")) : null;
}
