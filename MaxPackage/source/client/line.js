// A straight line through points.

/**
 * The slope that half of all pairs of points exceed (Theil and Sen): a few points far off do not move it.
 * @param {{ x: number, y: number }[]} points At least two, of different x.
 * @returns {number}
 */
export function slopeOf(points) {
  const slopes = points.flatMap((one, i) => points.slice(i + 1).map((other) => (other.y - one.y) / (other.x - one.x))).sort((a, b) => a - b);
  const middle = slopes.length >> 1;
  return slopes.length % 2 === 1 ? slopes[middle] : (slopes[middle - 1] + slopes[middle]) / 2;
}
