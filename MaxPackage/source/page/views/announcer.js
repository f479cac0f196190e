// Says what has come of a request: to screen readers at once, to everyone in a line that stays for a while.
import { byId, write } from "../dom.js";

/** @param {string} sentence */
export const announce = (sentence) => write(byId("announcement"), sentence);

/**
 * Does what a button asks, and says so where it fails.
 * @param {Promise<unknown>} request
 * @param {Element} [place] Where the sentence stands; the announcement line where there is none.
 * @returns {Promise<boolean>} Whether it was done.
 */
export async function tell(request, place = byId("announcement")) {
  try {
    await request;
    write(place, "");
    return true;
  } catch (error) {
    write(place, /** @type {Error} */ (error).message);
    return false;
  }
}
