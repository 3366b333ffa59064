// Numbers, years and amounts by the habits of the reader's language.
import { locale, spoken, t } from "./words.mjs";

/** @param {number} size */
function places(size) {
  return size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 3;
}

/** Three significant places or whole units. @param {number | undefined} value */
export function figure(value) {
  if (value === undefined || value === null || Number.isNaN(value)) return t("unknown");
  const digits = places(Math.abs(value));
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: Number.isInteger(value) ? 0 : digits, maximumFractionDigits: digits }).format(value).replace("-", "−");
}

/** With a sign. @param {number | undefined} value */
export function signed(value) {
  if (value === undefined || value === null) return t("unknown");
  const small = Math.abs(value) < 1e-9 ? 0 : value;
  const digits = places(Math.abs(small));
  return new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "exceptZero" }).format(small).replace("-", "−");
}

/** A range, low first, both ends to the same place. @param {number | undefined} low @param {number | undefined} high */
export function range(low, high) {
  if (low === undefined || high === undefined) return "";
  const digits = places(Math.max(Math.abs(low), Math.abs(high)));
  const one = (/** @type {number} */ v) => new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(Math.abs(v) < 0.5 * 10 ** -digits ? 0 : v).replace("-", "−");
  return `${one(low)} – ${one(high)}`;
}

/** The name of a month. @param {number} month 1 to 12 */
export const monthName = (month) => t(`month.${month}`);

/** Sign as a class. @param {number} value */
export const tone = (value) => (value > 0 ? "plus" : value < 0 ? "minus" : "");

/** An amount of the register: musd become billions where they are large, thousands of people become millions. @param {number | undefined} value @param {string} [unit] @param {number} [beside] the amount it stands beside */
export function amount(value, unit, beside = value) {
  if (value === undefined || value === null) return t("unknown");
  const one = (/** @type {number} */ v) => new Intl.NumberFormat(locale(), { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(Math.abs(v) < 0.05 ? 0 : v).replace("-", "−");
  // What is not nothing is never written as 0.0.
  const lost = value !== 0 && Math.abs(value) < 50;
  if (unit === "musd") return Math.abs(beside ?? 0) >= 1000 && !lost ? t("unit.bn", { n: one(value / 1000) }) : t("unit.m", { n: figure(value) });
  if (unit === "done" || unit === "yes") return t(value >= 1 ? "unit.done" : "unit.not-done");
  if (unit === "thousand_persons") return t("unit.people", { n: lost ? figure(value / 1000) : one(value / 1000) });
  return `${figure(value)}${unit ? " " + unitName(unit) : ""}`;
}

/** So little that it is only the rounding of the solvers. @param {number} more @param {number} beside */
const isNothing = (more, beside) => Math.abs(more) <= 1e-6 * Math.max(1, Math.abs(beside));

/** A difference with its sign; that there is none is said. @param {number} more @param {number} beside one of the two @param {string} [unit] of the register */
export function difference(more, beside, unit) {
  if (isNothing(more, beside)) return t("no-change");
  if (unit) return (more < 0 ? "−" : "+") + amount(Math.abs(more), unit, Math.abs(more));
  if (Math.abs(more) >= 0.01) return signed(more);
  return new Intl.NumberFormat(locale(), { maximumSignificantDigits: 2, signDisplay: "exceptZero" }).format(more).replace("-", "−");
}

/** Two figures with as many digits as tell them apart. @param {number} a @param {number} b @returns {[string, string]} */
export function apart(a, b) {
  if (isNothing(a - b, a) || figure(a) !== figure(b)) return [figure(a), figure(b)];
  for (let digits = 1; digits < 8; digits++) {
    const [x, y] = [a, b].map((v) => new Intl.NumberFormat(locale(), { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(v).replace("-", "−"));
    if (x !== y) return [x, y];
  }
  return [figure(a), figure(b)];
}

const UNITS = /** @type {Record<string, string>} */ ({
  musd: "m USD",
  "musd of 2023": "m USD 2023",
  musd2023: "m USD 2023",
  "million 2023 US dollars": "m USD 2023",
  thousand_persons: "’000",
  gwh: "GWh",
  mt: "Mt",
  km3: "km³",
  mw: "MW",
  percent: "%",
  "usd/mwh": "USD/MWh",
  "usd/t": "USD/t",
});

/** @param {string} unit */
export const unitName = (unit) => UNITS[unit] ?? unit;

/** The year when a date is the last day of one. @param {string | undefined} date */
export function day(date) {
  if (!date) return "";
  if (date.endsWith("-12-31") || date.length === 4) return date.slice(0, 4);
  const parts = date.split("-").map(Number);
  const dated = parts.length < 3 ? { year: "numeric", month: "short" } : { year: "numeric", month: "short", day: "numeric" };
  // Names of months in another language than the reader's would be worse than their numbers.
  const named = locale().slice(0, 2) === spoken() ? dated : { ...dated, month: "2-digit" };
  return new Intl.DateTimeFormat(locale(), /** @type {Intl.DateTimeFormatOptions} */ (named)).format(new Date(parts[0], parts[1] - 1, parts[2] ?? 1));
}
