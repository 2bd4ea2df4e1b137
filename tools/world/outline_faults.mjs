// What can be wrong with a drawn country: rings that cross themselves or are left open, and
// borders that two regions do not share to the last digit.

export function outline_faults({ features }) {
  const [country, ...regions] = features;
  return [...features.flatMap(ring_faults), ...border_faults(country, regions)];
}

function ring_faults(feature) {
  return rings(feature).flatMap((ring) => {
    const faults = [];
    if (`${ring[0]}` !== `${ring.at(-1)}`) faults.push(`${feature.id}: a ring is left open`);
    if (area(ring) <= 0) faults.push(`${feature.id}: a ring runs clockwise`);
    if (crosses_itself(ring)) faults.push(`${feature.id}: a ring crosses itself`);
    return faults;
  });
}

// Every edge of a region runs the other way in one neighbour, or the same way along the coast.
function border_faults(country, regions) {
  const edges = new Map();
  const count = (key) => edges.set(key, (edges.get(key) ?? 0) + 1);
  regions.flatMap(rings).flatMap(sides).forEach(([a, b]) => count(`${a} ${b}`));
  const coast = new Set(rings(country).flatMap(sides).map(([a, b]) => `${a} ${b}`));
  const faults = [];
  for (const [edge, times] of edges) {
    const [a, b] = edge.split(" ");
    const ways = (edges.get(`${b} ${a}`) ?? 0) + (coast.has(edge) ? 1 : 0);
    if (times !== 1 || ways !== 1) faults.push(`the border at ${a} is not shared exactly`);
  }
  for (const edge of coast) {
    if (!edges.has(edge)) faults.push(`the coast at ${edge} belongs to no region`);
  }
  return faults;
}

function rings({ geometry }) {
  return geometry.type === "Polygon" ? geometry.coordinates : geometry.coordinates.flat();
}

function sides(ring) {
  return ring.slice(1).map((point, i) => [ring[i], point]);
}

function area(ring) {
  return sides(ring).reduce((sum, [[ax, ay], [bx, by]]) => sum + ax * by - bx * ay, 0);
}

function crosses_itself(ring) {
  const all = sides(ring);
  return all.some((one, i) => all.slice(i + 2)
    .some((other, j) => !(i === 0 && i + 2 + j === all.length - 1) && cross(one, other)));
}

function cross([a, b], [c, d]) {
  const turn = ([px, py], [qx, qy], [rx, ry]) =>
    Math.sign((qx - px) * (ry - py) - (qy - py) * (rx - px));
  return turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;
}
