// A long question: asked for with a button, followed with a bar, called off, answered in its place.
import { ask, path, send } from "./api.mjs";
import { fill, h } from "./dom.mjs";
import { sent } from "./state.mjs";
import { t } from "./words.mjs";

/**
 * @param {string} question the text of the button
 * @param {() => string} address asked of the server with the scenario of now
 * @param {(said: any) => any} draw
 */
export function study(question, address, draw) {
  const place = h("div", { class: "study" });
  const offer = () => fill(place, h("button", { onclick: begin }, question), " ", h("span", { class: "small" }, t("study.long")));
  const begin = async () => {
    const bar = h("progress", { "aria-label": t("run.progress") });
    const told = h("span", { class: "small", role: "status" }, t("run.waiting"));
    try {
      const progress = await send(address(), sent());
      const stop = () => ask(path`api/studies/${progress.study}`, { method: "DELETE" }).catch(() => {});
      fill(place, bar, " ", told, " ", h("button", { onclick: stop }, t("run.cancel")));
      const end = await followed(progress, (news) => {
        if (news.of) {
          bar.setAttribute("max", news.of);
          bar.setAttribute("value", news.done);
          fill(told, t("run.of", { done: news.done, of: news.of }));
        }
      });
      if (end.state === "cancelled") return offer();
      if (end.state !== "done") throw new Error(end.error ?? t("run.failed"));
      fill(place, draw(await ask(path`api/studies/${progress.study}/result`)));
    } catch (failed) {
      fill(place, h("p", { role: "alert" }, failed instanceof Error ? failed.message : String(failed)), h("button", { onclick: begin }, t("again")));
    }
  };
  offer();
  return place;
}

/** @param {any} progress @param {(news: any) => void} hear @returns {Promise<any>} how it ended */
function followed(progress, hear) {
  if (progress.state === "done") return Promise.resolve(progress);
  return new Promise((done, failed) => {
    const events = new EventSource(path`api/studies/${progress.study}/events`);
    events.addEventListener("progress", (event) => hear(JSON.parse(event.data)));
    events.addEventListener("ended", (event) => {
      events.close();
      done(JSON.parse(event.data));
    });
    events.onerror = () => {
      events.close();
      failed(new Error(t("offline")));
    };
  });
}
