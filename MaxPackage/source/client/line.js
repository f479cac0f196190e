// A straight line through points.

/** @typedef {{ x: number, y: number }} Point */

/**
 * The slope of the line with the least squares.
 * @param {Point[]} points At least two, of different x.
 * @returns {number}
 */
export function slopeOf(points) {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const across = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return across / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}

/**
 * The slope that half of all pairs of points exceed (Theil and Sen): a few points far off do not move it.
 * @param {Point[]} points At least two, of different x.
 * @returns {number}
 */
export function middleSlopeOf(points) {
  const slopes = points.flatMap((one, i) => points.slice(i + 1).map((other) => (other.y - one.y) / (other.x - one.x))).sort((a, b) => a - b);
  const middle = slopes.length >> 1;
  return slopes.length % 2 === 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
}
