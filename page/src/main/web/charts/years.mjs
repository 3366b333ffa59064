// One metric of one area over the years: baseline, package and its range.
import { uplot } from "./plot.mjs";
import { h } from "../parts/dom.mjs";
import { figure } from "../parts/figures.mjs";
import { locale, t } from "../parts/words.mjs";

/** The end of a range, which is not drawn itself. @param {string} label @param {any} value */
const edge = (label, value) => ({ label, stroke: "transparent", points: { show: false }, value });

/** Quantiles stand in the years the draws keep; straight lines join them. @param {any} value @param {string} stroke */
const drawnLines = (value, stroke) => ["95 %", "75 %", "25 %", "5 %"].map((label) => ({ ...edge(label, value), spanGaps: true, points: { show: true, size: 4, stroke, fill: stroke } }));

/**
 * @param {HTMLElement} place @param {any} series of api/runs/.../series
 * @returns {Promise<() => void>} takes the chart away
 */
export async function yearsChart(place, series) {
  const UPlot = await uplot();
  const style = getComputedStyle(document.documentElement);
  const ink = style.getPropertyValue("--ink").trim();
  const brand = style.getPropertyValue("--brand").trim();
  const soft = style.getPropertyValue("--soft").trim();
  const line = style.getPropertyValue("--line").trim();
  const pick = (/** @type {string} */ key) => series.years.map((/** @type {any} */ y) => y[key] ?? null);
  const quantiles = series.years.some((/** @type {any} */ y) => y.draws);
  const quantile = (/** @type {string} */ key) => series.years.map((/** @type {any} */ y) => y.draws?.[key] ?? null);
  const shade = (/** @type {number[]} */ between, /** @type {number} */ strength) => ({ series: between, fill: `color-mix(in srgb, ${brand} ${strength}%, transparent)` });
  const axis = { stroke: soft, grid: { stroke: line, width: 1 }, ticks: { stroke: line } };
  const value = (/** @type {any} */ _, /** @type {number | null} */ v) => (v === null ? "–" : figure(v));
  const chart = new UPlot(
    {
      width: Math.max(280, place.clientWidth || 600),
      height: 260,
      scales: { x: { time: false } },
      axes: [
        { ...axis, values: (/** @type {any} */ _, /** @type {number[]} */ v) => v.map((y) => (Number.isInteger(y) ? String(y) : "")) },
        { ...axis, size: 70, values: (/** @type {any} */ _, /** @type {number[]} */ v) => v.map((x) => new Intl.NumberFormat(locale(), { notation: "compact" }).format(x).replace("-", "−")) },
      ],
      series: [
        { label: t("year"), value: (/** @type {any} */ _, /** @type {number | null} */ v) => (v === null ? "–" : String(v)) },
        ...(quantiles ? drawnLines(value, brand) : [edge(t("chart.high"), value), edge(t("chart.low"), value)]),
        { label: t("chart.package"), stroke: brand, width: 2.5, value },
        { label: t("chart.without"), stroke: ink, width: 1.5, dash: [5, 4], value },
      ],
      bands: quantiles ? [shade([1, 4], 18), shade([2, 3], 26)] : [shade([1, 2], 22)],
    },
    [pick("year"), ...(quantiles ? ["p95", "p75", "p25", "p5"].map(quantile) : [pick("high"), pick("low")]), pick("package"), pick("baseline")],
    place,
  );
  place.append(h("p", { class: "small" }, quantiles ? t("chart.draws", { n: Math.max(...series.years.map((/** @type {any} */ y) => y.draws?.draws ?? 0)) }) : t("chart.corners")));
  const resize = new ResizeObserver(() => chart.setSize({ width: Math.max(280, place.clientWidth), height: 260 }));
  resize.observe(place);
  return () => {
    resize.disconnect();
    chart.destroy();
  };
}
