// Where an engine is, as a patch says it. V8 in Max has no URL, so the address is read here first; where there is one, it has the last word.

/** `ws` or `wss`, a host, perhaps a port, a path and a query: a socket takes nothing behind a `#`. */
const ADDRESS = /^wss?:\/\/(\[[\da-f:.]+\]|[^\s/?#:@[\]\\]+)(:(\d{1,5}))?([/?][^\s#]*)?$/i;
const LAST_PORT = 65_535;
const EXAMPLE = "ws://127.0.0.1:7400/performer";
const HOSTS = ["jweb", "node", "v8"];

/** Whether a socket can be made for it: otherwise making one throws. @param {string} url */
export function isAddress(url) {
  const [isOne, , , port] = ADDRESS.exec(url) ?? [];
  return Boolean(isOne) && Number(port ?? 0) <= LAST_PORT && isParsable(url);
}

/** What to say of one that is none. @param {string} url */
export function refusalOf(url) {
  const meant = HOSTS.includes(url) ? ` The host ${url} is an attribute: @host ${url}.` : "";
  return `'${url}' is no address; write ${EXAMPLE}.${meant}`;
}

/** @param {string} url */
function isParsable(url) {
  const { URL } = /** @type {any} */ (globalThis);
  try {
    return !URL || Boolean(new URL(url));
  } catch {
    return false;
  }
}
