// Railways, roads, ferries, lines, rivers, reservoirs, border points and projects, with the flows of a year.
import { ask, askOnce, path } from "../parts/api.mjs";
import { number, openCard, recorded } from "../parts/card.mjs";
import { fill, h } from "../parts/dom.mjs";
import { figure, monthName } from "../parts/figures.mjs";
import { addRivers, drawRivers, riverLegend, riverPopup, riverTables } from "../charts/rivers.mjs";
import { answer, onChange, state } from "../parts/state.mjs";
import { choice } from "../parts/table.mjs";
import { maybe, t } from "../parts/words.mjs";

/** Put beside the page by the build. */
const LIBRARY = "../lib/maplibre-gl.mjs";
const COUNTRIES = ["398", "417", "762", "795", "860"];
const LAYERS = ["rail", "road", "water-way", "lines", "rivers", "reservoirs", "borders", "projects"];
const on = new Set(["rail", "rivers", "reservoirs", "borders", "projects"]);
const STATUS = /** @type {Record<string, string>} */ ({ done: "#009e73", "under-way": "#0072b2", agreed: "#e69f00", planned: "#e69f00", proposed: "#999999", idea: "#999999", stalled: "#d55e00", cancelled: "#d55e00" });
let month = 1;
let view = "freight";
/** What each view shows at first. */
const VIEWS = /** @type {Record<string, string[]>} */ ({ freight: ["rail", "rivers", "reservoirs", "borders", "projects"], water: ["rivers", "reservoirs", "lines"] });

/** @param {Element} place */
export async function show(place) {
  if (state.query.month) month = Math.min(12, Math.max(1, Number(state.query.month) || 1));
  if (state.query.view in VIEWS && state.query.view !== view) {
    view = state.query.view;
    on.clear();
    VIEWS[view].forEach((layer) => on.add(layer));
  }
  const year = h("input", { type: "range", id: "map-year", min: state.levers.baseYear, max: 2040, value: state.year, "aria-label": t("year") });
  const shownYear = h("output", { for: "map-year" }, String(state.year));
  const box = h("div", { id: "map", role: "application", "aria-label": t("map.title") });
  const words = h("div", { class: "scroll" });
  const rivers = h("div", { class: "grid" });
  const months = h("input", { type: "range", id: "map-month", min: 1, max: 12, value: month, "aria-label": t("month"), "aria-valuetext": monthName(month) });
  const shownMonth = h("output", { for: "map-month" }, monthName(month));
  const signs = h("div", { id: "map-legend" });
  const boxes = h("div", {});
  const drawBoxes = () => fill(boxes, layerBoxes((layer, visible) => toggle(layer, visible)));
  drawBoxes();
  fill(
    place,
    h("h1", {}, t("map.title")),
    h("p", { class: "lead" }, t("map.lead")),
    h(
      "div",
      { class: "filters" },
      choice("map-view", t("map.view"), [["freight", t("map.view.freight")], ["water", t("map.view.water")]], view, (v) => look(v)),
      h("label", {}, t("year"), h("span", {}, year, " ", shownYear)),
      h("label", {}, t("map.month"), h("span", {}, months, " ", shownMonth)),
    ),
    boxes,
    box,
    signs,
    h("p", { class: "small" }, t("map.schematic")),
    h("h2", {}, t("map.rivers")),
    h("p", { class: "small" }, t("map.rivers.read")),
    rivers,
    h("h2", {}, t("map.busiest")),
    words,
  );
  const [GL, layers, atlas] = await Promise.all([import(LIBRARY), askOnce("api/map"), askOnce("lib/countries-50m.json"), styles()]);
  const land = await countries(atlas);
  GL.setWorkerUrl(new URL("../lib/maplibre-gl-worker.mjs", import.meta.url).href);
  const map = new GL.Map({ container: box, style: style(land), bounds: [46, 34.5, 88, 53.5], fitBoundsOptions: { padding: 10 }, attributionControl: false, dragRotate: false, maxZoom: 9 });
  map.addControl(new GL.NavigationControl({ showCompass: false }));
  await new Promise((done) => map.once("load", done));
  addLayers(map, layers);
  names(GL, map, layers);
  /** @type {any} the months of the year on screen */
  let known = null;
  popups(GL, map, () => known);
  LAYERS.forEach((layer) => toggle(layer, on.has(layer)));

  /** @param {string} layer @param {boolean} visible */
  function toggle(layer, visible) {
    if (visible) on.add(layer);
    else on.delete(layer);
    fill(signs, legend(), on.has("lines") || on.has("reservoirs") ? riverLegend(on.has("reservoirs"), on.has("lines")) : null);
    for (const id of [layer, `${layer}-flow`, `${layer}-arrow`]) if (map.getLayer?.(id)) map.setLayoutProperty(id, "visibility", visible ? "visible" : "none");
  }

  let drawn = "";
  async function flows() {
    const run = state.summary?.run;
    const key = `${run} ${state.year}`;
    if (!run || key === drawn) return;
    drawn = key;
    const [loads, freight] = await Promise.all([ask(path`api/runs/${run}/outcomes/${"transport.border"}/${state.year}`), askOnce(`api/freight?year=${state.year}`).catch(() => null)]);
    const byPoint = new Map(loads.outcomes.filter((/** @type {any} */ o) => o.metric === "transport.border-load").map((/** @type {any} */ o) => [o.area, o.value]));
    const byLink = new Map((freight?.links ?? []).map((/** @type {any} */ l) => [l.id, l.tonnes / 1e6]));
    setFlow(map, "borders", layers.borders, byPoint);
    for (const kind of ["rail", "road", "water-way"]) setFlow(map, kind, ofMode(layers.links, kind), byLink);
    fill(words, busiest(layers.borders, byPoint, loads.outcomes));
  }

  let riversDrawn = "";
  async function water() {
    const run = answer()?.run;
    const key = `${run} ${state.year}`;
    if (!run || key === riversDrawn) return;
    riversDrawn = key;
    const said = await ask(path`api/runs/${run}/months` + `?year=${state.year}`).catch(() => null);
    if (key !== riversDrawn) return;
    if (!said) riversDrawn = "";
    known = said;
    showMonth();
  }

  /** The twelve months of a year come in one answer, so that the slider waits for nothing. */
  function showMonth() {
    shownMonth.textContent = monthName(month);
    months.setAttribute("aria-valuetext", monthName(month));
    if (!known) return;
    drawRivers(map, layers, known.months[month - 1]);
    fill(rivers, riverTables(layers, known, month));
    box.dataset.month = `${known.year}-${month}`;
  }

  /** @param {string} wanted */
  function look(wanted) {
    view = wanted;
    for (const layer of LAYERS) toggle(layer, VIEWS[view].includes(layer));
    drawBoxes();
    state.query = { ...state.query, view };
  }

  months.addEventListener("input", () => {
    month = Number(/** @type {any} */ (months).value);
    state.query = { ...state.query, month: String(month) };
    showMonth();
  });
  let rest = 0;
  year.addEventListener("input", () => {
    state.year = Number(/** @type {any} */ (year).value);
    state.query = { ...state.query, year: String(state.year) };
    shownYear.textContent = String(state.year);
    clearTimeout(rest);
    rest = window.setTimeout(draw, 150);
  });
  const draw = () => Promise.all([water(), flows()]);
  await draw();
  map.once("idle", () => (box.dataset.idle = "yes"));
  const stop = onChange(draw);
  return () => {
    stop();
    map.remove();
  };
}

async function styles() {
  if (document.getElementById("map-css")) return;
  const link = document.createElement("link");
  link.id = "map-css";
  link.rel = "stylesheet";
  link.href = "lib/maplibre-gl.css";
  await new Promise((done) => {
    link.onload = done;
    link.onerror = done;
    document.head.append(link);
  });
}

/** @param {any} atlas @returns {Promise<any>} */
async function countries(atlas) {
  if (!(/** @type {any} */ (globalThis).topojson)) {
    await new Promise((done, failed) => {
      const element = document.createElement("script");
      element.src = "lib/topojson-client.min.js";
      element.onload = done;
      element.onerror = failed;
      document.head.append(element);
    });
  }
  return /** @type {any} */ (globalThis).topojson.feature(atlas, atlas.objects.countries);
}

/** @param {any} land */
function style(land) {
  return {
    version: 8,
    sources: { land: { type: "geojson", data: land } },
    layers: [
      { id: "sea", type: "background", paint: { "background-color": "#cfe0ea" } },
      { id: "land", type: "fill", source: "land", paint: { "fill-color": ["match", ["to-string", ["id"]], COUNTRIES, "#fbfaf5", "#ebeae6"] } },
      { id: "borders-of-land", type: "line", source: "land", paint: { "line-color": "#9aa3a8", "line-width": 0.8 } },
    ],
  };
}

/** @param {any} links @param {string} kind */
function ofMode(links, kind) {
  const fits = (/** @type {string} */ mode) => (kind === "water-way" ? mode === "ferry" || mode === "sea" : mode === kind);
  return { ...links, features: links.features.filter((/** @type {any} */ f) => fits(f.properties.mode)) };
}

/** Million tonnes of a year and the width of their line in pixels. */
const WIDTHS = [[0, 0], [1, 2], [10, 6], [40, 14]];
const WIDTH = ["interpolate", ["linear"], ["coalesce", ["get", "flow"], 0], ...WIDTHS.flat()];
const FREIGHT = /** @type {Record<string, string>} */ ({ rail: "#d55e00", road: "#b07d2b", "water-way": "#0072b2" });

/** @param {any} map @param {any} layers */
function addLayers(map, layers) {
  const source = (/** @type {string} */ id, /** @type {any} */ data) => map.addSource(id, { type: "geojson", data });
  const line = (/** @type {string} */ id, /** @type {any} */ paint) => map.addLayer({ id, type: "line", source: id, layout: { "line-cap": "round" }, paint });
  source("rivers", layers.rivers);
  line("rivers", { "line-color": "#56a5d8", "line-width": 2.5, "line-opacity": 0.8 });
  source("road", ofMode(layers.links, "road"));
  map.addLayer({ id: "road-flow", type: "line", source: "road", paint: { "line-color": FREIGHT.road, "line-width": WIDTH, "line-opacity": 0.35 } });
  line("road", { "line-color": "#8d8472", "line-width": 1 });
  source("water-way", ofMode(layers.links, "water-way"));
  map.addLayer({ id: "water-way-flow", type: "line", source: "water-way", paint: { "line-color": FREIGHT["water-way"], "line-width": WIDTH, "line-opacity": 0.3 } });
  line("water-way", { "line-color": "#0072b2", "line-width": 1.2, "line-dasharray": [3, 2] });
  source("rail", ofMode(layers.links, "rail"));
  map.addLayer({ id: "rail-flow", type: "line", source: "rail", paint: { "line-color": FREIGHT.rail, "line-width": WIDTH, "line-opacity": 0.35 } });
  line("rail", { "line-color": ["case", ["==", ["get", "status"], "open"], "#333333", "#cc3377"], "line-width": 1.4 });
  addRivers(map, layers);
  source("borders", layers.borders);
  map.addLayer({ id: "borders", type: "circle", source: "borders", paint: { "circle-color": "#ffffff", "circle-stroke-color": "#7a2f5d", "circle-stroke-width": 2, "circle-radius": ["interpolate", ["linear"], ["coalesce", ["get", "flow"], 0], 0, 2.5, 5, 5, 40, 11] } });
  source("projects", layers.projects);
  map.addLayer({ id: "projects", type: "circle", source: "projects", paint: { "circle-color": ["match", ["get", "status"], ...Object.entries(STATUS).flat(), "#777777"], "circle-stroke-color": "#17242b", "circle-stroke-width": 1, "circle-radius": 6 } });
}

/** What a run says of each thing, put on the features by id. @param {any} map @param {string} source @param {any} collection @param {Map<string, number>} values */
function setFlow(map, source, collection, values) {
  const features = collection.features.map((/** @type {any} */ f) => {
    const flow = values.get(f.properties.id);
    return flow === undefined ? f : { ...f, properties: { ...f.properties, flow } };
  });
  map.getSource(source).setData({ ...collection, features });
}

/** @param {any} GL @param {any} map @param {any} layers */
function names(GL, map, layers) {
  const big = new Set(["tashkent", "almaty", "astana", "bishkek", "dushanbe", "ashgabat", "samarkand", "aktau", "khorgos", "kashgar", "turkmenbashi", "osh"]);
  for (const f of layers.nodes.features) if (big.has(f.properties.id)) new GL.Marker({ element: h("div", { class: "place-name" }, f.properties.name), anchor: "left", offset: [5, 0] }).setLngLat(f.geometry.coordinates).addTo(map);
}

/** @param {any} GL @param {any} map @param {() => any} year months of the year on screen */
function popups(GL, map, year) {
  for (const layer of ["borders", "reservoirs", "projects", "rail", "road", "water-way", "lines"]) {
    map.on("mouseenter", layer, () => (map.getCanvas().style.cursor = "pointer"));
    map.on("mouseleave", layer, () => (map.getCanvas().style.cursor = ""));
    map.on("click", layer, (/** @type {any} */ e) => {
      const p = e.features[0].properties;
      const rivers = ["reservoirs", "lines"].includes(layer) && year();
      const content = h("div", { style: "color:#17242b" }, rivers ? riverPopup(layer, p, year(), month) : popup(layer, p), p.source ? h("div", { class: "small", style: "color:#4d5d66" }, `${p.source} (${p.evidence ? t(`evidence.${p.evidence}`) : ""})`) : null);
      new GL.Popup({ maxWidth: "280px" }).setLngLat(e.lngLat).setDOMContent(content).addTo(map);
    });
  }
}

/** @param {string} layer @param {any} p */
function popup(layer, p) {
  return [
    h("strong", {}, p.name ?? p.id),
    h("div", {}, [p.status, p.mode, p.km ? `${figure(p.km)} km` : null, p.totalKm3 ? `${figure(p.totalKm3)} km³` : null, p.hours ? `${figure(p.hours)} h` : null, p.opensYear].filter(Boolean).join(" · ")),
    p.flow !== undefined ? h("div", {}, `${state.year}: ${figure(p.flow)} Mt`) : null,
    layer === "borders" && p.flow !== undefined ? h("button", { onclick: () => openCard({ metric: "transport.border-load", area: p.id, year: state.year }) }, t("card.open")) : null,
  ];
}

/** @param {(layer: string, visible: boolean) => void} toggle */
function layerBoxes(toggle) {
  return h(
    "div",
    { class: "layers", role: "group", "aria-label": t("map.layers") },
    LAYERS.map((layer) => h("label", {}, h("input", { type: "checkbox", id: `layer-${layer}`, checked: on.has(layer), onchange: (/** @type {any} */ e) => toggle(layer, e.target.checked) }), " ", t(`map.layer.${layer}`))),
  );
}

/** What a line or a disc of the map stands for, of the layers that are shown. */
function legend() {
  const line = (/** @type {string} */ colour) => `background:${colour}`;
  const disc = (/** @type {string} */ colour, /** @type {string} */ edge) => `background:${colour};border:1.5px solid ${edge};border-radius:50%`;
  const freight = ["rail", "road", "water-way"].filter((layer) => on.has(layer));
  const width = (/** @type {number[]} */ [mt, pixels]) => h("li", {}, h("i", { style: `background:${FREIGHT[freight[0]]};opacity:.6;width:2rem;height:${pixels}px;vertical-align:middle` }), `${mt} ${t("unit.mt")}`);
  const all = /** @type {[string, string, string][]} */ ([
    ["rail", line("#333333"), "map.rail-open"],
    ["rail", line("#cc3377"), "map.rail-planned"],
    ["rivers", line("#56a5d8"), "map.river"],
    ["borders", disc("#ffffff", "#7a2f5d"), "map.border"],
    ["projects", disc("#009e73", "#17242b"), "map.done"],
    ["projects", disc("#0072b2", "#17242b"), "map.under-way"],
    ["projects", disc("#e69f00", "#17242b"), "map.agreed"],
    ["projects", disc("#999999", "#17242b"), "map.talked"],
  ]);
  return h("ul", { class: "legend" }, all.filter(([layer]) => on.has(layer)).map(([, look, key]) => h("li", {}, h("i", { style: look }), t(key))), freight.length ? [h("li", {}, t("map.flow")), WIDTHS.slice(1).map(width)] : null);
}

/** The map in words. @param {any} borders @param {Map<string, number>} loads @param {any[]} outcomes */
function busiest(borders, loads, outcomes) {
  const waits = new Map(outcomes.filter((o) => o.metric === "transport.border-wait").map((o) => [o.area, o.value]));
  const rows = borders.features
    .map((/** @type {any} */ f) => ({ ...f.properties, load: loads.get(f.properties.id) ?? 0 }))
    .sort((/** @type {any} */ a, /** @type {any} */ b) => b.load - a.load)
    .slice(0, 12);
  return h(
    "table",
    {},
    h("caption", {}, t("map.busiest.caption", { year: state.year })),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("map.point")), h("th", { scope: "col" }, t("map.kind")), h("th", { scope: "col", class: "n" }, "Mt"), h("th", { scope: "col", class: "n" }, t("map.hours")), h("th", { scope: "col", class: "n" }, t("map.wait")))),
    h(
      "tbody",
      {},
      rows.map((/** @type {any} */ r) =>
        h(
          "tr",
          {},
          h("th", { scope: "row" }, r.name),
          h("td", {}, [...new Set([r.kind, r.mode].filter(Boolean))].map((/** @type {string} */ k) => maybe(`point.${k}`, k)).join(", ")),
          h("td", { class: "n" }, number(figure(r.load), { metric: "transport.border-load", area: r.id, year: state.year })),
          h("td", { class: "n" }, r.hours === undefined ? t("unknown") : recorded(figure(Number(r.hours)), { title: `${r.name}, ${t("map.hours")}`, value: `${figure(Number(r.hours))} h`, source: r.source, evidence: r.evidence, note: r.note })),
          h("td", { class: "n" }, waits.has(r.id) ? number(figure(waits.get(r.id)), { metric: "transport.border-wait", area: r.id, year: state.year }) : "–"),
        ),
      ),
    ),
  );
}
