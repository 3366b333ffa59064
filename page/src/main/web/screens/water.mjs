// Reservoirs and the swap: what summer water is worth against winter power, month by month for a half-year's protocol.
import { ask, askOnce } from "../parts/api.mjs";
import { yearsChart } from "../charts/years.mjs";
import { figured } from "../parts/card.mjs";
import { fill, h } from "../parts/dom.mjs";
import { figure, monthName, range, signed, tone } from "../parts/figures.mjs";
import { FIVE, land, sign } from "../parts/lands.mjs";
import { onChange, state } from "../parts/state.mjs";
import { choice, field, showAnswer, table } from "../parts/table.mjs";
import { path } from "../parts/api.mjs";
import { t } from "../parts/words.mjs";

let lake = "toktogul";

/** @param {Element} place */
export async function show(place) {
  const swap = h("div", {});
  const season = h("div", {});
  const chart = h("div", { class: "chart" });
  const lakes = (await askOnce("api/map")).reservoirs.features.map((/** @type {any} */ f) => f.properties).filter((/** @type {any} */ p) => p.totalKm3 !== undefined);
  /** @type {(() => void) | undefined} */
  let away;
  let drawn = "";
  const draw = async () => {
    const key = `${state.summary?.run} ${lake}`;
    if (!state.summary || key === drawn) return;
    drawn = key;
    away?.();
    fill(chart);
    try {
      away = await yearsChart(chart, await ask(path`api/runs/${state.summary.run}/series/${"waterpower.storage-october"}/${lake}`));
    } catch (failed) {
      fill(chart, failed instanceof Error ? failed.message : "");
    }
  };
  const askSeason = () => {
    const value = (/** @type {string} */ id) => encodeURIComponent(/** @type {any} */ (document.getElementById(id)).value);
    return showAnswer(season, ask(`api/water/season?storage=${encodeURIComponent("toktogul=")}${value("season-storage")}&date=${value("season-date")}&inflow=${value("season-inflow")}${encodeURIComponent("%")}`), seasonTable);
  };
  fill(
    place,
    h("h1", {}, t("water.title")),
    h("p", { class: "lead" }, t("water.lead")),
    h("h2", {}, t("water.season")),
    h(
      "form",
      {
        class: "filters",
        onsubmit: (/** @type {Event} */ e) => {
          e.preventDefault();
          askSeason();
        },
      },
      field("season-storage", t("water.storage"), "10.8", { type: "number", step: 0.1, min: 5.5, max: 19.5 }),
      field("season-date", t("water.date"), "2025-10-01", { type: "date" }),
      field("season-inflow", t("water.inflow"), "90", { type: "number", min: 50, max: 150 }),
      h("button", { class: "primary", type: "submit", id: "season-ask" }, t("show")),
    ),
    season,
    h("h2", {}, t("water.swap")),
    h("p", { class: "small" }, t("water.swap.read")),
    swap,
    h("h2", {}, t("water.lakes")),
    h("div", { class: "filters" }, choice("lake", t("water.lake"), lakes.map((/** @type {any} */ p) => [p.id, p.name]), lake, (v) => ((lake = v), draw()))),
    chart,
  );
  const stop = onChange(draw);
  await Promise.all([askSeason(), showAnswer(swap, askOnce("api/water/swap"), swapTable), draw()]);
  return () => {
    stop();
    away?.();
  };
}

/** @param {any} said */
function seasonTable(said) {
  const months = said.months ?? [];
  const of = (/** @type {string} */ kind, /** @type {number} */ value, /** @type {string} */ unit, /** @type {any} */ m) =>
    figured(figure(value), { kind: `waterpower.${kind}`, title: `Toktogul, ${monthName(m.month)}`, value: figure(value), unit, range: kind === "month-price" ? range(m.low, m.high) : undefined, inputs: [`${t("water.release")}: ${figure(m.release)} (${t("water.alone")}: ${figure(m.alone)})`, `${t("water.stored")}: ${figure(m.storage / 1000)}`] });
  const side = (/** @type {string} */ kind, /** @type {string} */ text, /** @type {any} */ p) => figured(text, { kind: `waterpower.${kind}`, title: land(p.id), value: text, unit: "musd", range: kind === "season-interval" ? text : undefined, inputs: [`${t("water.without")}: ${figure(p.without)}`, `${t("water.with")}: ${figure(p.with)}`] });
  return h(
    "div",
    { class: "grid" },
    table(
      t("water.months"),
      [
        { head: t("month"), cell: (m) => monthName(m.month) },
        { head: t("water.release"), n: true, cell: (m) => of("month-release", m.release, t("unit.hm3"), m) },
        { head: t("water.stored"), n: true, cell: (m) => of("season-storage", m.storage / 1000, "km³", m) },
        { head: "GWh", n: true, cell: (m) => of("month-hydro", m.energy, "GWh", m) },
        { head: "USD/MWh", n: true, cell: (m) => of("month-price", m.price, "USD/MWh", m) },
        { head: t("card.range"), n: true, cell: (m) => range(m.low, m.high) },
      ],
      months,
    ),
    h(
      "div",
      {},
      table(
        t("water.parties"),
        [
          { head: t("country"), cell: (p) => [sign(p.id), " ", land(p.id)] },
          { head: t("water.without"), n: true, cell: (p) => side("season-party", figure(p.without), p) },
          { head: t("water.with"), n: true, cell: (p) => side("season-party", figure(p.with), p) },
          { head: t("water.interval"), n: true, cell: (p) => (p.interval ? side("season-interval", range(p.interval[0], p.interval[1]), p) : "–") },
        ],
        said.parties ?? [],
      ),
      h("p", { class: "small" }, t("water.season.read")),
    ),
  );
}

/** @param {any} said */
function swapTable(said) {
  const of = (/** @type {string} */ kind, /** @type {string} */ text, /** @type {string} */ unit, /** @type {any} */ r, /** @type {string} */ name, /** @type {string} */ css = "") =>
    figured(text, { kind: `waterpower.${kind}`, title: `${name}, ${t(`water.${r.yearType}`)}, ${said.year}`, value: text, unit, inputs: [`${figure(r.terms.volume)} ${t("unit.hm3")}`, `${t("water.least")}: ${figure(r.terms.leastUsd1000m3)}`, `${t("water.most")}: ${figure(r.terms.mostUsd1000m3)}`, ...FIVE.map((c) => `${land(c)}: ${signed(r.gains[c])} m USD`)] }, css);
  return table(
    t("water.swap.caption", { year: said.year }),
    [
      { head: t("water.year-type"), cell: (r) => t(`water.${r.yearType}`) },
      { head: t("unit.hm3"), n: true, cell: (r) => figure(r.terms.volume) },
      { head: t("water.least"), n: true, cell: (r) => of("swap-terms", figure(r.terms.leastUsd1000m3), "usd/1000m3", r, t("water.least")) },
      { head: t("water.most"), n: true, cell: (r) => of("swap-terms", figure(r.terms.mostUsd1000m3), "usd/1000m3", r, t("water.most")) },
      { head: "kWh/m³", n: true, cell: (r) => (r.paysInPower ? of("swap-power", range(r.terms.leastKwhM3, r.terms.mostKwhM3), "kWh/m³", r, t("water.swap")) : "–") },
      { head: t("water.pays"), cell: (r) => h("span", { class: `tag ${r.pays ? "good" : "bad"}` }, r.pays ? t("yes") : t("no")) },
      ...FIVE.map((c) => ({ head: c, n: true, cell: (/** @type {any} */ r) => of("swap-gain", signed(r.gains[c]), "musd", r, land(c), tone(r.gains[c])) })),
    ],
    said.rows,
  );
}
