// A tour of two minutes for who opens the page first.
import { byId, fill, h } from "./dom.mjs";
import { t } from "./words.mjs";

const STEPS = ["promises", "levers", "gains", "map", "card"];
const KEY = "ortaq.tour";

/** @param {boolean} asked whether the reader wants it; otherwise only on a first visit */
export function offerTour(asked) {
  let seen = null;
  try {
    seen = localStorage.getItem(KEY);
    localStorage.setItem(KEY, "seen");
  } catch {
    seen = "unknown";
  }
  if (!asked && (seen || new URLSearchParams(location.search).has("quiet"))) return;
  step(0);
}

/** @param {number} at */
function step(at) {
  const dialog = byId("tour");
  const last = at === STEPS.length - 1;
  fill(
    dialog,
    h(
      "div",
      { class: "inside" },
      h("h1", { id: "tour-title" }, t(`tour.${STEPS[at]}.title`)),
      h("p", {}, t(`tour.${STEPS[at]}`)),
      h("p", { class: "small" }, `${at + 1} / ${STEPS.length}`),
      h(
        "p",
        { class: "tags" },
        at > 0 ? h("button", { onclick: () => step(at - 1) }, t("back")) : null,
        h("button", { class: "primary", onclick: () => (last ? dialog.close() : step(at + 1)) }, last ? t("tour.end") : t("next")),
        last ? null : h("button", { onclick: () => dialog.close() }, t("tour.skip")),
      ),
    ),
  );
  if (!dialog.open) dialog.showModal();
}
