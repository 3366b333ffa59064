// One line for each promise: target, deadline, where the models see it, what is short.
import { askOnce, path } from "../parts/api.mjs";
import { citation, figured, number, recorded } from "../parts/card.mjs";
import { fill, h, s } from "../parts/dom.mjs";
import { amount, day, difference, figure } from "../parts/figures.mjs";
import { FIVE, land, sign } from "../parts/lands.mjs";
import { between, drawnPromise, rangeNote } from "../parts/ranges.mjs";
import { answer, onChange, state } from "../parts/state.mjs";
import { study } from "../parts/study.mjs";
import { takeHome } from "../parts/take.mjs";
import { maybe, t, woven } from "../parts/words.mjs";

const ORDER = ["off-track", "at-risk", "on-track", "missed", "met", "not-modelled", "untestable"];
const TONE = /** @type {Record<string, string>} */ ({ "off-track": "bad", missed: "bad", "at-risk": "risk", "on-track": "good", met: "good" });

const wanted = { country: "", domain: "", verdict: "", text: "", repeated: false };

/** @param {Element} place */
export async function show(place) {
  const register = (await askOnce("api/promises")).promises;
  const sources = new Map((await askOnce("api/sources")).sources.map((/** @type {any} */ x) => [x.id, x]));
  if (state.query.country) wanted.country = state.query.country;
  const rows = h("div", { class: "scroll" });
  const take = h("div", {});
  const note = h("div", {});
  const stats = h("div", { class: "cards", role: "group", "aria-label": t("promises.by-verdict") });
  fill(place, h("h1", {}, t("promises.title")), h("p", { class: "lead" }, t("promises.lead")), stats, filters(register, draw), note, rows, h("p", { class: "small" }, t("promises.notes")), take);
  let taken = "";
  function draw() {
    if (taken !== (state.summary?.run ?? "")) {
      taken = state.summary?.run ?? "";
      fill(take, takeHome(["promises"]));
    }
    const lines = merge(register);
    fill(stats, counts(lines, draw));
    fill(note, rangeNote());
    fill(rows, table(lines.filter(matches), sources, register));
  }
  draw();
  return onChange(draw);
}

/** The register and what the run says of it. @param {any[]} register @returns {any[]} */
function merge(register) {
  const judged = new Map((answer()?.promises ?? []).map((/** @type {any} */ p) => [p.id, p]));
  const repeated = new Set(register.map((p) => p.repeats).filter(Boolean));
  return register
    .map((p) => ({ ...p, judged: judged.get(p.id), again: repeated.has(p.id) }))
    .sort((a, b) => rank(a) - rank(b) || String(a.deadline ?? "9999").localeCompare(String(b.deadline ?? "9999")) || a.id.localeCompare(b.id));
}

/** @param {any} line */
const rank = (line) => (line.judged ? ORDER.indexOf(line.judged.verdict) : line.target !== undefined ? 2.5 : 9);

/** @param {any} line */
function matches(line) {
  const text = wanted.text.toLocaleLowerCase();
  return (
    (!wanted.country || line.parties.includes(wanted.country)) &&
    (!wanted.domain || line.domain === wanted.domain) &&
    (!wanted.verdict || line.judged?.verdict === wanted.verdict) &&
    (wanted.repeated || !line.again) &&
    (!text || `${line.text} ${line.id} ${line.forum}`.toLocaleLowerCase().includes(text))
  );
}

/** @param {any[]} lines @param {() => void} draw */
function counts(lines, draw) {
  return ORDER.map((verdict) => {
    const count = lines.filter((l) => l.judged?.verdict === verdict).length;
    return h(
      "button",
      {
        class: `stat ${wanted.verdict === verdict ? "on" : ""}`,
        "aria-pressed": String(wanted.verdict === verdict),
        onclick: () => {
          wanted.verdict = wanted.verdict === verdict ? "" : verdict;
          draw();
        },
      },
      h("b", {}, answer() ? String(count) : "…"),
      h("span", { class: `tag ${TONE[verdict] ?? ""}` }, t(`verdict.${verdict}`)),
    );
  });
}

/** @param {any[]} register @param {() => void} draw */
function filters(register, draw) {
  const domains = [...new Set(register.map((p) => p.domain))].sort();
  const select = (/** @type {"country" | "domain"} */ name, /** @type {string[]} */ values, /** @type {(v: string) => string} */ words) =>
    h(
      "label",
      {},
      t(`promises.${name}`),
      h(
        "select",
        {
          id: `filter-${name}`,
          onchange: (/** @type {any} */ e) => {
            wanted[name] = e.target.value;
            draw();
          },
        },
        h("option", { value: "" }, t("all")),
        values.map((v) => h("option", { value: v, selected: wanted[name] === v }, words(v))),
      ),
    );
  return h(
    "div",
    { class: "filters" },
    select("country", FIVE, land),
    select("domain", domains, (v) => maybe(`domain.${v}`, v)),
    h(
      "label",
      {},
      t("search"),
      h("input", {
        type: "search",
        id: "filter-text",
        value: wanted.text,
        oninput: (/** @type {any} */ e) => {
          wanted.text = e.target.value;
          draw();
        },
      }),
    ),
    h(
      "label",
      { class: "check" },
      h("input", {
        type: "checkbox",
        checked: wanted.repeated,
        onchange: (/** @type {any} */ e) => {
          wanted.repeated = e.target.checked;
          draw();
        },
      }),
      t("promises.repeated"),
    ),
  );
}

/** @param {any[]} lines @param {Map<string, any>} sources @param {any[]} register */
function table(lines, sources, register) {
  if (!lines.length) return h("p", { class: "empty" }, t("promises.none"));
  const heads = ["promise", "parties", "target", "by", "expected", "track", "short"];
  return h(
    "table",
    { class: "stack" },
    h("caption", {}, t("promises.count", { n: lines.length })),
    h("thead", {}, h("tr", {}, heads.map((name) => h("th", { scope: "col", class: ["target", "expected"].includes(name) ? "n" : null }, t(`promises.col.${name}`))))),
    h("tbody", {}, lines.map((line) => row(line, sources, register))),
  );
}

/** @param {any} line @param {Map<string, any>} sources @param {any[]} register */
function row(line, sources, register) {
  const judged = line.judged;
  const year = Number(String(line.deadline ?? "").slice(0, 4));
  const what = { metric: line.metric, area: line.area, year };
  const known = judged?.projected !== undefined && line.metric && line.area;
  const id = `history-${line.id}`;
  const cell = (/** @type {string} */ name, /** @type {any} */ content, /** @type {string} */ css = "") => h("td", { class: css || null, "data-label": t(`promises.col.${name}`) }, h("div", {}, content));
  const tr = h(
    "tr",
    { id: `promise-${line.id}` },
    cell("promise", h("button", { class: "linkish", "aria-expanded": "false", "aria-controls": id, onclick: (/** @type {any} */ e) => toggle(e.currentTarget, tr, line, sources, register) }, line.text), "wide first"),
    cell("parties", h("span", { class: "tags" }, line.parties.length === 5 ? h("span", { class: "land" }, "CA5") : line.parties.map(sign))),
    cell(
      "target",
      line.target === undefined
        ? h("span", { class: "small" }, t("promises.no-number"))
        : recorded(amount(line.target, line.unit), { title: line.text, value: amount(line.target, line.unit), source: line.source, evidence: line.evidence, note: `${line.forum}, ${day(line.date)}` }),
      "n",
    ),
    cell("by", line.deadline ? `${day(line.deadline)}${line.deadlineAssumed ? "*" : ""}` : h("span", { class: "small" }, t("promises.no-date"))),
    cell("expected", known ? number(amount(judged.projected, line.unit, line.target), what) : awaited(line), "n"),
    cell("track", [judged ? h("span", { class: "tags" }, h("span", { class: `tag ${TONE[judged.verdict] ?? ""}`, title: judged.why }, t(`verdict.${judged.verdict}`)), line.stable === false ? h("span", { class: "tag", title: t("promises.unstable.long") }, t("promises.unstable")) : null) : "", known ? [band(line), chance(line)] : null]),
    cell("short", short(line)),
  );
  return tr;
}

/** Before the models are through, that a figure will stand here. @param {any} line */
const awaited = (line) => (!answer() && line.metric && line.target !== undefined ? h("span", { class: "small" }, "…") : "");

/** What is lacking at the deadline, and what the package brings of it. @param {any} line */
function short(line) {
  const judged = line.judged;
  if (!judged || judged.projected === undefined) return judged ? h("span", { class: "small" }, judged.why) : "";
  const more = judged.projected - judged.without;
  const brings = judged.without === undefined ? null : t("promises.brings", { n: difference(more, judged.projected, line.unit) });
  if (!judged.shortfall) return h("span", { class: "small" }, [t("promises.reached"), brings ? `; ${brings}` : ""]);
  const likely = judged.likelyYear ? `; ${t("promises.likely", { year: judged.likelyYear })}` : "";
  return [h("span", {}, woven("promises.short", { n: lacking(line) })), h("span", { class: "small" }, [likely, brings ? h("div", {}, brings) : null])];
}

/** @param {any} line */
function lacking(line) {
  const inUnit = (/** @type {number} */ v) => amount(v, line.unit, line.target);
  return figured(inUnit(line.judged.shortfall), { kind: "commitments.shortfall", title: line.text, value: inUnit(line.judged.shortfall), run: answer()?.run, source: line.source, inputs: [`${t("promises.col.target")}: ${amount(line.target, line.unit)}`, `${t("promises.col.expected")}: ${inUnit(line.judged.projected)}`] });
}

/** Without the package, with it, its range, and the target as a line; of draws the middle half stands out. @param {any} line */
function band(line) {
  const judged = line.judged;
  const q = drawnPromise(line.id)?.with;
  const low = q?.p5 ?? judged.low;
  const high = q?.p95 ?? judged.high;
  const values = [low, high, judged.projected, judged.without, line.target].filter((v) => v !== undefined);
  const top = Math.max(...values) * 1.08;
  const x = (/** @type {number} */ v) => Math.max(0, (v / top) * 180);
  const inUnit = (/** @type {number} */ v) => amount(v, line.unit, line.target);
  const label = low === undefined ? `${inUnit(judged.projected)} / ${amount(line.target, line.unit)}` : t(q ? "promises.band.draws" : "promises.band", { without: inUnit(judged.without), low: inUnit(low), high: inUnit(high), target: amount(line.target, line.unit) });
  const bar = (/** @type {number} */ from, /** @type {number} */ to, /** @type {number} */ height) => s("rect", { x: x(from), y: 11 - height / 2, width: Math.max(2, x(to) - x(from)), height, fill: "var(--brand)", opacity: 0.35 });
  return s(
    "svg",
    { class: "band", viewBox: "0 0 180 22", role: "img", "aria-label": label },
    s("title", {}, label),
    s("rect", { x: 0, y: 8, width: 180, height: 6, fill: "var(--plain-wash)" }),
    low === undefined ? null : bar(low, high, q ? 8 : 10),
    q ? bar(q.p25, q.p75, 14) : null,
    judged.without === undefined ? null : s("circle", { cx: x(judged.without), cy: 11, r: 3.5, fill: "var(--paper)", stroke: "var(--soft)", "stroke-width": 1.5 }),
    s("circle", { cx: x(judged.projected), cy: 11, r: 4.5, fill: "var(--brand)" }),
    s("line", { x1: x(line.target), x2: x(line.target), y1: 1, y2: 21, stroke: "var(--bad)", "stroke-width": 2 }),
  );
}

/** In how many draws it is kept. @param {any} line */
function chance(line) {
  const p = drawnPromise(line.id);
  return p ? h("div", { class: "small chance", title: `${t("range.draws")}: ${between(p.with)}` }, t("promises.chance", { p: figure(Math.round(100 * p.onTrack)) })) : null;
}

/** @param {HTMLElement} button @param {HTMLElement} tr @param {any} line @param {Map<string, any>} sources @param {any[]} register */
function toggle(button, tr, line, sources, register) {
  const open = document.getElementById(`history-${line.id}`);
  button.setAttribute("aria-expanded", String(!open));
  if (open) return open.remove();
  tr.after(h("tr", { class: "history", id: `history-${line.id}` }, h("td", { colspan: 7 }, history(line, sources, register))));
}

/** @param {any} line @param {Map<string, any>} sources @param {any[]} register */
function history(line, sources, register) {
  const source = sources.get(line.source);
  const growth = (line.growth ?? []).filter((/** @type {any} */ g) => g.ratio !== undefined);
  return [
    h(
      "dl",
      { class: "pairs" },
      h("dt", {}, t("promises.forum")),
      h("dd", {}, `${line.forum}, ${day(line.date)}`),
      h("dt", {}, t("promises.status")),
      h("dd", {}, `${maybe(`status.${line.status}`, line.status)} (${day(line.statusDate)}). ${line.statusText ?? ""}`),
      line.owner ? [h("dt", {}, t("promises.owner")), h("dd", {}, line.owner)] : null,
      line.judged?.why ? [h("dt", {}, t("promises.why")), h("dd", {}, line.judged.why)] : null,
      h("dt", {}, t("promises.source")),
      h("dd", {}, source ? citation(source) : line.source, h("span", { class: "small" }, ` (${t(`evidence.${line.evidence}`)})`)),
      h("dt", {}, "id"),
      h("dd", {}, h("code", {}, line.id)),
    ),
    chain(line, register),
    line.judged?.shortfall ? [h("h3", {}, t("promises.reach")), study(t("promises.reach.ask"), () => path`api/reach/${line.id}`, (said) => reached(said, line))] : null,
    growth.length
      ? [
          h("h3", {}, t("promises.growth")),
          h(
            "table",
            {},
            h("thead", {}, h("tr", {}, ["from", "to", "grew", "needed", "class"].map((k) => h("th", { scope: "col" }, t(`promises.growth.${k}`))))),
            h(
              "tbody",
              {},
              growth.map((/** @type {any} */ g) =>
                h(
                  "tr",
                  {},
                  h("td", {}, `${g.baseYear}: ${amount(g.base, line.unit, line.target)} (${g.baseReporter})`),
                  h("td", {}, `${g.year}: ${amount(g.value, line.unit, line.target)} (${g.reporter})`),
                  h("td", {}, growthOf(g, line)),
                  h("td", {}, g.stillNeeded !== undefined ? `${figure(g.stillNeeded * 100)} %` : ""),
                  h("td", {}, maybe(`class.${g.class}`, g.class ?? "")),
                ),
              ),
            ),
          ),
        ]
      : null,
  ];
}

/** @param {any} g @param {any} line */
const growthOf = (g, line) => figured(`${figure(g.observedGrowth * 100)} %`, { kind: "commitments.growth", title: line.text, value: `${figure(g.observedGrowth * 100)} %`, source: line.source, inputs: [`${g.baseYear}: ${amount(g.base, line.unit, line.target)} (${g.baseReporter})`, `${g.year}: ${amount(g.value, line.unit, line.target)} (${g.reporter})`] });

/** What it would take, or the best that can be had and what is missing. @param {any} said @param {any} line */
function reached(said, line) {
  const titles = new Map(state.levers.initiatives.map((/** @type {any} */ i) => [i.id, i.title]));
  const lever = said.levers?.[0];
  return [
    h("p", {}, said.reached ? t("promises.reach.yes", { p: figure(said.probability * 100) }) : t("promises.reach.no", { n: amount(said.missing, line.unit, line.target) })),
    said.set.length ? h("ul", { class: "plain" }, said.set.map((/** @type {any} */ x) => h("li", {}, titles.get(x.initiative) ?? x.initiative, ` · ${x.start}`, x.part < 1 ? ` · ${x.part * 8}/8` : "", x.cost === undefined ? ` · ${t("promises.reach.unknown")}` : ` · $${figure(x.cost)} m`))) : null,
    lever ? h("p", {}, t(lever.closes ? "promises.reach.lever" : "promises.reach.short", { lever: lever.lever, area: lever.area, n: figure(lever.change * 100) })) : null,
  ];
}

/** Earlier and later forms of the same promise, the oldest first. @param {any} line @param {any[]} register */
function chain(line, register) {
  const byId = new Map(register.map((p) => [p.id, p]));
  let first = line;
  while (first.repeats && byId.has(first.repeats)) first = byId.get(first.repeats);
  const list = [];
  for (let next = [first]; next.length; next = register.filter((p) => next.some((n) => n.id === p.repeats))) list.push(...next);
  if (list.length < 2) return null;
  return [
    h("h3", {}, t("promises.chain")),
    h(
      "ul",
      { class: "plain" },
      list.map((p) => h("li", {}, `${day(p.date)}: ${p.text}. `, p.target !== undefined ? h("strong", {}, amount(p.target, p.unit)) : null, p.deadline ? ` ${t("promises.until", { date: day(p.deadline) })}` : "", ` · ${maybe(`status.${p.status}`, p.status)}`)),
    ),
  ];
}
