// A straight line through points.

/**
 * The slope of the line with the least squares.
 * @param {{ x: number, y: number }[]} points At least two, of different x.
 * @returns {number}
 */
export function slopeOf(points) {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const across = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  return across / points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
}
