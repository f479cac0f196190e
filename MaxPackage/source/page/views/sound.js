// Starting the sound, which browsers allow only after a click or a key, and how loud it is.
import { byId, write } from "../dom.js";

export class SoundView {
  #sound;

  /** @param {import("../sound/sound.js").Sound} sound */
  constructor(sound) {
    this.#sound = sound;
    const resume = () => void this.#resume();
    for (const gesture of ["pointerdown", "keydown"]) addEventListener(gesture, resume);
    byId("start-sound").onclick = resume;
    byId("volume").oninput = () => (sound.synth.volume = (Number(byId("volume").value) / 100) ** 2);
    sound.context.addEventListener("statechange", () => this.#show());
    this.#show();
  }

  async #resume() {
    if (this.#sound.isOn) return;
    await this.#sound.context.resume();
    this.#show();
  }

  #show() {
    byId("silence").hidden = this.#sound.isOn;
    document.body.dataset.sound = this.#sound.context.state;
    write(byId("sound-state"), this.#sound.isOn ? "" : "The sound is off until you press a key or click.");
  }
}
