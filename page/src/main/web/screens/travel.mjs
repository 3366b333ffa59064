// Tours under all border rules, and which degree counts where.
import { ask, askOnce } from "../parts/api.mjs";
import { figured } from "../parts/card.mjs";
import { fill, h } from "../parts/dom.mjs";
import { day, figure } from "../parts/figures.mjs";
import { FIVE, land, sign } from "../parts/lands.mjs";
import { choice, field, showAnswer, table } from "../parts/table.mjs";
import { maybe, t, woven } from "../parts/words.mjs";

let level = "bachelor";

/** @param {Element} place */
export async function show(place) {
  const tour = h("div", {});
  const rules = h("div", {});
  const degrees = h("div", {});
  const value = (/** @type {string} */ id) => encodeURIComponent(/** @type {any} */ (document.getElementById(id)).value.trim().toUpperCase());
  const plan = () => showAnswer(tour, ask(`api/tour?nationality=${value("tour-nationality")}&days=${value("tour-days")}`), tourPlan);
  const price = () => showAnswer(rules, ask(`api/tour/rules?nationality=${value("tour-nationality")}&days=${value("tour-days")}`), rulePrices);
  const matrix = () => showAnswer(degrees, recognition(), (said) => said);
  fill(
    place,
    h("h1", {}, t("travel.title")),
    h("p", { class: "lead" }, t("travel.lead")),
    h(
      "form",
      {
        class: "filters",
        onsubmit: (/** @type {Event} */ e) => {
          e.preventDefault();
          plan();
        },
      },
      field("tour-nationality", t("travel.nationality"), "DEU", { size: 5, maxlength: 3, required: true }),
      field("tour-days", t("travel.days"), "10", { type: "number", min: 1, max: 30 }),
      h("button", { class: "primary", type: "submit", id: "tour-plan" }, t("show")),
      h("button", { type: "button", onclick: price, id: "tour-price" }, t("travel.rules")),
    ),
    tour,
    rules,
    h("h2", {}, t("travel.degrees")),
    h("p", { class: "small" }, t("travel.degrees.read")),
    h("div", { class: "filters" }, choice("degree-level", t("travel.level"), [["bachelor", t("travel.bachelor")], ["master", t("travel.master")], ["doctorate", t("travel.doctorate")]], level, (v) => ((level = v), matrix()))),
    degrees,
  );
  plan();
  matrix();
}

/** @param {any} said */
function tourPlan(said) {
  const name = `${said.from} → ${said.to}, ${said.nationality}, ${said.days} ${t("days")}`;
  const asked = [`${t("travel.nationality")}: ${said.nationality}`, `${t("travel.budget")}: ${figure(said.budget)} USD`];
  const tour = (/** @type {string} */ kind, /** @type {number} */ value, /** @type {string} */ unit, title = name) => figured(figure(value), { kind: `people.tour-${kind}`, title, value: figure(value), unit, inputs: asked });
  if (!said.found) return h("p", { class: "empty" }, t("travel.no-tour"));
  return [
    h("p", {}, woven("travel.sum", { points: tour("points", said.points, "points"), usd: tour("usd", said.usd, "USD"), days: said.days })),
    table(
      t("travel.stops"),
      [
        { head: t("travel.city"), cell: (s) => [s.city, " ", sign(s.country)] },
        { head: t("travel.arrive"), cell: (s) => day(s.date) },
        { head: t("travel.half-days"), n: true, cell: (s) => tour("stay", s.halfDays, t("travel.half-days"), s.city) },
        { head: t("travel.sights"), cell: (s) => (s.sights ?? []).map((/** @type {any} */ x) => x.name).join(", ") },
      ],
      said.stops,
    ),
    table(
      t("travel.access"),
      [
        { head: t("country"), cell: (a) => [sign(a.country), " ", land(a.country)] },
        { head: t("travel.document"), cell: (a) => maybe(`document.${a.document}`, a.document) },
        { head: "USD", n: true, cell: (a) => tour("access", a.usd, "USD", land(a.country)) },
        { head: t("travel.lead-days"), n: true, cell: (a) => tour("access", a.leadDays, t("travel.lead-days"), land(a.country)) },
        { head: t("travel.stay"), n: true, cell: (a) => (a.stayDays === undefined ? t("unknown") : tour("access", a.stayDays, t("travel.stay"), land(a.country))) },
      ],
      said.access,
    ),
  ];
}

/** What the tour would be worth without a rule; those that cost nothing are only counted. @param {any} said */
function rulePrices(said) {
  const rules = said.rules ?? [];
  const dear = rules.filter((/** @type {any} */ r) => r.price > 0).sort((/** @type {any} */ a, /** @type {any} */ b) => b.price - a.price);
  const free = h("p", { class: "small" }, t("travel.rules.free", { n: rules.length - dear.length }));
  if (!dear.length) return h("div", { class: "panel" }, h("h2", {}, t("travel.rules")), h("p", {}, t("travel.rules.nothing")), free);
  return [
    table(
      t("travel.rules.caption"),
      [
        { head: t("travel.rule"), cell: (r) => (r.rule === "all" ? t("travel.rules.all") : r.what) },
        { head: t("travel.rules.with"), n: true, cell: (r) => figure(r.with) },
        { head: t("travel.rules.without"), n: true, cell: (r) => figure(r.without) },
        { head: t("travel.loss"), n: true, cell: (r) => figured(figure(r.price), { kind: "people.rule-price", title: r.rule === "all" ? t("travel.rules.all") : r.what, value: figure(r.price), unit: "USD", inputs: [`${t("travel.rules.with")}: ${figure(r.with)}`, `${t("travel.rules.without")}: ${figure(r.without)}`] }) },
      ],
      dear,
    ),
    free,
  ];
}

/** All pairs at once. */
async function recognition() {
  const pairs = FIVE.flatMap((from) => FIVE.filter((to) => to !== from).map((to) => ({ from, to })));
  /** @type {Map<string, any>} */
  const said = new Map();
  const ask = async (/** @type {{from: string, to: string}} */ { from, to }) => said.set(`${from}${to}`, await askOnce(`api/recognise?from=${from}&to=${to}&level=${level}`));
  // Few at a time: the server takes so many questions at once.
  for (let at = 0; at < pairs.length; at += 4) await Promise.all(pairs.slice(at, at + 4).map(ask));
  const tones = /** @type {Record<string, string>} */ ({ simplified: "good", automatic: "good", nostrification: "risk", refused: "bad" });
  return h(
    "div",
    { class: "scroll" },
    h(
      "table",
      {},
      h("caption", {}, t("travel.matrix")),
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, `${t("from")} \\ ${t("to")}`), FIVE.map((c) => h("th", { scope: "col" }, land(c))))),
      h(
        "tbody",
        {},
        FIVE.map((from) =>
          h(
            "tr",
            {},
            h("th", { scope: "row" }, sign(from), " ", land(from)),
            FIVE.map((to) => {
              const one = said.get(`${from}${to}`);
              return h("td", { title: one?.instrument ?? "" }, one ? [h("span", { class: `tag ${tones[one.result] ?? ""}` }, maybe(`recognition.${one.result}`, one.result)), h("div", { class: "small" }, one.instrument)] : "–");
            }),
          ),
        ),
      ),
    ),
  );
}
