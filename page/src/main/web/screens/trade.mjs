// What each side counted, and what one can sell that the other buys elsewhere.
import { ask, askOnce } from "../parts/api.mjs";
import { recorded } from "../parts/card.mjs";
import { fill, h } from "../parts/dom.mjs";
import { figure } from "../parts/figures.mjs";
import { FIVE, land } from "../parts/lands.mjs";
import { state } from "../parts/state.mjs";
import { choice, showAnswer, table } from "../parts/table.mjs";
import { maybe, t } from "../parts/words.mjs";

let one = "UZB";
let other = "KAZ";

/** @param {Element} place */
export async function show(place) {
  if (state.query.pair) [one, other] = state.query.pair.split("-");
  const list = h("div", {});
  const mirror = h("div", {});
  const options = /** @type {[string, string][]} */ (FIVE.map((c) => [c, land(c)]));
  const draw = () => {
    if (one === other) return fill(list, h("p", { class: "empty" }, t("trade.two")));
    return showAnswer(list, ask(`api/trade/indicators?pair=${one}-${other}&negotiate=`), negotiation);
  };
  fill(
    place,
    h("h1", {}, t("trade.title")),
    h("p", { class: "lead" }, t("trade.lead")),
    h("div", { class: "filters" }, choice("trade-one", t("country"), options, one, (v) => ((one = v), draw())), choice("trade-other", t("trade.other"), options, other, (v) => ((other = v), draw()))),
    list,
    h("h2", {}, t("trade.mirror")),
    h("p", { class: "small" }, t("trade.mirror.read")),
    mirror,
  );
  await Promise.all([draw(), showAnswer(mirror, askOnce("api/trade/indicators?mirror="), mirrors)]);
}

/** @param {any} said */
function negotiation(said) {
  return table(
    t("trade.negotiation"),
    [
      { head: t("from"), cell: (r) => `${r.from} → ${r.to}` },
      { head: t("trade.goods"), cell: (r) => maybe(`goods.${r.sector}`, r.sectorName) },
      { head: t("trade.size"), n: true, cell: (r) => figure(r.size) },
      { head: t("trade.present"), n: true, cell: (r) => figure(r.present) },
      { head: t("trade.share"), n: true, cell: (r) => `${figure(r.presentShare * 100)} %` },
      { head: "RCA", n: true, cell: (r) => figure(r.rca) },
      { head: t("trade.duty"), n: true, cell: (r) => (r.duty === undefined ? t("unknown") : `${figure(r.duty * 100)} %`) },
      { head: t("trade.transport"), n: true, cell: (r) => (r.transport === undefined ? t("unknown") : `${figure(r.transport * 100)} %`) },
      { head: t("trade.evidence"), cell: (r) => t(`evidence.${r.evidence}`) },
    ],
    said.negotiation,
  );
}

/** @param {any} said */
function mirrors(said) {
  const fact = (/** @type {any} */ r, /** @type {string} */ reporter, /** @type {number} */ value) => {
    const source = r.facts?.find((/** @type {any} */ f) => f.reporter === reporter);
    return recorded(figure(value), { title: `${r.from} → ${r.to}, ${r.year}, ${reporter}`, value: `${figure(value)} ${r.unit}`, source: source?.source, evidence: r.evidence });
  };
  return table(
    t("trade.mirror.caption"),
    [
      { head: t("trade.flow"), cell: (r) => `${r.from} → ${r.to}` },
      { head: t("year"), n: true, cell: (r) => String(r.year) },
      { head: t("trade.from-counts"), n: true, cell: (r) => fact(r, r.from, r.fromCounts) },
      { head: t("trade.to-counts"), n: true, cell: (r) => fact(r, r.to, r.toCounts) },
      { head: t("trade.gap"), n: true, cell: (r) => `${figure(r.gap * 100)} %` },
      { head: t("trade.expected"), n: true, cell: (r) => (r.expectedLow === undefined ? "" : `${figure(r.expectedLow * 100)} – ${figure(r.expectedHigh * 100)} %`) },
      { head: t("trade.check"), cell: (r) => (r.flagged ? h("span", { class: "tag risk" }, t("trade.flagged")) : "") },
    ],
    said.mirror,
  );
}
