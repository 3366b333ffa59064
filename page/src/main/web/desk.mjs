// Starts the page: reads the address, draws the head, shows the screen asked for.
import { askOnce } from "./parts/api.mjs";
import { byId, fill, h, s } from "./parts/dom.mjs";
import { day } from "./parts/figures.mjs";
import { besideScenario, bringBeside, callOff, changed, compute, isChanged, onChange, packed, promisedPackage, state, unpacked } from "./parts/state.mjs";
import { likelyLanguage, LANGUAGES, loadWords, speak, spoken, t } from "./parts/words.mjs";
import { offerTour } from "./parts/tour.mjs";

const SCREENS = ["promises", "map", "levers", "gains", "corridors", "water", "trade", "travel", "projects"];

/** @type {(() => void) | void} */
let leave;

/** The address: #/screen?s=scenario&k=scenario kept beside&d=data&lang=... */
function read() {
  const [name, query = ""] = location.hash.replace(/^#\/?/, "").split("?");
  const parameters = Object.fromEntries(new URLSearchParams(query));
  state.screen = SCREENS.includes(name) ? name : "promises";
  speak(parameters.lang ?? spoken() ?? "en");
  if (parameters.s && parameters.s !== packed(state.scenario)) {
    try {
      state.scenario = unpacked(parameters.s);
    } catch {
      news(t("link.broken"), true);
    }
  }
  const kept = besideScenario();
  if (parameters.k && !(kept && parameters.k === packed(kept))) {
    try {
      bringBeside(unpacked(parameters.k));
    } catch {
      news(t("link.broken"), true);
    }
  }
  if (parameters.year) state.year = Number(parameters.year) || state.year;
  state.query = parameters;
}

/** The address of a screen with the scenario of now. @param {string} screen @param {Record<string, string | undefined>} [more] */
export function address(screen, more = {}) {
  const query = new URLSearchParams();
  if (isChanged(state.scenario)) query.set("s", packed(state.scenario));
  const kept = besideScenario();
  if (kept) query.set("k", packed(kept));
  if (state.levers) query.set("d", state.levers.dataHash.slice(0, 12));
  query.set("lang", spoken());
  for (const [name, value] of Object.entries(more)) if (value) query.set(name, value);
  return `#/${screen}?${query}`;
}

/** @param {string} text @param {boolean} [bad] */
export function news(text, bad = false) {
  const element = byId("news");
  element.className = bad ? "bad" : "";
  element.textContent = text;
}

function head() {
  const list = SCREENS.map((screen) =>
    h("li", {}, h("a", { href: address(screen), "aria-current": screen === state.screen ? "page" : null }, t(`screen.${screen}`))),
  );
  const language = h(
    "select",
    { "aria-label": t("language"), id: "language", onchange: (/** @type {any} */ e) => choose(e.target.value) },
    Object.entries(LANGUAGES).map(([code, name]) => h("option", { value: code, selected: code === spoken(), lang: code }, name)),
  );
  fill(
    byId("head"),
    h(
      "div",
      { class: "bar" },
      h("a", { class: "brand", href: address("promises") }, h("img", { src: "ortaq.svg", alt: "" }), "Ortaq"),
      h("nav", { "aria-label": t("screens") }, h("ul", {}, list)),
      h("div", { class: "tools" }, h("span", { id: "chip" }), h("button", { id: "copy", onclick: copyLink, title: t("link.copy.long"), "aria-label": t("link.copy") }, copySign()), language),
    ),
  );
  chip();
}

/** Two sheets, one behind the other: no font need have the sign. */
function copySign() {
  return s(
    "svg",
    { width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": "true", fill: "none", stroke: "currentColor", "stroke-width": 1.5 },
    s("rect", { x: 1.5, y: 1.5, width: 9, height: 9, rx: 1.5 }),
    s("path", { d: "M13 5.5h.5a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-7a1 1 0 0 1-1-1V13" }),
  );
}

/** What is computed now, in a few words. */
function chip() {
  const progress = state.progress;
  const name = isChanged(state.scenario) ? t("scenario.own") : t("scenario.promised");
  const place = document.getElementById("chip");
  if (!place) return;
  if (progress?.state === "running" || progress?.state === "waiting") {
    const share = progress.of ? t("run.of", { done: progress.done, of: progress.of }) : t("run.waiting");
    fill(
      place,
      h("span", { class: "chip busy", title: name }, `${share} `, progress.of ? h("progress", { max: progress.of, value: progress.done, "aria-label": t("run.progress") }) : null),
      " ",
      h("button", { id: "stop", onclick: callOff, "aria-label": t("run.cancel"), title: t("run.cancel") }, "✕"),
    );
  } else if (progress?.state === "failed") {
    fill(place, h("span", { class: "chip bad", title: progress.error ?? "" }, progress.error === "offline" ? t("offline") : t("run.failed")), " ", h("button", { onclick: compute }, t("again")));
  } else if (progress?.state === "cancelled") {
    fill(place, h("span", { class: "chip bad" }, t("run.cancelled")), " ", h("button", { onclick: compute }, t("again")));
  } else if (progress) {
    fill(place, h("span", { class: "chip done", title: progress.run }, name));
  }
}

function foot() {
  fill(
    byId("foot"),
    h(
      "div",
      { class: "bar" },
      h("span", {}, t("foot.asof", { date: day(state.levers?.asOf) })),
      h("span", {}, t("foot.borders")),
      h("span", {}, t("foot.evidence")),
      state.progress?.run ? h("span", {}, `${t("run")} ${state.progress.run}`) : null,
      h("button", { class: "linkish", onclick: () => offerTour(true) }, t("tour.again")),
    ),
  );
}

/** @param {string} code */
function choose(code) {
  speak(code);
  try {
    localStorage.setItem("ortaq.language", code);
  } catch {
    // A browser that keeps nothing still shows the language chosen now.
  }
  location.hash = address(state.screen, { ...state.query, s: undefined, k: undefined, d: undefined, lang: code });
}

async function copyLink() {
  const link = location.href.split("#")[0] + address(state.screen, { ...state.query, s: undefined, k: undefined, d: undefined, lang: spoken() });
  try {
    await navigator.clipboard.writeText(link);
    news(t("link.copied"));
  } catch {
    news(link);
  }
  setTimeout(() => news(""), 4000);
}

async function show() {
  read();
  head();
  foot();
  document.title = `${t(`screen.${state.screen}`)} – Ortaq`;
  if (leave) leave();
  leave = undefined;
  const place = byId("screen");
  const wanted = state.screen;
  try {
    const screen = await import(`./screens/${wanted}.mjs`);
    if (wanted !== state.screen) return;
    leave = await screen.show(place);
  } catch (failed) {
    fill(place, h("div", { class: "empty" }, h("p", {}, t("failed")), h("p", { class: "small" }, failed instanceof Error ? failed.message : String(failed))));
  }
  dataVersion();
  document.body.dataset.shown = wanted;
  if (!performance.getEntriesByName("first-screen").length) performance.mark("first-screen");
}

/** A link made with other data is said to be one. */
function dataVersion() {
  const made = state.query.d;
  if (made && state.levers && !state.levers.dataHash.startsWith(made)) news(t("link.other", { made, now: state.levers.dataHash.slice(0, 12) }), true);
}

/** What scrolls sideways can be reached and moved with the keyboard; what fits is no stop on the way. */
function reachable() {
  for (const element of document.querySelectorAll(".scroll, .chart")) {
    if (element.scrollWidth > element.clientWidth) element.setAttribute("tabindex", "0");
    else element.removeAttribute("tabindex");
  }
}

/** Looks again whenever the screen was drawn or its width changed, once a frame. */
function watchWidths() {
  let due = false;
  const look = () => {
    if (due) return;
    due = true;
    requestAnimationFrame(() => {
      due = false;
      reachable();
    });
  };
  new MutationObserver(look).observe(byId("screen"), { childList: true, subtree: true });
  window.addEventListener("resize", look);
}

async function start() {
  watchWidths();
  await loadWords();
  let chosen = null;
  try {
    chosen = localStorage.getItem("ortaq.language");
  } catch {
    // nothing is kept
  }
  speak(chosen ?? likelyLanguage());
  state.levers = await askOnce("api/levers");
  state.scenario = promisedPackage();
  byId("skip").textContent = t("skip");
  onChange(chip);
  onChange(foot);
  window.addEventListener("hashchange", async () => {
    const before = packed(state.scenario);
    await show();
    if (packed(state.scenario) !== before) compute();
    byId("screen").focus({ preventScroll: true });
    window.scrollTo(0, 0);
  });
  read();
  compute();
  await show();
  changed();
  document.body.dataset.ready = "yes";
  offerTour(false);
}

start().catch((failed) => fill(byId("screen"), h("p", { class: "empty" }, String(failed?.message ?? failed))));
