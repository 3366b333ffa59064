// The card of a number: value, unit, range, equation, inputs, rival values, sources, run, and a citation to copy.
import { ask, askOnce, path } from "./api.mjs";
import { byId, fill, h } from "./dom.mjs";
import { figure, range as span, unitName } from "./figures.mjs";
import { state } from "./state.mjs";
import { t } from "./words.mjs";

/**
 * A number of an answer that is no outcome of the run.
 * @typedef {{kind: string, title: string, value: string, unit?: string, range?: string, inputs?: string[], from?: {metric: string, area: string, year: number}[], rivals?: string[], source?: string, cited?: string, evidence?: string, note?: string, run?: string}} Figured
 * from: outcomes of the run it is computed from; kind: id of api/figures or of api/metrics; source: id of a source; cited: a source in words, its address at the end
 */

/**
 * A number that opens its card.
 * @param {string} text as shown @param {{metric: string, area: string, year: number}} what @param {string} [tone]
 */
export function number(text, what, tone = "") {
  return h("button", { class: `num ${tone}`, title: t("card.open"), onclick: () => openCard(what) }, text);
}

/** A number of the record, with its source. @param {string} text @param {{title: string, value: string, source?: string, cited?: string, evidence?: string, note?: string, rivals?: string[]}} fact */
export function recorded(text, fact) {
  return figured(text, { kind: "", ...fact });
}

/** A number of an answer, with how it is computed. @param {string} text @param {Figured} what @param {string} [tone] */
export function figured(text, what, tone = "") {
  return h("button", { class: `num ${tone}`, title: t("card.open"), onclick: () => openFigure(what) }, text);
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

/** @returns {Promise<Map<string, any>>} */
const sourcesById = async () => new Map((await askOnce("api/sources")).sources.map((/** @type {any} */ x) => [x.id, x]));

/** @param {{metric: string, area: string, year: number}} what */
export async function openCard(what) {
  open(`${what.metric} · ${what.area} · ${what.year}`, h("p", { class: "lead" }, t("loading")));
  const run = state.centre ? undefined : state.summary?.run;
  if (!run) {
    open(t("card.wait.title"), h("p", {}, t("card.wait")));
    return;
  }
  try {
    const said = await ask(path`api/runs/${run}/explain/${what.metric}/${what.area}/${what.year}`);
    open(`${said.title ?? said.metric}, ${said.area}, ${said.year}`, explained(said, run, await sourcesById()));
  } catch (failed) {
    open(t("failed"), h("p", {}, failed instanceof Error ? failed.message : String(failed)));
  }
}

/** @param {Figured} what */
export async function openFigure(what) {
  open(what.title, h("p", { class: "lead" }, t("loading")));
  try {
    const [known, sources] = await Promise.all([kinds(), sourcesById()]);
    open(what.title, answered(what, known, sources));
  } catch (failed) {
    open(t("failed"), h("p", {}, failed instanceof Error ? failed.message : String(failed)));
  }
}

/** Kinds of numbers and metrics by id. @returns {Promise<Map<string, any>>} */
async function kinds() {
  const [figures, metrics] = await Promise.all([askOnce("api/figures"), askOnce("api/metrics")]);
  return new Map([...metrics.metrics, ...figures.figures].map((/** @type {any} */ x) => [x.id, x]));
}

/** @param {any} source */
export function citation(source) {
  return [`${inWords(source)} `, source.url && /^https?:/.test(source.url) ? h("a", { href: source.url, target: "_blank", rel: "noopener noreferrer" }, source.url) : null];
}

/** @param {any} source */
const inWords = (source) => `${source.publisher}: ${source.title}${source.date ? ` (${source.date})` : ""}`;

/** What every card begins with. @param {string} value with its unit @param {string | undefined} range @param {[string, any][]} pairs @param {string} cite @param {string} run */
function head(value, range, pairs, cite, run) {
  const pair = (/** @type {string} */ name, /** @type {any} */ text) => [h("dt", {}, t(name)), h("dd", {}, text)];
  return [
    h("p", { class: "big" }, value),
    h("dl", { class: "pairs" }, pair("card.range", range || t("card.range.none")), pairs.map(([name, text]) => pair(name, text)), run ? pair("run", h("code", {}, run)) : null, pair("card.data", h("code", {}, `${state.levers?.dataHash.slice(0, 12)}, ${state.levers?.asOf}`))),
    h("p", {}, h("button", { class: "cite", onclick: (/** @type {any} */ e) => copy(cite, e.target) }, t("card.copy"))),
  ];
}

/** @param {string} run */
const origin = (run) => `Ortaq${run ? `, run ${run}` : ""}, data ${state.levers?.dataHash.slice(0, 12)} as of ${state.levers?.asOf}`;

/** A number of an answer. @param {Figured} what @param {Map<string, any>} known kinds @param {Map<string, any>} sources */
function answered(what, known, sources) {
  const kind = known.get(what.kind);
  const source = sources.get(what.source ?? "");
  const unit = what.unit === undefined ? "" : ` ${unitName(what.unit)}`;
  const from = source ? `${inWords(source)}${source.url ? ` ${source.url}` : ""}. ` : what.cited ? `${what.cited}. ` : "";
  const cited = source ? citation(source) : what.cited ? linked(what.cited) : null;
  return [
    kind && kind.title !== what.title ? h("p", { class: "lead" }, kind.title) : null,
    ...head(`${what.value}${unit}`, what.range, what.evidence ? [["trade.evidence", t(`evidence.${what.evidence}`)]] : [], `${what.title}: ${what.value}${unit}. ${from}${origin(what.run ?? "")}.`, what.run ?? ""),
    what.note ? h("p", {}, what.note) : null,
    equation(kind?.equation ?? t("card.recorded"), kind?.doc),
    section("card.inputs", [...(what.inputs ?? []).map(linked), ...(what.from ?? []).map((x) => number(`${known.get(x.metric)?.title ?? x.metric}, ${x.area}, ${x.year}`, x))], (x) => x),
    section("card.rivals", what.rivals ?? [], (/** @type {string} */ x) => linked(x)),
    section("card.parameters", kind?.parameters ?? [], parameter),
    cited || !kind?.tables?.length ? section("card.sources", cited ? [cited] : [], (/** @type {any} */ x) => x) : null,
    kind?.tables?.length ? section("card.tables", kind.tables, tableUse) : null,
  ];
}

/** An outcome of a run. @param {any} said @param {string} run @param {Map<string, any>} sources */
function explained(said, run, sources) {
  const unit = unitName(said.unit);
  const corners = said.low !== undefined && said.high !== undefined && said.low !== said.high ? `${span(said.low, said.high)} (${t("range.corners")})` : undefined;
  const range = said.draws ? `${span(said.draws.p5, said.draws.p95)} (${t("range.of", { n: said.draws.draws })})` : corners;
  return [
    ...head(`${figure(said.value)} ${unit}`, range, said.baseline === undefined ? [] : [["card.without", figure(said.baseline)]], `${said.title}, ${said.area}, ${said.year}: ${figure(said.value)} ${unit}. ${origin(run)}.`, run),
    equation(said.equation, said.doc),
    section("card.inputs", said.inputs, (/** @type {any} */ i) => [number(`${i.title ?? i.metric}, ${i.area}, ${i.year}`, { metric: i.metric, area: i.area, year: i.year }), `: ${figure(i.value)} ${unitName(i.unit)}`]),
    section("card.facts", said.facts, (/** @type {any} */ f) => [`${f.area} ${f.year}: ${figure(f.value)} ${unitName(f.unit)}, ${f.reporter ?? ""} (${t(`evidence.${f.evidence}`)}). `, h("span", { class: "small" }, linked(f.source))]),
    section("card.rivals", said.rivals, (/** @type {any} */ f) => [
      `${figure(f.value)} ${unitName(f.unit)}, ${f.reporter ?? ""} (${t(`evidence.${f.evidence}`)}). `,
      h("span", { class: "small" }, sources.has(f.source) ? citation(sources.get(f.source)) : f.source),
    ]),
    section("card.levers", said.levers, (/** @type {any} */ l) => [`${l.initiative}, ${t("since", { year: l.since })}. `, h("span", { class: "small" }, (l.sources ?? []).slice(0, 2).map((/** @type {string} */ x) => [linked(x), " "]))]),
    section("card.parameters", said.parameters, parameter),
    section("card.tables", said.tables, tableUse),
  ];
}

/** @param {string} text @param {string | undefined} doc */
const equation = (text, doc) => [h("h2", {}, t("card.equation")), h("p", { class: "equation" }, text), doc ? h("p", { class: "small" }, h("code", {}, doc)) : null];

/** @param {any} p */
const parameter = (p) => `${p.id}: ${figure(p.mid)} (${figure(p.low)} – ${figure(p.high)}) ${p.unit ?? ""}, ${t(`evidence.${p.evidence}`)}`;

/** @param {any} x */
const tableUse = (x) => [`${x.name}: ${x.rows} ${t("rows")} (${x.evidence.join(", ")}). `, h("span", { class: "small" }, x.sources.slice(0, 3).map((/** @type {string} */ y) => [linked(y), " · "]))];

/** A citation with its address made a link. @param {string} text */
function linked(text) {
  const url = text.match(/https?:\/\/\S+$/)?.[0];
  return url ? [text.slice(0, -url.length), h("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, url)] : text;
}

/** A part of the card; that there is nothing in it is said. @param {string} title @param {any[]} list @param {(x: any) => any} line */
function section(title, list, line) {
  if (!list?.length) return h("p", { class: "nothing" }, h("strong", {}, `${t(title)}: `), t("card.none"));
  const items = list.map((x) => h("li", {}, line(x)));
  return list.length > 6
    ? h("details", {}, h("summary", {}, h("strong", {}, `${t(title)} (${list.length})`)), h("ul", { class: "plain" }, items))
    : [h("h2", {}, t(title)), h("ul", { class: "plain" }, items)];
}

/** Pages that were not loaded safely have no clipboard: the old way then, and at last the text itself. @param {string} text @param {HTMLElement} button */
async function copy(text, button) {
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = t("copied");
  } catch {
    if (copiedFrom(text, button)) button.textContent = t("copied");
    else button.replaceWith(h("code", { class: "cite" }, text));
  }
}

/** @param {string} text @param {HTMLElement} beside */
function copiedFrom(text, beside) {
  const field = /** @type {HTMLTextAreaElement} */ (h("textarea", { "aria-hidden": "true", style: "position:absolute;left:-999px" }));
  field.value = text;
  beside.after(field);
  field.select();
  const done = document.execCommand("copy");
  field.remove();
  beside.focus();
  return done;
}
