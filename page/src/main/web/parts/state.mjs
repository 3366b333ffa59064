// What the page shows: a scenario, the run that answers it, the screen and the language. All of it fits into the address, so that a link opens it again.
import { ask, path, send, Unanswered } from "./api.mjs";

/**
 * @typedef {{id: string, title: string, horizon: number[], initiatives: string | string[], without: string[], dates: string, shocks: string[], adjusted?: Record<string, {size?: number, start?: number}>}} Scenario
 * @typedef {{run: string, state: string, done?: number, of?: number, refined?: boolean, error?: string}} Progress
 */

export const FIRST = 2024;
export const LAST = 2040;

/** @returns {Scenario} */
export function promisedPackage() {
  return { id: "promised-package", title: "Promised package", horizon: [FIRST, LAST], initiatives: "all", without: [], dates: "likely", shocks: [] };
}

export const state = {
  screen: "promises",
  /** @type {Record<string, string>} */
  query: {},
  scenario: promisedPackage(),
  /** @type {any} what a finished run says */
  summary: null,
  /** @type {any} what is known of the scenario before its ranges and groups are computed */
  centre: null,
  /** the scenario, packed, that the run asked for last answers */
  asked: "",
  /** @type {any} a quick look at one year of the scenario of now */
  preview: null,
  /** @type {Progress | null} */
  progress: null,
  /** @type {any} what the draws of the run say, or how far they are; null while nothing is known of them */
  draws: null,
  /** @type {any} a finished run kept beside, to compare with */
  beside: null,
  /** @type {Scenario | null} the scenario a link wants beside the one of now, until its run is there */
  besideWanted: null,
  /** @type {Scenario[]} */
  before: [],
  levers: /** @type {any} */ (null),
  year: 2030,
};

const listeners = new Set();

/** @param {() => void} listener @returns {() => void} stops listening */
export function onChange(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function changed() {
  for (const listener of [...listeners]) listener();
}

/** What is known by now: the newest, be it only its centre. */
export function answer() {
  return state.centre ?? state.summary;
}

/** Whether the scenario differs from the promised package. @param {Scenario} scenario */
export function isChanged(scenario) {
  return scenario.without.length > 0 || scenario.shocks.length > 0 || scenario.dates !== "likely" || Object.keys(scenario.adjusted ?? {}).length > 0;
}

/** The scenario as the server takes it: one name for all that people put together themselves. @param {Scenario} scenario */
function body(scenario) {
  const own = isChanged(scenario);
  /** @type {any} */
  const sent = { ...scenario, id: own ? "desk" : "promised-package", title: own ? "Put together at the desk" : "Promised package", without: [...scenario.without].sort(), shocks: [...scenario.shocks].sort() };
  delete sent.adjusted;
  if (Object.keys(scenario.adjusted ?? {}).length) sent.changes = scenario.adjusted;
  return sent;
}

/** The scenario of now as the server takes it. */
export const sent = () => body(state.scenario);

/** @param {Scenario} scenario */
export function packed(scenario) {
  const { without, shocks, dates, adjusted } = scenario;
  const bytes = new TextEncoder().encode(JSON.stringify({ w: without, s: shocks, d: dates, a: adjusted }));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
}

/** @param {string} text @returns {Scenario} */
export function unpacked(text) {
  const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));
  const { w, s, d, a } = JSON.parse(new TextDecoder().decode(bytes));
  return { ...promisedPackage(), without: w ?? [], shocks: s ?? [], dates: d ?? "likely", adjusted: a ?? {} };
}

/** @type {EventSource | null} */
let events = null;
let asked = 0;
/** Whether the run asked for last is of a scenario put together here: what nobody waits for any more is called off. */
let own = false;

/** Asks for the run of the scenario and follows it. */
export async function compute() {
  const mine = ++asked;
  events?.close();
  drawing?.close();
  const busy = [state.progress?.state, state.draws?.state].some((x) => x === "running" || x === "waiting");
  if (own && busy) callOff();
  state.draws = null;
  own = isChanged(state.scenario);
  state.asked = packed(state.scenario);
  try {
    const progress = await send("api/runs", body(state.scenario));
    if (mine !== asked) return;
    follow(progress, mine);
  } catch (failed) {
    if (mine === asked) fail(failed);
  }
}

/** @type {AbortController | null} */
let looking = null;

/** Asks for a quick look at one year; the newest question wins. What cannot be previewed is refined all the same. @param {number} year */
export async function lookAhead(year) {
  looking?.abort();
  const mine = (looking = new AbortController());
  const since = performance.now();
  try {
    const said = await send(path`api/preview/${year}`, body(state.scenario), mine.signal);
    if (mine !== looking) return;
    state.preview = said;
    changed();
    requestAnimationFrame(() => performance.measure("lever-to-screen", { start: since }));
  } catch (failed) {
    if (mine !== looking) return;
    state.preview = null;
    // Previews are being prepared when the server has just begun, and many may be asking.
    if (failed instanceof Unanswered && [429, 503].includes(failed.status)) setTimeout(() => mine === looking && lookAhead(year), 1000);
  }
}

/** @param {Progress} progress @param {number} mine */
function follow(progress, mine) {
  state.progress = progress;
  state.centre = null;
  let looked = false;
  const centre = async () => {
    if (looked || !state.progress?.refined || state.summary?.run === progress.run) return;
    looked = true;
    const said = await ask(path`api/runs/${progress.run}/refined`).catch(() => null);
    if (mine !== asked || !said || state.summary?.run === progress.run) return;
    state.centre = said;
    changed();
  };
  centre();
  changed();
  events = new EventSource(path`api/runs/${progress.run}/events`);
  const source = events;
  source.addEventListener("progress", (event) => {
    if (mine !== asked) return source.close();
    state.progress = JSON.parse(event.data);
    centre();
    changed();
  });
  source.addEventListener("ended", async (event) => {
    source.close();
    if (mine !== asked) return;
    state.progress = JSON.parse(event.data);
    if (state.progress?.state === "done") {
      try {
        state.summary = await ask(path`api/runs/${progress.run}/summary`);
        state.centre = null;
        drawsOf(progress.run, mine);
      } catch (failed) {
        return fail(failed);
      }
    }
    changed();
  });
}

/** @type {EventSource | null} */
let drawing = null;

/** Follows the draws of a run, where the server runs or has some. @param {string} run @param {number} mine */
async function drawsOf(run, mine) {
  state.draws = null;
  const said = await ask(path`api/runs/${run}/draws`).catch(() => null);
  if (mine !== asked || !said) return;
  state.draws = said;
  changed();
  if (!["waiting", "running"].includes(said.state)) return;
  const news = (drawing = new EventSource(path`api/runs/${run}/draws/events`));
  news.addEventListener("progress", (event) => {
    state.draws = JSON.parse(event.data);
    changed();
  });
  news.addEventListener("ended", async () => {
    news.close();
    const end = await ask(path`api/runs/${run}/draws`).catch(() => null);
    if (mine !== asked || !end) return;
    state.draws = end;
    changed();
  });
}

/** The draws when they are all there. */
export const drawn = () => (state.draws?.state === "done" && state.draws.run === state.summary?.run ? state.draws : null);

/** @param {any} failed */
function fail(failed) {
  state.progress = { run: "", state: "failed", error: failed instanceof Unanswered ? failed.message : String(failed) };
  changed();
}

/** The scenario that stands beside, or will. @returns {Scenario | null} */
export const besideScenario = () => state.besideWanted ?? state.beside?.scenario ?? null;

/** Keeps a finished run to compare with; null: none. @param {{summary: any, scenario: Scenario} | null} kept */
export function keepBeside(kept) {
  state.besideWanted = null;
  state.beside = kept;
  changed();
}

/** Brings the run of a scenario to stand beside the one of now, as a link wants it. @param {Scenario} scenario */
export async function bringBeside(scenario) {
  state.besideWanted = scenario;
  const still = () => state.besideWanted === scenario;
  try {
    const { run } = await send("api/runs", body(scenario));
    await ended(path`api/runs/${run}/events`);
    const summary = await ask(path`api/runs/${run}/summary`);
    if (still()) keepBeside({ summary, scenario });
  } catch {
    if (still()) keepBeside(null);
  }
}

/** @param {string} address of events @returns {Promise<void>} when they have ended */
function ended(address) {
  return new Promise((done, failed) => {
    const news = new EventSource(address);
    news.addEventListener("ended", () => {
      news.close();
      done();
    });
    news.onerror = () => {
      news.close();
      failed(new Error("offline"));
    };
  });
}

/** Calls the run off. */
export async function callOff() {
  if (state.progress?.run) await ask(path`api/runs/${state.progress.run}`, { method: "DELETE" }).catch(() => {});
}

/** A new scenario; the old one can be brought back. @param {Scenario} scenario */
export function change(scenario) {
  state.before.push(state.scenario);
  if (state.before.length > 50) state.before.shift();
  state.scenario = scenario;
}

export function undo() {
  const last = state.before.pop();
  if (last) state.scenario = last;
  return Boolean(last);
}
