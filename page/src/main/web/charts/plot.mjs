// Observable Plot and uPlot, loaded when a screen needs them.

/** @type {Map<string, Promise<void>>} */
const loading = new Map();

/** @param {string} file */
function script(file) {
  let promise = loading.get(file);
  if (!promise) {
    promise = new Promise((done, failed) => {
      const element = document.createElement("script");
      element.src = file;
      element.onload = () => done();
      element.onerror = () => failed(new Error(file));
      document.head.append(element);
    });
    loading.set(file, promise);
  }
  return promise;
}

/** @returns {Promise<any>} Observable Plot */
export async function plot() {
  await script("lib/d3.min.js");
  await script("lib/plot.umd.min.js");
  return /** @type {any} */ (globalThis).Plot;
}

/** A chart of Plot as one picture with one name: groups without a role may not be named. @param {any} chart @param {string} name */
export function pictured(chart, name) {
  for (const svg of chart.tagName.toLowerCase() === "svg" ? [chart] : chart.querySelectorAll("svg")) {
    svg.setAttribute("role", "img");
    svg.setAttribute("aria-label", name);
    for (const group of svg.querySelectorAll("[aria-label], [aria-description]")) {
      group.removeAttribute("aria-label");
      group.removeAttribute("aria-description");
    }
  }
  return chart;
}

/** @returns {Promise<any>} uPlot */
export async function uplot() {
  if (!document.getElementById("uplot-css")) {
    const link = document.createElement("link");
    link.id = "uplot-css";
    link.rel = "stylesheet";
    link.href = "lib/uPlot.min.css";
    document.head.append(link);
  }
  await script("lib/uPlot.iife.min.js");
  return /** @type {any} */ (globalThis).uPlot;
}
