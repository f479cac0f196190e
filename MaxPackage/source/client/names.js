// Names as the engine takes them: `startPitch`, `start_pitch` and `start-pitch` are one.

/** Names match in every way of writing them. @param {string} name */
export const plain = (name) => name.replaceAll(/[_\-\s]/g, "").toLowerCase();
