// What each side counted, and what one can sell that the other buys elsewhere.
import { ask, askOnce } from "../parts/api.mjs";
import { figured, recorded } from "../parts/card.mjs";
import { fill, h } from "../parts/dom.mjs";
import { figure, unitName } from "../parts/figures.mjs";
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
  const of = (/** @type {string} */ kind, /** @type {number | undefined} */ value, /** @type {boolean} */ percent, /** @type {any} */ r) => {
    if (value === undefined) return t("unknown");
    const text = percent ? `${figure(value * 100)} %` : figure(value);
    return figured(text, { kind: `trade.line-${kind}`, title: `${r.from} → ${r.to}, ${maybe(`goods.${r.sector}`, r.sectorName)}`, value: text, unit: ["size", "present"].includes(kind) ? r.unit : undefined, evidence: r.evidence, inputs: [`${t("trade.present")}: ${figure(r.present)}`, `RCA: ${figure(r.rca)}`] });
  };
  return table(
    t("trade.negotiation"),
    [
      { head: t("from"), cell: (r) => `${r.from} → ${r.to}` },
      { head: t("trade.goods"), cell: (r) => maybe(`goods.${r.sector}`, r.sectorName) },
      { head: t("trade.size"), n: true, cell: (r) => of("size", r.size, false, r) },
      { head: t("trade.present"), n: true, cell: (r) => of("present", r.present, false, r) },
      { head: t("trade.share"), n: true, cell: (r) => of("share", r.presentShare, true, r) },
      { head: "RCA", n: true, cell: (r) => of("rca", r.rca, false, r) },
      { head: t("trade.duty"), n: true, cell: (r) => of("duty", r.duty, true, r) },
      { head: t("trade.transport"), n: true, cell: (r) => of("transport", r.transport, true, r) },
      { head: t("trade.evidence"), cell: (r) => t(`evidence.${r.evidence}`) },
    ],
    said.negotiation,
    true,
  );
}

/** @param {any} said */
function mirrors(said) {
  const fact = (/** @type {any} */ r, /** @type {string} */ reporter, /** @type {number} */ value) => {
    const own = r.facts?.find((/** @type {any} */ f) => f.reporter === reporter);
    const others = (r.facts ?? []).filter((/** @type {any} */ f) => f.reporter !== reporter);
    return recorded(figure(value), { title: `${r.from} → ${r.to}, ${r.year}, ${reporter}`, value: `${figure(value)} ${unitName(r.unit)}`, cited: own?.source, evidence: own?.evidence ?? r.evidence, rivals: others.map((/** @type {any} */ f) => `${figure(f.value)} ${unitName(r.unit)}, ${f.reporter} (${t(`evidence.${f.evidence}`)}): ${f.source}`) });
  };
  const gap = (/** @type {any} */ r) =>
    figured(`${figure(r.gap * 100)} %`, { kind: "trade.mirror-gap", title: `${r.from} → ${r.to}, ${r.year}`, value: `${figure(r.gap * 100)} %`, range: r.expectedLow === undefined ? undefined : `${figure(r.expectedLow * 100)} – ${figure(r.expectedHigh * 100)} %`, inputs: (r.facts ?? []).map((/** @type {any} */ f) => `${f.reporter}: ${figure(f.value)} ${unitName(r.unit)} (${t(`evidence.${f.evidence}`)}). ${f.source}`), evidence: r.evidence });
  return table(
    t("trade.mirror.caption"),
    [
      { head: t("trade.flow"), cell: (r) => `${r.from} → ${r.to}` },
      { head: t("year"), n: true, cell: (r) => String(r.year) },
      { head: t("trade.from-counts"), n: true, cell: (r) => fact(r, r.from, r.fromCounts) },
      { head: t("trade.to-counts"), n: true, cell: (r) => fact(r, r.to, r.toCounts) },
      { head: t("trade.gap"), n: true, cell: gap },
      { head: t("trade.expected"), n: true, cell: (r) => (r.expectedLow === undefined ? "" : `${figure(r.expectedLow * 100)} – ${figure(r.expectedHigh * 100)} %`) },
      { head: t("trade.check"), cell: (r) => (r.flagged ? h("span", { class: "tag risk" }, t("trade.flagged")) : "") },
    ],
    said.mirror,
    true,
  );
}
