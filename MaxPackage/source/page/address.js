// Where the engine is, and what of the page is wanted.

/** Where an engine listens if nobody says otherwise: for a page that was opened as a file. */
const DEFAULT = "ws://127.0.0.1:7400/performer";

/**
 * The socket's address: `?url=…` if the page was opened with it, else the server that sent the page. `?token=…` is passed on.
 * @param {{ protocol: string, host: string, search: string }} location The page's own.
 * @returns {string}
 */
export function addressOf({ protocol, host, search }) {
  const asked = new URLSearchParams(search);
  const address = new URL(asked.get("url") ?? (host === "" ? DEFAULT : `${protocol === "https:" ? "wss" : "ws"}://${host}/performer`));
  const token = asked.get("token");
  if (token !== null) address.searchParams.set("token", token);
  return address.href;
}

/** Whether only the panel is wanted, silent: `?panel`. @param {{ search: string }} location */
export const isPanelOnly = ({ search }) => new URLSearchParams(search).has("panel");
