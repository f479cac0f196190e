// What all parts of the panel are made of.

/** @typedef {import("../../client/types.js").Value} Value @typedef {import("../../client/types.js").Member} Member */

/**
 * A member, as the part that shows it takes hold of it.
 * @typedef {object} Hand
 * @property {Value} shown What is to be seen now.
 * @property {(value: Value) => void} give
 * @property {() => void} hold
 * @property {() => void} release
 * @property {Value} [fallback] Where a double-click goes; undefined where the composer named none.
 * @property {(sentence: string) => void} complain Empty where all is well again.
 */

/**
 * What a member may look like, and may be typed as: a member, a method's parameter or a list's element.
 * @typedef {{ type: string, unit?: string | null, minimum?: number | null, maximum?: number | null, step?: number | null, curve?: string | null,
 *   options?: string[] | null, element?: string | null, optional?: boolean, nullable?: boolean }} Kind
 */

/** How a part is named to screen readers. @typedef {{ id: string, text: string, "aria-labelledby": string, "aria-describedby": string }} Names */

/** @typedef {{ element: HTMLElement, show: (value: Value) => void }} Part What is shown of a member, and how it is shown anew. */

/** @param {Names} names What an element takes of them. */
export const named = (names) => ({ "aria-labelledby": names["aria-labelledby"], "aria-describedby": names["aria-describedby"] });

/** What is read where a member holds nothing. */
export const NONE = "none";

/** What a field says that is empty: that nothing is a value, too. @param {Kind} kind @returns {{ placeholder?: string }} */
export const emptied = ({ nullable }) => (nullable ? { placeholder: NONE } : {});

/** Where a member goes back to; nothing is somewhere, where it may be that. @param {{ default?: Value, nullable?: boolean }} described */
export const fallbackOf = (described) => described.default ?? (described.nullable ? null : undefined);

/** @param {Value} value */
export const asNumber = (value) => (typeof value === "number" ? value : 0);
