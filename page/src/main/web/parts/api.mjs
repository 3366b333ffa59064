// Asks the server. Every failure becomes an Error with a sentence for the reader.

/** @typedef {{status: number, sentence: string}} Failure */

export class Unanswered extends Error {
  /** @param {number} status @param {string} sentence */
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

/** @type {Map<string, Promise<any>>} */
const kept = new Map();

/**
 * @param {string} path under the server
 * @param {RequestInit} [options]
 * @returns {Promise<any>}
 */
export async function ask(path, options) {
  let response;
  try {
    response = await fetch(path, options);
  } catch (gone) {
    if (options?.signal?.aborted) throw gone;
    throw new Unanswered(0, "offline");
  }
  const body = await response.json().catch(() => ({}));
  if (response.ok) return body;
  const problem = body.problems?.[0];
  const sentence = problem
    ? `${problem.field ?? ""} ${problem.found ?? ""}: ${problem.expected ?? ""}${problem.guess ? ` (${problem.guess}?)` : ""}`.trim()
    : (body.error ?? response.statusText);
  throw new Unanswered(response.status, sentence);
}

/** The same answer for the same question as long as the page is open. @param {string} path */
export function askOnce(path) {
  let answer = kept.get(path);
  if (!answer) {
    answer = ask(path);
    kept.set(path, answer);
    answer.catch(() => kept.delete(path));
  }
  return answer;
}

/** @param {string} path @param {object} body @param {AbortSignal} [signal] */
export function send(path, body, signal) {
  return ask(path, { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body), signal });
}

/** A path with its parts made safe. @param {TemplateStringsArray} texts @param {...any} values */
export function path(texts, ...values) {
  return texts.map((text, i) => text + (i < values.length ? encodeURIComponent(String(values[i])) : "")).join("");
}
