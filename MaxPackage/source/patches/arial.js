// How wide Arial is, which Max writes in: the advance widths of its letters, in thousandths of the font's size. A test holds the boxes against the same figures.

const OTHER = 600;

/** @type {[number, string][]} */
const KNOWN = [
  [191, "'"], [222, "ijl"], [260, "|"], [278, " !,./:;I[]\\ft"], [333, "()-`r"], [334, "{}"], [355, '"'], [389, "*"], [500, "Jckxsvyz"],
  [556, "#$0123456789?_abdeghnopquL"], [584, "+<=>~"], [611, "FTZ"], [667, "&ABEKPSVXY"], [722, "CDHNRUw"], [778, "GOQ"], [833, "Mm"], [889, "%"], [944, "W"], [1015, "@"],
];

const WIDTHS = new Map(KNOWN.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));

/** The width of a line, in pixels at this size. @param {string} line @param {number} size */
export const widthOf = (line, size) => [...line].reduce((sum, letter) => sum + (WIDTHS.get(letter) ?? OTHER), 0) * size / 1000;
