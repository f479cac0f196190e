// Undo and redo of what people did to the controls: two buttons, and the keys that people know.
import { h } from "../dom.js";

export class UndoView {
  #ask;
  #buttons = { undo: this.#button("undo", "Undo"), redo: this.#button("redo", "Redo") };
  #error = h("p", { class: "error", role: "alert" });

  /** @param {(command: "undo" | "redo") => Promise<unknown>} ask @param {(request: Promise<unknown>, place: Element) => void} tell Says where it fails. */
  constructor(ask, tell) {
    this.#ask = (/** @type {"undo" | "redo"} */ command) => tell(ask(command), this.#error);
    this.element = h("div", { class: "undoing", role: "group", "aria-label": "What was changed" }, this.#buttons.undo, this.#buttons.redo, this.#error);
    addEventListener("keydown", (event) => this.#key(event));
  }

  /** What would be undone and redone next; null for nothing. @param {{ undo?: string | null, redo?: string | null }} state */
  show(state) {
    for (const command of /** @type {const} */ (["undo", "redo"])) {
      const button = this.#buttons[command];
      button.setAttribute("aria-disabled", String(!state[command])); // not `disabled`, which would take the keyboard's focus away
      button.title = state[command] ?? `Nothing to ${command}`;
    }
  }

  /** @param {"undo" | "redo"} command @param {string} text */
  #button(command, text) {
    return h("button", { type: "button", "data-command": command, onclick: () => this.#do(command) }, text);
  }

  /** @param {"undo" | "redo"} command */
  #do(command) {
    if (this.#buttons[command].getAttribute("aria-disabled") !== "true") this.#ask(command);
  }

  /** In a text the keys undo what was typed. @param {KeyboardEvent} event */
  #key(event) {
    const command = commandOf(event);
    if (!command || /** @type {HTMLElement} */ (event.target).closest("input[type=text], input[type=number], textarea") || !this.element.isConnected) return;
    event.preventDefault();
    this.#do(command);
  }
}

/**
 * @param {{ key: string, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean, altKey: boolean }} event
 * @returns {"undo" | "redo" | null}
 */
export function commandOf({ key, ctrlKey, metaKey, shiftKey, altKey }) {
  if (!(ctrlKey || metaKey) || altKey) return null;
  if (key.toLowerCase() === "z") return shiftKey ? "redo" : "undo";
  return key.toLowerCase() === "y" && !shiftKey ? "redo" : null;
}
