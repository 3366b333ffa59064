// Who gains, by country, part and year; who would leave; what keeps them.
import { ask, path } from "../parts/api.mjs";
import { number } from "../parts/card.mjs";
import { pictured, plot } from "../charts/plot.mjs";
import { yearsChart } from "../charts/years.mjs";
import { fill, h } from "../parts/dom.mjs";
import { figure, signed, tone } from "../parts/figures.mjs";
import { FIVE, land, sign } from "../parts/lands.mjs";
import { answer, FIRST, onChange, state } from "../parts/state.mjs";
import { t } from "../parts/words.mjs";

export const PARTS = ["income", "water-and-power", "visits", "exchange", "cost"];
const COLOURS = /** @type {Record<string, string>} */ ({ income: "#0072b2", "water-and-power": "#56b4e9", visits: "#e69f00", exchange: "#cc79a7", cost: "#7f7f7f" });

let shown = { area: "UZB", metric: "assessment.gain" };

/** @param {Element} place */
export async function show(place) {
  /** @type {(() => void) | undefined} */
  let away;
  let drawn = "";
  const draw = async () => {
    const key = `${state.summary?.run} ${state.centre?.run}`;
    if (key === drawn) return;
    drawn = key;
    away?.();
    away = undefined;
    if (!answer()) {
      fill(place, h("h1", {}, t("gains.title")), h("p", { class: "empty" }, t("computing")));
      return;
    }
    if (state.centre) {
      const bars = h("div", { class: "chart" });
      fill(place, h("h1", {}, t("gains.title")), h("p", {}, h("span", { class: "tag risk" }, t("levers.centre"))), h("div", { class: "scroll" }, gainTable(state.centre)), h("h2", {}, t("gains.parts")), legend(), bars);
      await drawBars(bars, state.centre);
      return;
    }
    const bars = h("div", { class: "chart" });
    const years = h("div", { class: "chart" });
    fill(
      place,
      h("h1", {}, t("gains.title")),
      h("p", { class: "lead" }, t("gains.lead", { year: FIRST })),
      h("div", { class: "scroll" }, gainTable(state.summary)),
      h("h2", {}, t("gains.parts")),
      legend(),
      bars,
      h("h2", {}, t("gains.years")),
      chooser(() => redrawYears()),
      years,
      h("h2", {}, t("gains.sharing")),
      sharing(state.summary),
    );
    await drawBars(bars, state.summary);
    const redrawYears = async () => {
      away?.();
      fill(years);
      const series = await ask(path`api/runs/${state.summary.run}/series/${shown.metric}/${shown.area}`);
      away = await yearsChart(years, series);
    };
    await redrawYears();
  };
  const stop = onChange(draw);
  await draw();
  return () => {
    stop();
    away?.();
  };
}

const legend = () => h("ul", { class: "legend" }, PARTS.map((p) => h("li", {}, h("i", { style: `background:${COLOURS[p]}` }), t(`part.${p}`))));

/** @param {any} summary @param {string} area @param {string} part */
const presentValue = (summary, area, part) => summary.gains.find((/** @type {any} */ g) => g.year === undefined && g.area === area && g.part === part);

/** @param {any} summary */
export function gainTable(summary, beside = /** @type {any} */ (null)) {
  return h(
    "table",
    {},
    h("caption", {}, t("gains.caption", { year: FIRST })),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("country")), PARTS.map((p) => h("th", { scope: "col", class: "n" }, t(`part.${p}`))), h("th", { scope: "col", class: "n" }, t("part.total")), h("th", { scope: "col", class: "n" }, t("card.range")), beside ? h("th", { scope: "col", class: "n" }, t("compare.difference")) : null)),
    h(
      "tbody",
      {},
      FIVE.map((area) => {
        const total = presentValue(summary, area, "total");
        return h(
          "tr",
          {},
          h("th", { scope: "row" }, sign(area), " ", land(area)),
          PARTS.map((part) => {
            const gain = presentValue(summary, area, part);
            return h("td", { class: "n" }, gain ? number(signed(gain.value), { metric: `assessment.present-value-${part}`, area, year: FIRST }, tone(gain.value)) : t("unknown"));
          }),
          h("td", { class: "n" }, h("strong", {}, number(signed(total.value), { metric: "assessment.present-value", area, year: FIRST }, tone(total.value)))),
          h("td", { class: "n small" }, total.low === undefined ? "…" : `${figure(total.low)} – ${figure(total.high)}`),
          beside ? h("td", { class: "n" }, h("span", { class: tone(total.value - presentValue(beside, area, "total").value) }, signed(total.value - presentValue(beside, area, "total").value))) : null,
        );
      }),
    ),
  );
}

/** @param {HTMLElement} place @param {any} summary */
async function drawBars(place, summary) {
  const Plot = await plot();
  const rows = FIVE.flatMap((area) => PARTS.map((part) => ({ area: land(area), part, value: presentValue(summary, area, part)?.value ?? 0 })));
  const totals = FIVE.map((area) => ({ area: land(area), value: presentValue(summary, area, "total").value }));
  const chart = Plot.plot({
    width: Math.min(900, place.clientWidth || 800),
    height: 250,
    marginLeft: 110,
    x: { grid: true, label: "m USD 2023", tickFormat: (/** @type {number} */ v) => figure(v) },
    y: { label: null, domain: FIVE.map(land) },
    color: { domain: PARTS, range: PARTS.map((p) => COLOURS[p]) },
    marks: [
      Plot.barX(rows, { y: "area", x: "value", fill: "part", title: (/** @type {any} */ d) => `${d.area}, ${t(`part.${d.part}`)}: ${signed(d.value)}` }),
      Plot.ruleX([0]),
      Plot.tickX(totals, { y: "area", x: "value", stroke: "currentColor", strokeWidth: 3, title: (/** @type {any} */ d) => `${d.area}, ${t("part.total")}: ${signed(d.value)}` }),
    ],
  });
  fill(place, pictured(chart, t("gains.parts")));
}

const SERIES = ["assessment.gain", "trade.turnover-with-region", "trade.exports-total", "waterpower.unserved", "waterpower.irrigation-deficit", "people.visits-total"];

/** @param {() => void} redraw */
function chooser(redraw) {
  const select = (/** @type {"area" | "metric"} */ name, /** @type {[string, string][]} */ options, /** @type {string} */ label) =>
    h(
      "label",
      {},
      label,
      h(
        "select",
        {
          onchange: (/** @type {any} */ e) => {
            shown = { ...shown, [name]: e.target.value };
            redraw();
          },
        },
        options.map(([value, text]) => h("option", { value, selected: shown[name] === value }, text)),
      ),
    );
  return h("div", { class: "filters" }, select("area", FIVE.map((c) => [c, land(c)]), t("country")), select("metric", SERIES.map((m) => [m, t(`metric.${m}`)]), t("metric")));
}

let looked = "as-it-falls";

/** Every rule side by side; for the one looked at, who would leave and what keeps them. @param {any} summary */
export function sharing(summary) {
  const panel = h("div", { class: "panel" });
  const place = h("div", { class: "grid" });
  const draw = () => {
    fill(place, ruleTable(summary, (rule) => ((looked = rule), draw())), panel);
    fill(panel, keeping(summary));
    /** @type {HTMLElement | null} */ (place.querySelector("button[aria-pressed=true]"))?.focus({ preventScroll: true });
  };
  fill(place, ruleTable(summary, (rule) => ((looked = rule), draw())), panel);
  fill(panel, keeping(summary));
  return place;
}

/** @param {any} summary @param {(rule: string) => void} choose */
function ruleTable(summary, choose) {
  const head = (/** @type {any} */ r) =>
    h(
      "th",
      { scope: "col", class: "n" },
      h("button", { class: "linkish", "aria-pressed": String(r.rule === looked), title: t("gains.choose"), onclick: () => choose(r.rule) }, r.rule === looked ? h("strong", {}, t(`rule.${r.rule}`)) : t(`rule.${r.rule}`)),
    );
  return h(
    "div",
    { class: "scroll" },
    h(
      "table",
      {},
      h("caption", {}, t("gains.rules")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("country")), summary.shares.map(head))),
      h(
        "tbody",
        {},
        FIVE.map((area) => h("tr", {}, h("th", { scope: "row" }, sign(area), " ", land(area)), summary.shares.map((/** @type {any} */ r) => h("td", { class: r.rule === looked ? "n looked" : "n" }, signed(r[area]))))),
      ),
    ),
  );
}

/** @param {any} summary */
function keeping(summary) {
  const rule = summary.shares.find((/** @type {any} */ r) => r.rule === looked) ?? summary.shares[0];
  const leavers = rule.leavers.filter((/** @type {any} */ l) => l.excess > 0.5);
  const transfers = rule.transfers.filter((/** @type {any} */ x) => x.value > 0.5);
  return [
    h("p", { class: "small" }, `${t("gains.choose")}: `, h("strong", {}, t(`rule.${rule.rule}`))),
    h("h3", {}, t("gains.leave")),
    leavers.length ? h("ul", { class: "plain" }, leavers.map((/** @type {any} */ l) => h("li", {}, l.coalition.split("+").map((/** @type {string} */ c) => [sign(c), " "]), t("gains.more", { n: signed(l.excess) })))) : h("p", {}, t("gains.nobody")),
    h("h3", {}, summary.coreEmpty ? t("gains.nearest") : t("gains.keeps")),
    transfers.length ? h("ul", { class: "plain" }, transfers.map((/** @type {any} */ x) => h("li", {}, t("gains.pays", { from: land(x.from), to: land(x.to), n: figure(x.value) })))) : h("p", {}, t("gains.none")),
    h("p", { class: "small" }, t("gains.outsiders")),
  ];
}

