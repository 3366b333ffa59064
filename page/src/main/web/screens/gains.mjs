// Who gains, by country, part and year; who would leave; what keeps them.
import { ask, path } from "../parts/api.mjs";
import { figured, number } from "../parts/card.mjs";
import { pictured, plot } from "../charts/plot.mjs";
import { yearsChart } from "../charts/years.mjs";
import { fill, h, s } from "../parts/dom.mjs";
import { difference, figure, signed, tone } from "../parts/figures.mjs";
import { FIVE, land, sign } from "../parts/lands.mjs";
import { between, drawnGain, gainRange, rangeHead, rangeNote } from "../parts/ranges.mjs";
import { answer, drawn, FIRST, onChange, state } from "../parts/state.mjs";
import { study } from "../parts/study.mjs";
import { choice, table } from "../parts/table.mjs";
import { takeHome } from "../parts/take.mjs";
import { t, woven } from "../parts/words.mjs";

export const PARTS = ["income", "water-and-power", "visits", "exchange", "cost"];
const COLOURS = /** @type {Record<string, string>} */ ({ income: "#0072b2", "water-and-power": "#56b4e9", visits: "#e69f00", exchange: "#cc79a7", cost: "#7f7f7f" });

let shown = { area: "UZB", metric: "assessment.gain" };

/** @param {Element} place */
export async function show(place) {
  /** @type {(() => void) | undefined} */
  let away;
  let shownKey = "";
  const note = h("div", {});
  const draw = async () => {
    fill(note, rangeNote());
    const key = `${state.summary?.run} ${state.centre?.run} ${Boolean(drawn())}`;
    if (key === shownKey) return;
    shownKey = key;
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
      note,
      h("div", { class: "scroll" }, gainTable(state.summary)),
      h("h2", {}, t("gains.parts")),
      legend(true),
      bars,
      h("h2", {}, t("gains.waterfall")),
      h("p", { class: "small" }, t("gains.waterfall.read")),
      waterfall(),
      h("h2", {}, t("gains.years")),
      chooser(() => redrawYears()),
      years,
      h("h2", {}, t("gains.sharing")),
      sharing(state.summary),
      takeHome(["gains", "outcomes"]),
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

const legend = (ranges = false) =>
  h(
    "ul",
    { class: "legend" },
    PARTS.map((p) => h("li", {}, h("i", { style: `background:${COLOURS[p]}` }), t(`part.${p}`))),
    h("li", {}, h("i", { style: "width:3px;background:currentColor" }), t("part.total")),
    ranges ? h("li", {}, h("i", { style: "width:1.6rem;height:2px;vertical-align:middle;background:currentColor" }), rangeHead()) : null,
    ranges && drawn() ? h("li", {}, h("i", { style: "width:1.6rem;height:5px;vertical-align:middle;background:currentColor" }), t("range.half")) : null,
  );

/** @param {any} summary @param {string} area @param {string} part */
const presentValue = (summary, area, part) => summary.gains.find((/** @type {any} */ g) => g.year === undefined && g.area === area && g.part === part);

/** @param {any} summary */
export function gainTable(summary, beside = /** @type {any} */ (null)) {
  return h(
    "table",
    {},
    h("caption", {}, t("gains.caption", { year: FIRST })),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("country")), PARTS.map((p) => h("th", { scope: "col", class: "n" }, t(`part.${p}`))), h("th", { scope: "col", class: "n" }, t("part.total")), h("th", { scope: "col", class: "n" }, rangeHead()), beside ? h("th", { scope: "col", class: "n" }, t("compare.difference")) : null)),
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
          h("td", { class: "n small" }, gainRange(total)),
          beside ? h("td", { class: "n" }, h("span", { class: tone(total.value - presentValue(beside, area, "total").value) }, difference(total.value - presentValue(beside, area, "total").value, total.value))) : null,
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
  // Of the refined centre no range is known yet.
  const whole = summary === state.summary;
  const ranges = whole ? FIVE.map((area) => reach(summary, area)).filter((r) => r.low !== undefined) : [];
  const chart = Plot.plot({
    width: Math.min(900, place.clientWidth || 800),
    height: 250,
    marginLeft: 110,
    x: { grid: true, label: t("unit.musd2023"), tickFormat: (/** @type {number} */ v) => figure(v) },
    y: { label: null, domain: FIVE.map(land) },
    color: { domain: PARTS, range: PARTS.map((p) => COLOURS[p]) },
    marks: [
      Plot.barX(rows, { y: "area", x: "value", fill: "part", title: (/** @type {any} */ d) => `${d.area}, ${t(`part.${d.part}`)}: ${signed(d.value)}` }),
      Plot.ruleX([0]),
      Plot.ruleY(ranges, { y: "area", x1: "low", x2: "high", stroke: "currentColor", strokeWidth: 2, title: "said" }),
      Plot.ruleY(ranges.filter((r) => r.p25 !== undefined), { y: "area", x1: "p25", x2: "p75", stroke: "currentColor", strokeWidth: 5, title: "said" }),
      Plot.tickX(totals, { y: "area", x: "value", stroke: "currentColor", strokeWidth: 3, title: (/** @type {any} */ d) => `${d.area}, ${t("part.total")}: ${signed(d.value)}` }),
    ],
  });
  fill(place, pictured(chart, t("gains.parts")));
}

/** How far the total of a country may reach. @param {any} summary @param {string} area @returns {any} */
function reach(summary, area) {
  const q = drawnGain(area, "total")?.value;
  const total = presentValue(summary, area, "total");
  if (!q) return { area: land(area), low: total.low, high: total.high, said: `${land(area)}, ${rangeHead()}: ${gainRange(total)}` };
  return { area: land(area), low: q.p5, high: q.p95, p25: q.p25, p75: q.p75, said: `${land(area)}, ${rangeHead()}: ${between(q)}` };
}

/** Which initiative does what to the gain of a country. */
function waterfall() {
  let area = shown.area;
  const place = h("div", {});
  const draw = () => fill(place, study(t("gains.waterfall.ask", { area: land(area) }), () => path`api/attribute/assessment.present-value/${area}/${FIRST}`, steps));
  draw();
  return [h("div", { class: "filters" }, choice("waterfall-area", t("country"), FIVE.map((c) => [c, land(c)]), area, (v) => ((area = v), draw()))), place];
}

/** Shares of the initiatives, the largest first, each beginning where the one before it ended. @param {any} said */
function steps(said) {
  const rows = said.shares.filter((/** @type {any} */ x) => Math.abs(x.value) >= 0.005 * Math.abs(said.total));
  const rest = said.total - rows.reduce((/** @type {number} */ sum, /** @type {any} */ x) => sum + x.value, 0);
  const all = [...rows.map((/** @type {any} */ x) => ({ name: x.initiative, value: x.value, low: x.low, high: x.high })), ...(Math.abs(rest) > 0.5 ? [{ name: t("gains.waterfall.rest"), value: rest }] : [])];
  let sum = 0;
  const bars = all.map((x) => ({ ...x, from: sum, to: (sum += x.value) }));
  const least = Math.min(0, ...bars.map((b) => Math.min(b.from, b.to)));
  const most = Math.max(0, ...bars.map((b) => Math.max(b.from, b.to)));
  const x = (/** @type {number} */ v) => ((v - least) / (most - least || 1)) * 300;
  const titles = new Map(state.levers.initiatives.map((/** @type {any} */ i) => [i.id, i.title]));
  const bar = (/** @type {any} */ b) =>
    s(
      "svg",
      { viewBox: "0 0 300 14", width: 300, height: 14, "aria-hidden": "true" },
      s("line", { x1: x(0), x2: x(0), y1: 0, y2: 14, stroke: "var(--soft)" }),
      s("rect", { x: x(Math.min(b.from, b.to)), y: 2, width: Math.max(1, Math.abs(x(b.to) - x(b.from))), height: 10, fill: b.value < 0 ? "var(--bad)" : "var(--brand)" }),
    );
  return table(`${t("gains.waterfall.total", { n: signed(said.total) })} ${said.exact ? "" : t("gains.waterfall.sampled")}`, [
    { head: t("gains.waterfall.initiative"), cell: (b) => titles.get(b.name) ?? b.name },
    { head: t("unit.musd2023"), n: true, cell: (b) => figured(signed(b.value), { kind: "assessment.initiative-share", title: titles.get(b.name) ?? b.name, value: signed(b.value), unit: t("unit.musd2023"), range: b.low === undefined || said.exact ? undefined : `${figure(b.low)} – ${figure(b.high)}`, run: state.summary?.run, inputs: [t("gains.waterfall.total", { n: signed(said.total) })], from: [{ metric: said.metric, area: said.area, year: said.year }] }, tone(b.value)) },
    { head: "95 %", n: true, cell: (b) => (b.low === undefined || said.exact ? "" : `${figure(b.low)} – ${figure(b.high)}`) },
    { head: t("gains.waterfall"), cell: bar },
  ], bars);
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
  const place = h("div", { class: "sharing" });
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
        FIVE.map((area) => h("tr", {}, h("th", { scope: "row" }, sign(area), " ", land(area)), summary.shares.map((/** @type {any} */ r) => h("td", { class: r.rule === looked ? "n looked" : "n" }, shared("share", r[area], `${t(`rule.${r.rule}`)}, ${land(area)}`, summary, [alone(summary, area), together(summary)]))))),
      ),
    ),
  );
}

/** A number of the sharing. @param {string} kind @param {number} value @param {string} title @param {any} summary @param {string[]} inputs */
const shared = (kind, value, title, summary, inputs) => figured(kind === "transfer" ? figure(value) : signed(value), { kind: `sharing.${kind}`, title, value: signed(value), unit: t("unit.musd2023"), run: summary.run, inputs, from: [{ metric: "assessment.worth", area: FIVE.join("+"), year: FIRST }] });

/** @param {any} summary @param {string} coalition */
const worthOf = (summary, coalition) => summary.worth.find((/** @type {any} */ w) => w.coalition === coalition)?.value;

/** @param {any} summary @param {string} area */
const alone = (summary, area) => t("gains.worth.of", { who: land(area), n: signed(worthOf(summary, area)) });

/** @param {any} summary */
const together = (summary) => t("gains.worth.all", { n: signed(worthOf(summary, FIVE.join("+"))) });

/** @param {any} summary */
function keeping(summary) {
  const rule = summary.shares.find((/** @type {any} */ r) => r.rule === looked) ?? summary.shares[0];
  const leavers = rule.leavers.filter((/** @type {any} */ l) => l.excess > 0.5);
  const transfers = rule.transfers.filter((/** @type {any} */ x) => x.value > 0.5);
  return [
    h("p", { class: "small" }, `${t("gains.choose")}: `, h("strong", {}, t(`rule.${rule.rule}`))),
    h("h3", {}, t("gains.leave")),
    leavers.length ? h("ul", { class: "plain" }, leavers.map((/** @type {any} */ l) => h("li", {}, l.coalition.split("+").map((/** @type {string} */ c) => [sign(c), " "]), woven("gains.more", { n: shared("excess", l.excess, l.coalition, summary, [t("gains.worth.of", { who: l.coalition, n: signed(worthOf(summary, l.coalition)) })]) })))) : h("p", {}, t("gains.nobody")),
    h("h3", {}, summary.coreEmpty ? t("gains.nearest") : t("gains.keeps")),
    transfers.length ? h("ul", { class: "plain" }, transfers.map((/** @type {any} */ x) => h("li", {}, woven("gains.pays", { from: land(x.from), to: land(x.to), n: shared("transfer", x.value, `${land(x.from)} → ${land(x.to)}`, summary, [together(summary)]) })))) : h("p", {}, t("gains.none")),
    h("p", { class: "small" }, t("gains.outsiders")),
  ];
}

