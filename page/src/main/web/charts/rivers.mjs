// Water and power of a month on the map: lakes filled by their share of capacity, lines as wide as what they carry, arrows where it goes.
import { figured } from "../parts/card.mjs";
import { h, s } from "../parts/dom.mjs";
import { figure, monthName } from "../parts/figures.mjs";
import { table } from "../parts/table.mjs";
import { maybe, t } from "../parts/words.mjs";

const WATER = "#0072b2";
const POWER = "#e69f00";
/** GWh of a month and the width of its line in pixels. */
const WIDTHS = [[0, 0.5], [10, 1.5], [100, 4], [500, 8], [1500, 14]];
/** Radius of a lake by its capacity, km3. @param {number} km3 */
const radius = (km3) => 4 + 2.4 * Math.sqrt(km3);

/** @param {any} map @param {any} layers of api/map */
export function addRivers(map, layers) {
  map.addSource("flows", { type: "geojson", data: { type: "FeatureCollection", features: [] } });
  map.addImage("arrow", arrow(), { pixelRatio: 2 });
  map.addLayer({ id: "lines", type: "line", source: "flows", layout: { "line-cap": "round" }, paint: { "line-color": POWER, "line-width": ["interpolate", ["linear"], ["get", "gwh"], ...WIDTHS.flat()], "line-opacity": 0.85 } });
  map.addLayer({ id: "lines-arrow", type: "symbol", source: "flows", filter: [">=", ["get", "gwh"], 1], layout: { "symbol-placement": "line-center", "icon-image": "arrow", "icon-allow-overlap": true, "icon-rotation-alignment": "map" } });
  map.addSource("reservoirs", { type: "geojson", data: lakes(layers, null) });
  map.addLayer({ id: "reservoirs", type: "circle", source: "reservoirs", paint: { "circle-color": "#ffffff", "circle-opacity": 0.9, "circle-stroke-color": WATER, "circle-stroke-width": 1.5, "circle-radius": ["get", "size"] } });
  map.addLayer({ id: "reservoirs-flow", type: "circle", source: "reservoirs", paint: { "circle-color": WATER, "circle-opacity": 0.85, "circle-radius": ["get", "fill"] } });
}

/** An arrow that points to the right, as lines run. */
function arrow() {
  const canvas = document.createElement("canvas");
  canvas.width = 40;
  canvas.height = 40;
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  pen.beginPath();
  for (const [x, y] of [[7, 5], [36, 20], [7, 35], [15, 20]]) pen.lineTo(x, y);
  pen.closePath();
  pen.fillStyle = "#5a3d00";
  pen.strokeStyle = "#ffffff";
  pen.lineWidth = 3;
  pen.stroke();
  pen.fill();
  return pen.getImageData(0, 0, 40, 40);
}

/** Reservoirs that store water, as large as they are and as full as they are at the beginning of the month. @param {any} layers @param {any} month */
function lakes(layers, month) {
  const now = new Map((month?.reservoirs ?? []).map((/** @type {any} */ r) => [r.id, r]));
  const features = layers.reservoirs.features
    .filter((/** @type {any} */ f) => now.get(f.properties.id)?.capacity > 0 || (!month && f.properties.totalKm3))
    .map((/** @type {any} */ f) => {
      const r = now.get(f.properties.id);
      const size = radius(r ? r.capacity / 1000 : f.properties.totalKm3);
      const stored = r?.begin ?? 0;
      return { ...f, properties: { ...f.properties, size, fill: r ? size * Math.sqrt(Math.min(1, stored / r.capacity)) : 0, stored: r?.begin, capacity: r?.capacity, release: r?.release, generation: r?.generation } };
    });
  return { ...layers.reservoirs, features };
}

/** One line for each pair of zones, drawn the way more power went. @param {any} layers @param {any} month */
function flows(layers, month) {
  const ends = new Map();
  for (const f of layers.lines.features) {
    const [a, b] = f.geometry.coordinates;
    ends.set(f.properties.from, a).set(f.properties.to, b);
  }
  const features = month.lines
    .filter((/** @type {any} */ l) => ends.has(l.from) && ends.has(l.to))
    .map((/** @type {any} */ l) => {
      const way = sent(l);
      return { type: "Feature", geometry: { type: "LineString", coordinates: [ends.get(way.from), ends.get(way.to)] }, properties: way };
    });
  return { type: "FeatureCollection", features };
}

/** Where more of the power went than came back. @param {any} line */
function sent(line) {
  const forth = line.there >= line.back;
  return { id: `${line.from}-${line.to}`, from: forth ? line.from : line.to, to: forth ? line.to : line.from, gwh: Math.abs(line.there - line.back), share: Math.max(line.there, line.back) / line.most, most: line.most, price: line.price };
}

/** @param {any} map @param {any} layers @param {any} month of the answer */
export function drawRivers(map, layers, month) {
  map.getSource("reservoirs").setData(lakes(layers, month));
  map.getSource("flows").setData(flows(layers, month));
}

/** @param {string} id */
const zone = (id) => maybe(`zone.${id}`, id);

/** What is told where a lake or a line is clicked. @param {string} layer @param {any} p its properties @param {any} year the answer @param {number} month */
export function riverPopup(layer, p, year, month) {
  if (layer === "lines") return [h("strong", {}, `${zone(p.from)} → ${zone(p.to)}`), h("div", {}, when(year, month), ": ", flow(p, year, month), ` GWh, ${whole(100 * p.share)} %`), p.price === undefined ? null : h("div", {}, price(p, year, month), " USD/MWh")];
  const lake = year.months[month - 1].reservoirs.find((/** @type {any} */ r) => r.id === p.id);
  return [h("strong", {}, p.name), h("div", {}, when(year, month), ": ", stored(lake, p.name, year, month), ` ${t("unit.hm3")}, ${whole((100 * lake.begin) / lake.capacity)} %`), h("div", {}, `${t("map.released")}: `, release(lake, p.name, year, month), ` ${t("unit.hm3")}`)];
}

/** @param {number} value */
const whole = (value) => figure(Math.round(value));

/** @param {any} year @param {number} month */
const when = (year, month) => `${monthName(month)} ${year.year}`;

/** @param {string} kind @param {number} value @param {string} name @param {string} unit @param {any} year @param {number} month @param {string[]} inputs */
const opened = (kind, value, name, unit, year, month, inputs) => figured(figure(value), { kind: `waterpower.${kind}`, title: `${name}, ${when(year, month)}`, value: figure(value), unit, run: year.run, inputs });

/** @param {any} r @param {string} name @param {any} year @param {number} month */
const stored = (r, name, year, month) => opened("month-storage", r.begin, name, t("unit.hm3"), year, month, [`${t("map.capacity")}: ${figure(r.capacity)}`, `${t("map.dead")}: ${figure(r.dead)}`, `${t("map.released")}: ${figure(r.release)}`]);
/** @param {any} r @param {string} name @param {any} year @param {number} month */
const release = (r, name, year, month) => opened("month-release", r.release, name, t("unit.hm3"), year, month, [`${t("map.stored")}: ${figure(r.begin)} → ${figure(r.end)}`]);
/** @param {any} r @param {string} name @param {any} year @param {number} month */
const hydro = (r, name, year, month) => opened("month-hydro", r.generation, name, "GWh", year, month, [`${t("map.released")}: ${figure(r.release)}`]);
/** @param {any} l @param {any} year @param {number} month */
const flow = (l, year, month) => opened("month-line", l.gwh, `${zone(l.from)} → ${zone(l.to)}`, "GWh", year, month, [`${t("map.most")}: ${figure(l.most)}`]);
/** @param {any} l @param {any} year @param {number} month */
const price = (l, year, month) => opened("month-price", l.price, `${zone(l.from)} → ${zone(l.to)}`, "USD/MWh", year, month, [`${t("map.sent")}: ${figure(l.gwh)} GWh`]);

/** The month in words. @param {any} layers @param {any} year the answer @param {number} month */
export function riverTables(layers, year, month) {
  const names = new Map(layers.reservoirs.features.map((/** @type {any} */ f) => [f.properties.id, f.properties.name]));
  const now = year.months[month - 1];
  const full = now.reservoirs.filter((/** @type {any} */ r) => r.begin !== undefined).sort((/** @type {any} */ a, /** @type {any} */ b) => b.capacity - a.capacity);
  const ways = now.lines.map(sent).filter((/** @type {any} */ l) => l.gwh >= 0.5).sort((/** @type {any} */ a, /** @type {any} */ b) => b.gwh - a.gwh);
  const name = (/** @type {any} */ r) => names.get(r.id) ?? r.id;
  return [
    h("div", { id: "lakes" }, table(t("map.lakes.caption", { when: when(year, month) }), [
      { head: t("water.lake"), cell: name },
      { head: `${t("map.stored")}, ${t("unit.hm3")}`, n: true, cell: (r) => stored(r, name(r), year, month) },
      { head: "%", n: true, cell: (r) => whole((100 * r.begin) / r.capacity) },
      { head: `${t("map.released")}, ${t("unit.hm3")}`, n: true, cell: (r) => release(r, name(r), year, month) },
      { head: "GWh", n: true, cell: (r) => (r.generation === undefined ? "–" : hydro(r, name(r), year, month)) },
    ], full)),
    h("div", { id: "lines" }, table(t("map.lines.caption", { when: when(year, month) }), [
      { head: t("map.between"), cell: (l) => `${zone(l.from)} → ${zone(l.to)}` },
      { head: "GWh", n: true, cell: (l) => flow(l, year, month) },
      { head: t("map.used"), n: true, cell: (l) => `${whole(100 * l.share)} %` },
      { head: "USD/MWh", n: true, cell: (l) => (l.price === undefined ? "–" : price(l, year, month)) },
    ], ways)),
  ];
}

/** What circles and lines of the month stand for. @param {boolean} lakes @param {boolean} lines */
export function riverLegend(lakes, lines) {
  const lake = (/** @type {number} */ share) =>
    h("li", {}, s("svg", { width: 24, height: 24, viewBox: "0 0 24 24", "aria-hidden": "true" }, s("circle", { cx: 12, cy: 12, r: 10, fill: "#ffffff", stroke: WATER, "stroke-width": 1.5 }), s("circle", { cx: 12, cy: 12, r: 10 * Math.sqrt(share), fill: WATER })), ` ${figure(100 * share)} %`);
  const line = (/** @type {number[]} */ [gwh, width]) =>
    h("li", {}, s("svg", { width: 44, height: 16, viewBox: "0 0 44 16", "aria-hidden": "true" }, s("line", { x1: 2, x2: 42, y1: 8, y2: 8, stroke: POWER, "stroke-width": width }), s("path", { d: "M16 2.5 L30 8 L16 13.5 L20 8 Z", fill: "#5a3d00" })), ` ${figure(gwh)} GWh`);
  return h("ul", { class: "legend rivers" }, lakes ? [h("li", {}, t("map.legend.lake")), [0.25, 0.5, 1].map(lake)] : null, lines ? [h("li", {}, t("map.legend.line")), WIDTHS.slice(1).map(line)] : null);
}
