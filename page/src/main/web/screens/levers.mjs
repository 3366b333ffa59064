// The initiatives as levers: on or off, their dates, shocks; what follows stands beside them.
import { askOnce } from "../parts/api.mjs";
import { citation, figured, number, recorded } from "../parts/card.mjs";
import { fill, h } from "../parts/dom.mjs";
import { amount, apart, day, difference, figure, signed, tone } from "../parts/figures.mjs";
import { FIVE, land, sign } from "../parts/lands.mjs";
import { answer, change, changed, compute, FIRST, isChanged, keepBeside, lookAhead, onChange, packed, promisedPackage, state, undo } from "../parts/state.mjs";
import { address } from "../desk.mjs";
import { gainRange, rangeHead } from "../parts/ranges.mjs";
import { maybe, t } from "../parts/words.mjs";

/** @type {number} */
let pause = 0;

/** A changed lever is looked at in one year at once, and computed over all years once the hand rests. */
function soon() {
  lookAhead(state.year);
  history.replaceState(null, "", address("levers"));
  changed();
  clearTimeout(pause);
  pause = window.setTimeout(compute, 350);
}

/** @param {Element} place */
export async function show(place) {
  const sources = new Map((await askOnce("api/sources")).sources.map((/** @type {any} */ x) => [x.id, x]));
  titles = new Map((await askOnce("api/metrics")).metrics.map((/** @type {any} */ m) => [m.id, m.title]));
  register = new Map((await askOnce("api/promises")).promises.map((/** @type {any} */ p) => [p.id, p]));
  const list = h("div", { class: "panel" });
  const outcome = h("div", { class: "sticky" });
  const bar = h("div", { class: "filters" });
  fill(place, h("h1", {}, t("levers.title")), h("p", { class: "lead" }, t("levers.lead")), bar, h("div", { class: "levers" }, list, outcome));
  const drawList = () => fill(list, shocks(), groups(sources));
  const draw = () => {
    fill(outcome, result());
    const focus = document.activeElement?.id;
    fill(bar, tools());
    if (focus && bar.querySelector(`#${CSS.escape(focus)}`)) document.getElementById(focus)?.focus();
  };
  drawList();
  draw();
  let seen = JSON.stringify(state.scenario);
  document.addEventListener("keydown", undoByKey);
  const stop = onChange(() => {
    draw();
    // A list drawn again would take the slider out of the hand.
    const held = document.activeElement instanceof HTMLInputElement && document.activeElement.type === "range";
    if (JSON.stringify(state.scenario) !== seen && !held) {
      seen = JSON.stringify(state.scenario);
      const focus = document.activeElement?.id;
      drawList();
      if (focus) document.getElementById(focus)?.focus();
    }
  });
  return () => {
    stop();
    document.removeEventListener("keydown", undoByKey);
  };
}

/** Control and Z, except where a text is written. @param {KeyboardEvent} event */
function undoByKey(event) {
  const inText = document.activeElement instanceof HTMLInputElement && ["text", "search", "number"].includes(document.activeElement.type);
  if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.key.toLowerCase() !== "z" || inText) return;
  event.preventDefault();
  if (undo()) soon();
}

function tools() {
  const set = (/** @type {any} */ next) => {
    change(next);
    soon();
  };
  return [
    h("button", { onclick: () => undo() && soon(), id: "undo", title: "Ctrl+Z", disabled: !state.before.length }, t("undo")),
    h("button", { id: "all-on", onclick: () => set(promisedPackage()) }, t("levers.all-on")),
    h("button", { id: "all-off", onclick: () => set({ ...state.scenario, without: movers().map((/** @type {any} */ i) => i.id) }) }, t("levers.all-off")),
    h(
      "label",
      {},
      t("levers.dates"),
      h(
        "select",
        { id: "dates", onchange: (/** @type {any} */ e) => set({ ...state.scenario, dates: e.target.value }) },
        ["likely", "promised"].map((d) => h("option", { value: d, selected: state.scenario.dates === d }, t(`dates.${d}`))),
      ),
    ),
    h(
      "button",
      {
        id: "keep",
        disabled: !state.summary,
        onclick: () => {
          keepBeside(state.summary ? { summary: state.summary, scenario: state.scenario } : null);
          history.replaceState(null, "", address("levers"));
        },
      },
      t("compare.keep"),
    ),
    state.beside ? h("button", { id: "drop", onclick: drop }, t("compare.drop")) : null,
    state.besideWanted ? h("span", { class: "small", role: "status" }, t("compare.coming")) : null,
  ];
}

function drop() {
  keepBeside(null);
  history.replaceState(null, "", address("levers"));
}

/** Planned initiatives that move a number. */
const movers = () => state.levers.initiatives.filter((/** @type {any} */ i) => i.moves && !i.inForce && !i.national);

/** @param {Map<string, any>} sources */
function groups(sources) {
  const byDomain = new Map();
  for (const i of movers()) byDomain.set(i.domain, [...(byDomain.get(i.domain) ?? []), i]);
  const still = state.levers.initiatives.filter((/** @type {any} */ i) => !i.moves || i.inForce || i.national);
  return [
    [...byDomain].sort().map(([domain, list]) => [h("h2", {}, maybe(`domain.${domain}`, domain)), list.map((/** @type {any} */ i) => lever(i, sources))]),
    h(
      "details",
      {},
      h("summary", {}, t("levers.still", { n: still.length })),
      h("ul", { class: "plain" }, still.map((/** @type {any} */ i) => h("li", {}, i.title, h("span", { class: "small" }, ` – ${i.inForce ? t("levers.in-force") : i.national ? t("levers.national") : (i.remark ?? t("levers.moves-nothing"))}`)))),
    ),
  ];
}

/** @param {any} i @param {Map<string, any>} sources */
function lever(i, sources) {
  const on = !state.scenario.without.includes(i.id);
  const adjusted = state.scenario.adjusted?.[i.id] ?? {};
  const cost = i.costMusd ? Object.entries(i.costMusd).map(([payer, musd]) => `${payer} ${amount(/** @type {number} */ (musd), "musd")}`).join(", ") : t("levers.no-cost");
  const toggle = () => {
    change({ ...state.scenario, without: on ? [...state.scenario.without, i.id] : state.scenario.without.filter((x) => x !== i.id) });
    soon();
  };
  return h(
    "div",
    { class: `lever ${on ? "" : "off"}` },
    h("input", { type: "checkbox", id: `lever-${i.id}`, checked: on, onchange: toggle }),
    h("label", { for: `lever-${i.id}` }, i.title),
    h("span", { class: "tags" }, i.members.map(sign)),
    h(
      "div",
      { class: "set" },
      h("span", {}, t("levers.promised", { year: i.promised ?? t("levers.undated") })),
      h("span", {}, t("levers.likely", { year: i.likely, low: i.earliest, high: i.latest })),
      state.levers.adjustable ? [start(i, adjusted, on), size(i, adjusted, on)] : null,
      h(
        "details",
        {},
        h("summary", {}, t("more")),
        h("p", {}, i.summary),
        h("p", {}, `${t("levers.cost")}: ${cost}`),
        i.basis ? h("p", {}, i.basis) : null,
        i.remark ? h("p", {}, i.remark) : null,
        h("ul", { class: "plain" }, i.sources.map((/** @type {string} */ x) => h("li", {}, sources.has(x) ? citation(sources.get(x)) : x))),
      ),
    ),
  );
}

/** @param {any} i @param {any} adjusted @param {boolean} on */
function start(i, adjusted, on) {
  const year = adjusted.start ?? (state.scenario.dates === "promised" && i.promised ? i.promised : i.likely);
  return slider(i.id, "start", on, { min: state.levers.baseYear + 1, max: 2040, step: 1, value: year }, String);
}

/** @param {any} i @param {any} adjusted @param {boolean} on */
function size(i, adjusted, on) {
  return i.divisible ? slider(i.id, "size", on, { min: 0.1, max: 1.5, step: 0.1, value: adjusted.size ?? 1 }, (v) => `${figure(Math.round(v * 100))} %`) : null;
}

/** The lever under the hand: one drag is one step of undo. */
let held = "";

/** @param {string} id @param {"start" | "size"} what @param {boolean} on @param {Record<string, number>} range @param {(value: number) => string} say */
function slider(id, what, on, range, say) {
  const shown = h("output", {}, say(range.value));
  const name = `${what}-${id}`;
  const turn = (/** @type {any} */ e) => {
    const value = Number(e.target.value);
    const all = state.scenario.adjusted ?? {};
    const next = { ...state.scenario, adjusted: { ...all, [id]: { ...all[id], [what]: value } } };
    if (held === name) state.scenario = next;
    else change(next);
    held = name;
    fill(shown, say(value));
    soon();
  };
  return h("label", { class: "slide" }, t(`levers.${what}`), h("input", { type: "range", id: name, ...range, disabled: !on, oninput: turn, onchange: () => (held = "") }), shown);
}

function shocks() {
  const set = (/** @type {string} */ id, /** @type {boolean} */ on) => {
    change({ ...state.scenario, shocks: on ? [...state.scenario.shocks, id] : state.scenario.shocks.filter((x) => x !== id) });
    soon();
  };
  return h(
    "details",
    { open: state.scenario.shocks.length > 0 },
    h("summary", {}, h("strong", {}, t("levers.shocks"))),
    state.levers.shocks.map((/** @type {any} */ x) =>
      h("div", { class: "lever" }, h("input", { type: "checkbox", id: `shock-${x.id}`, checked: state.scenario.shocks.includes(x.id), onchange: (/** @type {any} */ e) => set(x.id, e.target.checked) }), h("label", { for: `shock-${x.id}` }, x.title), h("span", {})),
    ),
  );
}

/** The year on screen under the levers of now, before all years are refined. */
function quick() {
  const preview = state.preview;
  if (!preview) return null;
  const size = (/** @type {any} */ m) => Math.abs((m.after ?? 0) - (m.before ?? 0)) / (Math.abs(m.before ?? 0) + Math.abs(m.after ?? 0) + 1e-9);
  const rows = preview.moved
    .filter((/** @type {any} */ m) => (FIVE.includes(m.area) || m.area === "CA5") && m.before !== undefined && m.after !== undefined && Math.abs(m.after - m.before) > 1e-6)
    .sort((/** @type {any} */ a, /** @type {any} */ b) => size(b) - size(a))
    .slice(0, 6);
  return h(
    "div",
    { id: "preview", class: "preview" },
    h("p", {}, h("span", { class: "tag risk" }, t("preview.title", { year: preview.year })), " ", h("span", { class: "small" }, t("preview.read"))),
    rows.length
      ? h("table", {}, h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("preview.figure")), h("th", { scope: "col", class: "n" }, t("scenario.promised")), h("th", { scope: "col", class: "n" }, t("preview.now")))),
          h("tbody", {}, rows.map((/** @type {any} */ m) => h("tr", {}, h("td", {}, sign(m.area), " ", titles.get(m.metric) ?? m.metric), apart(m.before, m.after).map((text) => h("td", { class: "n" }, looked(m, text, preview.year)))))))
      : h("p", { class: "small" }, t("preview.nothing")),
  );
}

/** A number of the quick look, which no run has yet. @param {any} m @param {string} text @param {number} year */
const looked = (m, text, year) => figured(text, { kind: m.metric, title: `${titles.get(m.metric) ?? m.metric}, ${m.area}, ${year}`, value: text, note: t("preview.read"), inputs: [`${t("scenario.promised")}: ${figure(m.before)}`, `${t("preview.now")}: ${figure(m.after)}`] });

/** @type {Map<string, string>} */
let titles = new Map();
/** @type {Map<string, any>} promises of the register by id */
let register = new Map();

/** What follows from the levers. */
function result() {
  const summary = answer();
  const centre = Boolean(state.centre) && state.asked === packed(state.scenario);
  const moved = state.asked !== packed(state.scenario);
  const busy = moved || state.progress?.state === "running" || state.progress?.state === "waiting";
  if (!summary) return h("div", { class: "panel" }, quick(), h("p", { class: "empty" }, t("computing")));
  const beside = state.beside?.summary;
  return [
    h(
      "div",
      { class: "panel" },
      h("p", {}, centre ? h("span", { class: "tag risk" }, t("levers.centre")) : busy ? h("span", { class: "tag risk" }, t("levers.before")) : h("span", { class: "tag good" }, isChanged(state.scenario) ? t("levers.refined") : t("scenario.promised")), " ", h("span", { class: "small" }, `${t("run")} ${summary.run}`)),
      busy && !centre ? quick() : null,
      h("div", { class: "scroll" }, targets(summary, beside)),
    ),
    h("div", { class: "scroll" }, short(summary, beside)),
    beside ? h("p", { class: "small" }, t("compare.with", { run: beside.run })) : null,
    h("p", { class: "small" }, t("levers.more"), " ", h("a", { href: address("gains") }, t("screen.gains"))),
  ];
}

/** Heads of the run kept, and of what the one of now has more. */
const compared = () => [h("th", { scope: "col", class: "n" }, t("compare.kept")), h("th", { scope: "col", class: "n" }, t("compare.difference"))];

/** @param {any} summary @param {any} beside */
function targets(summary, beside) {
  const ids = ["m24-regional-trade-20bn", "b06-uz-kz-trade-10bn-2030", "t03-middle-corridor-11mt", "e04-uz-tourists-20m"];
  const promises = summary.promises.filter((/** @type {any} */ p) => ids.includes(p.id) && p.projected !== undefined);
  return h(
    "table",
    {},
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("promises.col.promise")), beside ? null : h("th", { scope: "col", class: "n" }, t("promises.col.target")), h("th", { scope: "col", class: "n" }, t("promises.col.expected")), beside ? compared() : null)),
    h(
      "tbody",
      {},
      promises.map((/** @type {any} */ p) => {
        const before = beside?.promises.find((/** @type {any} */ x) => x.id === p.id)?.projected;
        return h("tr", {}, h("td", {}, maybe(`target.${p.id}`, p.id)), beside ? null : h("td", { class: "n" }, target(p)), h("td", { class: "n" }, projected(p)), beside ? [h("td", { class: "n" }, amount(before, p.unit, p.target)), h("td", { class: "n" }, before === undefined ? "" : difference(p.projected - before, before, p.unit))] : null);
      }),
    ),
  );
}

/** @param {any} p */
function target(p) {
  const known = register.get(p.id);
  return recorded(amount(p.target, p.unit), { title: known?.text ?? p.id, value: amount(p.target, p.unit), source: known?.source, evidence: known?.evidence, note: known ? `${known.forum}, ${day(known.date)}` : undefined });
}

/** @param {any} p */
function projected(p) {
  const known = register.get(p.id);
  const text = amount(p.projected, p.unit, p.target);
  return known ? number(text, { metric: known.metric, area: known.area, year: Number(String(known.deadline).slice(0, 4)) }) : text;
}

/** @param {any} summary @param {any} beside */
function short(summary, beside) {
  const total = (/** @type {any} */ s, /** @type {string} */ area) => s.gains.find((/** @type {any} */ g) => g.year === undefined && g.area === area && g.part === "total");
  return h(
    "table",
    {},
    h("caption", {}, t("gains.short")),
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, t("country")), h("th", { scope: "col", class: "n" }, t("part.total")), h("th", { scope: "col", class: "n" }, rangeHead()), beside ? compared() : null)),
    h(
      "tbody",
      {},
      FIVE.map((area) => {
        const gain = total(summary, area);
        const more = beside ? gain.value - total(beside, area).value : 0;
        return h("tr", {}, h("th", { scope: "row" }, sign(area), " ", land(area)), h("td", { class: "n" }, number(signed(gain.value), { metric: "assessment.present-value", area, year: FIRST }, tone(gain.value))), h("td", { class: "n small" }, gainRange(gain)), beside ? [h("td", { class: "n" }, signed(total(beside, area).value)), h("td", { class: `n ${tone(more)}` }, difference(more, gain.value))] : null);
      }),
    ),
  );
}
