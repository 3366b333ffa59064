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
