// The card of a number: value, unit, range, equation, inputs, rival values, sources, run, and a citation to copy.
import { ask, askOnce, path } from "./api.mjs";
import { byId, fill, h } from "./dom.mjs";
import { figure, unitName } from "./figures.mjs";
import { state } from "./state.mjs";
import { t } from "./words.mjs";

/**
 * A number that opens its card.
 * @param {string} text as shown @param {{metric: string, area: string, year: number}} what @param {string} [tone]
 */
export function number(text, what, tone = "") {
  return h("button", { class: `num ${tone}`, title: t("card.open"), onclick: () => openCard(what) }, text);
}

/** A number of the record, with its source. @param {string} text @param {{title: string, value: string, source?: string, evidence?: string, note?: string}} fact */
export function recorded(text, fact) {
  return h("button", { class: "num", title: t("card.open"), onclick: () => openFact(fact) }, text);
}

/** @param {string} title @param {any[]} content */
function open(title, ...content) {
  const dialog = byId("card");
  fill(
    dialog,
    h(
      "div",
      { class: "inside" },
      h("header", {}, h("h1", { id: "card-title" }, title), h("button", { "aria-label": t("close"), onclick: () => dialog.close(), autofocus: true }, "✕")),
      ...content,
    ),
  );
  if (!dialog.open) dialog.showModal();
  return dialog;
}

/** @param {{metric: string, area: string, year: number}} what */
export async function openCard(what) {
  open(`${what.metric} · ${what.area} · ${what.year}`, h("p", { class: "lead" }, t("loading")));
  const run = state.summary?.run;
  if (!run) {
    open(t("card.wait.title"), h("p", {}, t("card.wait")));
    return;
  }
  try {
    const said = await ask(path`api/runs/${run}/explain/${what.metric}/${what.area}/${what.year}`);
    const sources = (await askOnce("api/sources")).sources;
    open(`${said.title ?? said.metric}, ${what.area}, ${what.year}`, ...content(said, run, new Map(sources.map((/** @type {any} */ x) => [x.id, x]))));
  } catch (failed) {
    open(t("failed"), h("p", {}, failed instanceof Error ? failed.message : String(failed)));
  }
}

/** @param {{title: string, value: string, source?: string, evidence?: string, note?: string}} fact */
async function openFact(fact) {
  const sources = (await askOnce("api/sources")).sources;
  const source = sources.find((/** @type {any} */ x) => x.id === fact.source);
  open(
    fact.title,
    h("p", { class: "big" }, fact.value),
    fact.note ? h("p", {}, fact.note) : null,
    h("h2", {}, t("card.sources")),
    h("ul", { class: "plain" }, h("li", {}, source ? citation(source) : (fact.source ?? t("unknown")), fact.evidence ? h("span", { class: "small" }, ` (${t(`evidence.${fact.evidence}`)})`) : null)),
  );
}

/** @param {any} source */
export function citation(source) {
  return [
    `${source.publisher}: ${source.title}${source.date ? ` (${source.date})` : ""} `,
    source.url && /^https?:/.test(source.url) ? h("a", { href: source.url, target: "_blank", rel: "noopener noreferrer" }, source.url) : null,
  ];
}

/** @param {any} said @param {string} run @param {Map<string, any>} sources */
function content(said, run, sources) {
  const unit = unitName(said.unit);
  const range = said.low !== undefined && said.high !== undefined && said.low !== said.high;
  const text = `${said.title}, ${said.area}, ${said.year}: ${figure(said.value)} ${unit}. Ortaq, run ${run}, data ${state.levers?.dataHash.slice(0, 12)} as of ${state.levers?.asOf}.`;
  return [
    h("p", { class: "big" }, `${figure(said.value)} ${unit}`),
    h(
      "dl",
      { class: "pairs" },
      range ? [h("dt", {}, t("card.range")), h("dd", {}, `${figure(said.low)} – ${figure(said.high)}`)] : null,
      said.baseline !== undefined ? [h("dt", {}, t("card.without")), h("dd", {}, figure(said.baseline))] : null,
      h("dt", {}, t("run")),
      h("dd", {}, h("code", {}, run)),
    ),
    h("p", {}, h("button", { onclick: (/** @type {any} */ e) => copy(text, e.target) }, t("card.copy"))),
    h("h2", {}, t("card.equation")),
    h("p", { class: "equation" }, said.equation),
    section("card.inputs", said.inputs, (/** @type {any} */ i) => [
      number(`${i.title ?? i.metric}, ${i.area}, ${i.year}`, { metric: i.metric, area: i.area, year: i.year }),
      `: ${figure(i.value)} ${unitName(i.unit)}`,
    ]),
    section("card.facts", said.facts, (/** @type {any} */ f) => [`${f.area} ${f.year}: ${figure(f.value)} ${unitName(f.unit)}, ${f.reporter ?? ""} (${t(`evidence.${f.evidence}`)}). `, h("span", { class: "small" }, linked(f.source))]),
    section("card.rivals", said.rivals, (/** @type {any} */ f) => [
      `${figure(f.value)} ${unitName(f.unit)}, ${f.reporter ?? ""} (${t(`evidence.${f.evidence}`)}). `,
      h("span", { class: "small" }, sources.has(f.source) ? citation(sources.get(f.source)) : f.source),
    ]),
    section("card.levers", said.levers, (/** @type {any} */ l) => [`${l.initiative}, ${t("since", { year: l.since })}`]),
    section("card.parameters", said.parameters, (/** @type {any} */ p) => [`${p.id}: ${figure(p.mid)} (${figure(p.low)} – ${figure(p.high)}) ${p.unit ?? ""}, ${t(`evidence.${p.evidence}`)}`]),
    section("card.tables", said.tables, (/** @type {any} */ x) => [`${x.name}: ${x.rows} ${t("rows")} (${x.evidence.join(", ")}). `, h("span", { class: "small" }, x.sources.slice(0, 3).map((/** @type {string} */ y) => [linked(y), " · "]))]),
  ];
}

/** A citation with its address made a link. @param {string} text */
function linked(text) {
  const url = text.match(/https?:\/\/\S+$/)?.[0];
  return url ? [text.slice(0, -url.length), h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url)] : text;
}

/** @param {string} title @param {any[]} list @param {(x: any) => any} line */
function section(title, list, line) {
  if (!list?.length) return null;
  const items = list.map((x) => h("li", {}, line(x)));
  return list.length > 6
    ? h("details", {}, h("summary", {}, h("strong", {}, `${t(title)} (${list.length})`)), h("ul", { class: "plain" }, items))
    : [h("h2", {}, t(title)), h("ul", { class: "plain" }, items)];
}

/** @param {string} text @param {HTMLElement} button */
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t("copied");
  } catch {
    button.replaceWith(h("code", {}, text));
  }
}
