// Copies the page and its libraries into target/classes/page and writes the list of files the server may send. Run by the build after npm ci.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, "target", "classes", "page");

/** Library file by the name it has in the page. Only distributions as their authors made them. */
const LIBRARIES = {
  "lib/maplibre-gl.mjs": "maplibre-gl/dist/maplibre-gl.mjs",
  "lib/maplibre-gl-shared.mjs": "maplibre-gl/dist/maplibre-gl-shared.mjs",
  "lib/maplibre-gl-worker.mjs": "maplibre-gl/dist/maplibre-gl-worker.mjs",
  "lib/maplibre-gl.css": "maplibre-gl/dist/maplibre-gl.css",
  "lib/d3.min.js": "d3/dist/d3.min.js",
  "lib/plot.umd.min.js": "@observablehq/plot/dist/plot.umd.min.js",
  "lib/uPlot.iife.min.js": "uplot/dist/uPlot.iife.min.js",
  "lib/uPlot.min.css": "uplot/dist/uPlot.min.css",
  "lib/topojson-client.min.js": "topojson-client/dist/topojson-client.min.js",
  "lib/countries-50m.json": "world-atlas/countries-50m.json",
};

/** @param {string} folder @returns {string[]} */
function files(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [relative(out, path).replaceAll("\\", "/")];
  });
}

rmSync(out, { recursive: true, force: true });
mkdirSync(join(out, "lib"), { recursive: true });
cpSync(join(here, "src", "main", "web"), out, { recursive: true });
// The words are shared with the briefing, which the program writes without the page.
cpSync(join(here, "..", "app", "src", "main", "resources", "words.json"), join(out, "words.json"));
const licences = [];
for (const [name, from] of Object.entries(LIBRARIES)) {
  cpSync(join(here, "node_modules", from), join(out, name));
  const library = from.startsWith("@") ? from.split("/").slice(0, 2).join("/") : from.split("/")[0];
  const about = JSON.parse(readFileSync(join(here, "node_modules", library, "package.json"), "utf8"));
  licences.push(`${name}: ${library} ${about.version}, ${about.license}`);
}
writeFileSync(join(out, "lib", "LICENCES.txt"), licences.join("\n") + "\n");
const names = files(out).filter((name) => statSync(join(out, name)).size > 0 || name.endsWith("-shared.mjs")).sort();
writeFileSync(join(out, "files.txt"), names.join("\n") + "\n");
