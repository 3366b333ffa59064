// One metric of one area over the years: baseline, package and its range.
import { uplot } from "./plot.mjs";
import { figure } from "../parts/figures.mjs";
import { locale, t } from "../parts/words.mjs";

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
  const axis = { stroke: soft, grid: { stroke: line, width: 1 }, ticks: { stroke: line } };
  const value = (/** @type {any} */ _, /** @type {number | null} */ v) => (v === null ? "–" : figure(v));
  const chart = new UPlot(
    {
      width: Math.max(280, place.clientWidth || 600),
      height: 260,
      scales: { x: { time: false } },
      axes: [
        { ...axis, values: (/** @type {any} */ _, /** @type {number[]} */ v) => v.map((y) => (Number.isInteger(y) ? String(y) : "")) },
        { ...axis, size: 70, values: (/** @type {any} */ _, /** @type {number[]} */ v) => v.map((x) => new Intl.NumberFormat(locale(), { notation: "compact" }).format(x)) },
      ],
      series: [
        { label: t("year"), value: (/** @type {any} */ _, /** @type {number | null} */ v) => (v === null ? "–" : String(v)) },
        { label: t("chart.high"), stroke: "transparent", points: { show: false }, value },
        { label: t("chart.low"), stroke: "transparent", points: { show: false }, value },
        { label: t("chart.package"), stroke: brand, width: 2.5, value },
        { label: t("chart.without"), stroke: ink, width: 1.5, dash: [5, 4], value },
      ],
      bands: [{ series: [1, 2], fill: `color-mix(in srgb, ${brand} 22%, transparent)` }],
    },
    [pick("year"), pick("high"), pick("low"), pick("package"), pick("baseline")],
    place,
  );
  const resize = new ResizeObserver(() => chart.setSize({ width: Math.max(280, place.clientWidth), height: 260 }));
  resize.observe(place);
  return () => {
    resize.disconnect();
    chart.destroy();
  };
}
