// Elements, in few words.

/**
 * Makes an element. A property that begins with `on` listens; `class`, `for`, `role`, `aria-…` and `data-…` are attributes; the rest are properties.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, any>} [properties]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) put(element, name, value);
  element.append(...children);
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/**
 * Makes an element of a drawing; everything is an attribute.
 * @param {string} tag
 * @param {Record<string, string | number>} attributes
 * @param {...Node} children
 */
export function svg(tag, attributes, ...children) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
}

const ATTRIBUTES = /^(class|for|role|list|inputmode|style|(aria|data)-.*)$/;

/** @param {HTMLElement} element @param {string} name @param {any} value */
function put(element, name, value) {
  if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
  else if (ATTRIBUTES.test(name)) element.setAttribute(name, value);
  else /** @type {any} */ (element)[name] = value;
}

/**
 * The element of the page's own markup with this id.
 * @param {string} id
 * @returns {any}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no element "${id}".`);
  return found;
}

/** Writes a text where it differs, so that screen readers hear only what is new. @param {Element} element @param {string} text */
export function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

/** Makes these the only children, in this order. Those that stand right already are not touched, and so keep the focus. @param {Element} parent @param {Element[]} children */
export function arrange(parent, children) {
  for (const child of [...parent.children]) if (!children.includes(child)) child.remove();
  children.forEach((child, i) => parent.children[i] !== child && parent.insertBefore(child, parent.children[i] ?? null));
}

/** @param {string} text As a part of an id: letters, digits and dashes. */
export const idPart = (text) => text.replace(/[^A-Za-z0-9]+/g, "-");
