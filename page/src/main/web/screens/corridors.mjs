// Ways between two places: every one that no other beats in money, time, reliability and CO2; the chart of time and cost over distance.
import { ask, askOnce, path } from "../parts/api.mjs";
import { figured } from "../parts/card.mjs";
import { byId, fill, h, s } from "../parts/dom.mjs";
import { figure } from "../parts/figures.mjs";
import { state } from "../parts/state.mjs";
import { choice, field, showAnswer, table } from "../parts/table.mjs";
import { maybe, t } from "../parts/words.mjs";

let from = "Xi'an";
let to = "Tashkent";
let by = "hours";

/** @param {Element} place */
export async function show(place) {
  if (state.query.from) from = state.query.from;
  if (state.query.to) to = state.query.to;
  const layers = await askOnce("api/map");
  const names = layers.nodes.features.map((/** @type {any} */ f) => f.properties.name).sort();
  const answer = h("div", {});
  const find = () => {
    from = /** @type {any} */ (document.getElementById("route-from")).value;
    to = /** @type {any} */ (document.getElementById("route-to")).value;
    const year = /** @type {any} */ (document.getElementById("route-year")).value;
    const added = /** @type {any} */ (document.getElementById("route-with")).value;
    return showAnswer(answer, ask(path`api/route/${from}/${to}` + `?year=${encodeURIComponent(year)}` + (added ? `&with=${encodeURIComponent(added)}` : "")), routes);
  };
  const works = state.levers.initiatives.filter((/** @type {any} */ i) => i.domain === "transport" && i.moves && !i.inForce);
  fill(
    place,
    h("h1", {}, t("corridors.title")),
    h("p", { class: "lead" }, t("corridors.lead")),
    h(
      "form",
      {
        class: "filters",
        onsubmit: (/** @type {Event} */ e) => {
          e.preventDefault();
          find();
        },
      },
      h("datalist", { id: "places" }, names.map((/** @type {string} */ n) => h("option", { value: n }))),
      field("route-from", t("from"), from, { list: "places", required: true }),
      field("route-to", t("to"), to, { list: "places", required: true }),
      field("route-year", t("year"), String(state.year), { type: "number", min: state.levers.baseYear, max: 2040 }),
      choice("route-with", t("corridors.with"), [["", t("corridors.none")], ...works.map((/** @type {any} */ i) => [i.id, i.title])], "", () => {}),
      h("button", { class: "primary", type: "submit", id: "route-find" }, t("show")),
    ),
    answer,
  );
  await find();
}

/** @param {any} said */
function routes(said) {
  const notable = said.routes.filter((/** @type {any} */ r) => r.why.some((/** @type {string} */ w) => w !== "Pareto"));
  const chart = h("div", { class: "chart panel" });
  const draw = () => fill(chart, distanceChart(notable.slice(0, 3), by));
  draw();
  return [
    h("p", { class: "small" }, t("corridors.count", { n: said.paretoCount, shown: notable.length })),
    h("div", { class: "filters" }, choice("chart-by", t("corridors.chart"), [["hours", t("corridors.hours")], ["money", t("corridors.money")]], by, (v) => ((by = v), draw()))),
    chart,
    notable.map((/** @type {any} */ r, /** @type {number} */ i) => way(r, i)),
  ];
}

/** @param {any} r @param {number} i */
function way(r, i) {
  return h(
    "details",
    { open: i === 0, class: "panel", style: "margin-top:.6rem" },
    h("summary", {}, h("strong", {}, reasons(r)), ` – ${figure(r.money)} USD/t · ${figure(r.hours / 24)} ${t("days")} (${t("corridors.waiting", { n: figure(r.wait / 24) })}) · ±${figure(r.sd / 24)} · ${figure(r.co2)} kg CO₂/t · ${figure(r.km)} km`),
    h(
      "dl",
      { class: "row" },
      [["money", r.money, "USD/t"], ["hours", r.hours, t("unit.h")], ["wait", r.wait, t("unit.h")], ["sd", r.sd, t("unit.h")], ["co2", r.co2, "kg CO₂/t"], ["km", r.km, "km"]].map(([kind, value, unit]) => h("div", {}, h("dt", {}, t(`corridors.of.${kind}`)), h("dd", {}, opens(kind, value, unit, `${from} → ${to}, ${reasons(r)}`, r.legs), ` ${unit}`))),
    ),
    table(
      "",
      [
        { head: t("from"), cell: (l) => l.from },
        { head: t("to"), cell: (l) => l.to },
        { head: t("corridors.mode"), cell: (l) => maybe(`mode.${l.mode}`, l.mode) },
        { head: "km", n: true, cell: (l) => opens("km", l.km, "km", `${l.from} → ${l.to}`, [l]) },
        { head: t("corridors.hours"), n: true, cell: (l) => opens("hours", l.hours, t("unit.h"), `${l.from} → ${l.to}`, [l]) },
        { head: t("corridors.wait"), n: true, cell: (l) => opens("wait", l.wait, t("unit.h"), `${l.from} → ${l.to}`, [l]) },
        { head: "USD/t", n: true, cell: (l) => opens("money", l.money, "USD/t", `${l.from} → ${l.to}`, [l]) },
      ],
      r.legs,
    ),
  );
}

/** A number of a way or of a leg, with the legs it is the sum of. @param {string} kind @param {number} value @param {string} unit @param {string} title @param {any[]} legs */
const opens = (kind, value, unit, title, legs) =>
  figured(figure(value), { kind: `transport.way-${kind}`, title: `${t(`corridors.of.${kind}`)}: ${title}`, value: figure(value), unit, inputs: legs.map((l) => `${l.from} → ${l.to}, ${maybe(`mode.${l.mode}`, l.mode)}: ${figure(l.km)} km, ${figure(l.hours)} ${t("unit.h")}, ${figure(l.money)} USD/t`) });

/** Why a way is kept. @param {any} way */
const reasons = (way) => way.why.filter((/** @type {string} */ w) => w !== "Pareto").map((/** @type {string} */ w) => maybe(`why.${w}`, w)).join(", ");

/** The places it changes at, so that two ways can be told apart. @param {any} way */
const through = (way) => [...new Set(way.legs.slice(1, -1).map((/** @type {any} */ l) => l.from))].filter((p) => p !== way.legs[0].from).join(" – ");

const INKS = ["#0072b2", "#d55e00", "#009e73"];

/** Where the first way changes, at the top of its steps. @param {any} way @param {any[]} points */
function stops(way, points) {
  return way.legs.map((/** @type {any} */ leg, /** @type {number} */ i) => ({ leg, at: points[2 * i + 1] })).filter((/** @type {any} */ p) => p.leg.km > 0 && p.leg.wait > 0).map((/** @type {any} */ p) => ({ name: p.leg.from, km: p.at[0], at: p.at[1] }));
}

/** Time or cost over distance, a step where goods stand still (UNESCAP's time/cost-distance chart). @param {any[]} ways @param {string} what */
function distanceChart(ways, what) {
  const width = Math.min(1180, Math.max(300, byId("screen").clientWidth - 90));
  const height = 340;
  const left = 60;
  const bottom = 40;
  const unit = what === "hours" ? 24 : 1;
  const paths = ways.map((w) => {
    let km = 0;
    let sum = 0;
    const points = [[0, 0, ""]];
    for (const leg of w.legs) {
      const still = what === "hours" ? leg.wait : (leg.fee ?? 0);
      sum += still / unit;
      points.push([km, sum, leg.km === 0 ? leg.to : ""]);
      km += leg.km;
      sum += (leg[what] - still) / unit;
      points.push([km, sum, ""]);
    }
    return points;
  });
  const mostKm = Math.max(...paths.flat().map((p) => Number(p[0]))) || 1;
  const most = (Math.max(...paths.flat().map((p) => Number(p[1]))) || 1) * 1.05;
  const x = (/** @type {number} */ km) => left + (km / mostKm) * (width - left - 45);
  const y = (/** @type {number} */ v) => height - bottom - (v / most) * (height - bottom - 15);
  const ticks = (/** @type {number} */ top) => {
    const rough = top / (width < 500 ? 3 : 5);
    const power = 10 ** Math.floor(Math.log10(rough));
    const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((v) => v >= rough) ?? rough;
    return Array.from({ length: Math.floor(top / step) + 1 }, (_, i) => i * step);
  };
  const label = t("corridors.chart.label", { what: t(`corridors.${what}`) });
  return [
    h("ul", { class: "legend" }, ways.map((w, i) => h("li", {}, h("i", { style: `background:${INKS[i]}` }), `${reasons(w)}, ${through(w)}`))),
    s(
      "svg",
      { viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": label },
      s("title", {}, label),
      (width < 500 ? [] : stops(ways[0], paths[0])).map((/** @type {any} */ p) => s("text", { x: x(p.km) - 5, y: y(p.at) - 6, "font-size": 12, fill: "var(--ink)", "text-anchor": p.km < mostKm / 8 ? "start" : "end" }, p.name)),
      ticks(mostKm).map((km) => s("text", { x: x(km), y: height - 18, "font-size": 12, fill: "var(--soft)", "text-anchor": "middle" }, `${figure(km)} km`)),
      ticks(most).map((v) => [s("line", { x1: left, x2: width - 45, y1: y(v), y2: y(v), stroke: "var(--line)" }), s("text", { x: left - 6, y: y(v) + 4, "font-size": 12, fill: "var(--soft)", "text-anchor": "end" }, figure(v))]),
      s("text", { x: left, y: 11, "font-size": 12, fill: "var(--soft)" }, what === "hours" ? t("days") : "USD/t"),
      paths.map((points, i) => s("polyline", { points: points.map((p) => `${x(Number(p[0])).toFixed(1)},${y(Number(p[1])).toFixed(1)}`).join(" "), fill: "none", stroke: INKS[i], "stroke-width": 2.5 })),
    ),
    h("p", { class: "small" }, t("corridors.chart.read")),
  ];
}
