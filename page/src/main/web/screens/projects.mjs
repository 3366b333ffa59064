// Joint projects and funds: what is done, under way, talked about; and which a fund should finance.
import { ask, askOnce } from "../parts/api.mjs";
import { figured } from "../parts/card.mjs";
import { fill, h } from "../parts/dom.mjs";
import { amount, figure } from "../parts/figures.mjs";
import { sign } from "../parts/lands.mjs";
import { field, showAnswer, table } from "../parts/table.mjs";
import { maybe, t } from "../parts/words.mjs";

/** @param {Element} place */
export async function show(place) {
  const register = h("div", {});
  const fund = h("div", {});
  const value = (/** @type {string} */ id) => encodeURIComponent(/** @type {any} */ (document.getElementById(id)).value);
  const choose = () => showAnswer(fund, ask(`api/fund?budget=${value("fund-budget")}&years=${value("fund-years")}`), chosen);
  fill(
    place,
    h("h1", {}, t("projects.title")),
    h("p", { class: "lead" }, t("projects.lead")),
    register,
    h("h2", {}, t("projects.fund")),
    h("p", { class: "small" }, t("projects.fund.read")),
    h(
      "form",
      {
        class: "filters",
        onsubmit: (/** @type {Event} */ e) => {
          e.preventDefault();
          choose();
        },
      },
      field("fund-budget", t("projects.budget"), "200", { type: "number", min: 1 }),
      field("fund-years", t("projects.years"), "2026-2030", { pattern: "\\d{4}-\\d{4}" }),
      h("button", { class: "primary", type: "submit", id: "fund-choose" }, t("show")),
    ),
    fund,
  );
  showAnswer(register, askOnce("api/projects"), list);
}

const TONE = /** @type {Record<string, string>} */ ({ done: "good", "under-way": "good", stalled: "bad", cancelled: "bad", agreed: "risk", planned: "risk", negotiated: "risk" });

/** @param {any} said */
function list(said) {
  const doubted = said.projects.some((/** @type {any} */ p) => p.doubts?.length);
  return table(
    t("projects.count", { n: said.projects.length }),
    [
      { head: t("projects.project"), cell: (p) => p.name },
      { head: t("projects.partners"), cell: (p) => h("span", { class: "tags" }, (p.partners ?? []).map(sign)) },
      { head: t("projects.sector"), cell: (p) => maybe(`sector.${p.sector}`, String(p.sector ?? "").replaceAll("-", " ")) },
      { head: t("projects.value"), n: true, cell: (p) => valueOf(p) },
      { head: t("projects.jobs"), n: true, cell: (p) => (p.jobs === undefined ? t("unknown") : of("project-jobs", figure(typeof p.jobs === "object" ? p.jobs.value : p.jobs), p)) },
      { head: t("projects.state"), cell: (p) => [h("span", { class: `tag ${TONE[p.status] ?? ""}` }, maybe(`project.${p.status}`, p.status)), h("div", { class: "small" }, p.statusText, p.statusDate ? ` (${p.statusDate})` : "")] },
      ...(doubted ? [{ head: t("projects.doubts"), cell: (/** @type {any} */ p) => (p.doubts ?? []).map((/** @type {any} */ d) => d.why ?? d.sentence ?? d).join("; ") }] : []),
    ],
    said.projects,
    true,
  );
}

/** A number of a project. @param {string} kind @param {string} text @param {any} p @param {string} [range] */
const of = (kind, text, p, range) => figured(text, { kind: `projects.${kind}`, title: p.name, value: text, range, source: p.source, evidence: p.evidence, note: [p.statusText, p.note].filter(Boolean).join(". "), inputs: p.capacity === undefined ? [] : [`${t("projects.capacity")}: ${figure(p.capacity)} ${p.capacityUnit ?? ""}`] });

/** @param {any} p */
function valueOf(p) {
  const v = p.value;
  if (v === undefined) return t("unknown");
  const range = v.low === v.high ? amount(v.mid, v.unit) : `${amount(v.low, v.unit, v.high)} – ${amount(v.high, v.unit)}`;
  const shown = of("project-value", range, p, v.low === v.high ? undefined : range);
  return v.printed ? shown : [shown, h("div", { class: "small" }, t("projects.assumed"))];
}

/** @param {any} said */
function chosen(said) {
  const of = (/** @type {string} */ kind, /** @type {string} */ text, /** @type {any} */ c, /** @type {string} */ unit) =>
    figured(text, { kind: `projects.fund-${kind}`, title: c.title ?? c.name ?? c.id, value: text, unit, range: kind === "value" ? `${figure(c.low)} – ${figure(c.high)}` : undefined, inputs: [`${t("projects.years")}: ${(c.years ?? []).join(", ")}`] });
  return [
    h("p", {}, t("projects.worth", { n: figure(said.value), low: figure(said.low), high: figure(said.high), gap: figure((said.gap ?? 0) * 100) })),
    table(
      t("projects.chosen"),
      [
        { head: t("projects.project"), cell: (c) => c.title ?? c.name ?? c.id },
        { head: t("projects.years"), cell: (c) => (c.years ?? []).join(", ") },
        { head: t("projects.cost"), n: true, cell: (c) => [of("cost", figure(c.cost), c, "musd"), c.costKnown === false ? h("div", { class: "small" }, t("projects.assumed")) : null] },
        { head: t("projects.brings"), n: true, cell: (c) => [of("value", figure(c.value), c, "musd"), h("div", { class: "small" }, `${figure(c.low)} – ${figure(c.high)}`)] },
        { head: t("projects.inclusion"), n: true, cell: (c) => (c.inclusion === undefined ? "" : of("inclusion", `${figure(Math.round(c.inclusion * 100))} %`, c, "")) },
      ],
      said.chosen,
      true,
    ),
  ];
}
