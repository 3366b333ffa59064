// What can be taken home: the briefing, the promises by owner, the tables of the run as files.
import { path } from "./api.mjs";
import { h } from "./dom.mjs";
import { FIVE, land } from "./lands.mjs";
import { state } from "./state.mjs";
import { spoken, t } from "./words.mjs";

const FORMATS = ["csv", "xlsx", "parquet", "sdmx"];

/** Empty as long as the run is not finished. @param {string[]} tables of the run */
export function takeHome(tables) {
  const run = state.summary?.run;
  if (!run) return null;
  const query = (/** @type {string} */ country) => `?run=${encodeURIComponent(run)}&lang=${["en", "ru", "kk", "uz"].includes(spoken()) ? spoken() : "en"}${country ? `&country=${country}` : ""}`;
  const file = (/** @type {string} */ href, /** @type {string} */ text) => [h("a", { href, download: "" }, text), " "];
  return h(
    "details",
    { class: "panel take" },
    h("summary", {}, t("take.title")),
    h("p", {}, h("strong", {}, `${t("take.brief")}: `), ["", ...FIVE].map((c) => [h("a", { href: `api/brief${query(c)}`, target: "_blank", rel: "noopener" }, c ? land(c) : t("take.five")), " "])),
    h("p", {}, h("strong", {}, `${t("take.owners")}: `), ["docx", "xlsx"].map((f) => file(`api/brief/table/${f}${query("")}`, f.toUpperCase()))),
    tables.map((name) => h("p", {}, h("strong", {}, `${t(`take.${name}`)}: `), FORMATS.map((f) => file(`${path`api/runs/${run}/table/${name}`}?format=${f}`, f === "sdmx" ? "SDMX-CSV" : f.toUpperCase())))),
  );
}
