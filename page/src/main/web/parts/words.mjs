// The words of the page in the language of the reader, all from one file.
import { ask } from "./api.mjs";

export const LANGUAGES = { en: "English", ru: "Русский", kk: "Қазақша", uz: "O‘zbekcha" };
const LOCALES = { en: "en-GB", ru: "ru", kk: "kk", uz: "uz-Latn" };

/** @type {Record<string, Record<string, string>>} */
let glossary = {};
/** @type {keyof typeof LANGUAGES} */
let language = "en";

export async function loadWords() {
  glossary = (await ask("words.json")).words;
}

/** @param {string} wanted */
export function speak(wanted) {
  language = wanted in LANGUAGES ? /** @type {any} */ (wanted) : "en";
  document.documentElement.lang = language;
}

/** The language a reader of this browser is likely to want. */
export function likelyLanguage() {
  return navigator.languages.map((l) => l.slice(0, 2)).find((l) => l in LANGUAGES) ?? "en";
}

export const spoken = () => language;
/** Languages that write a comma before tenths. */
const COMMA = ["ru", "kk", "uz"];

/** The habits of figures. Chromium says it knows Kazakh and Uzbek and writes English figures; CLDR gives both the Russian marks. */
export const locale = () => (COMMA.includes(language) && new Intl.NumberFormat(LOCALES[language]).format(1.5) !== "1,5" ? "ru" : LOCALES[language]);

/**
 * A text by its key; {name} is filled from the values.
 * @param {string} key @param {Record<string, any>} [values]
 */
export function t(key, values) {
  const entry = glossary[key];
  const text = entry?.[language] ?? entry?.en ?? key;
  return values ? text.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? "")) : text;
}

/**
 * A text in which things other than texts stand, such as a number that opens.
 * @param {string} key @param {Record<string, any>} values
 * @returns {any[]} its pieces in order
 */
export function woven(key, values) {
  return t(key).split(/\{(\w+)\}/).map((piece, i) => (i % 2 ? values[piece] : piece));
}

/** A text that may have no entry: the fallback is shown then. @param {string} key @param {string} fallback */
export function maybe(key, fallback) {
  return glossary[key] ? t(key) : fallback;
}
