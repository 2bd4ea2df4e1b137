// Draws the country. Coast and borders are arcs between junctions; each arc is roughened once and
// then used by every region that touches it, so neighbours share their border to the last digit.

import { make_random, seed_of } from "./random.mjs";

// Hundredths of a degree east of 22.6° W and north of 31.9° S: open ocean, nothing near.
const origin = { longitude: -22.6, latitude: -31.9 };

const junctions = {
  mist_red: [60, 200], mist_capital: [156, 272], capital_yorne: [228, 280],
  yorne_east: [332, 280], east_dorve: [360, 148], dorve_lantern: [268, 88],
  lantern_red: [190, 86], p: [166, 220], q: [220, 226], r: [282, 216], s: [274, 172],
  t: [200, 150], u: [130, 194], v: [212, 110],
};

// from, to, and the points between them; the coast runs clockwise.
const coast = {
  mist: ["mist_red", "mist_capital", [[46, 224], [68, 238], [50, 258], [76, 262], [88, 286],
    [110, 276], [124, 298], [144, 290]]],
  capital: ["mist_capital", "capital_yorne", [[168, 260], [186, 250], [203, 255], [212, 270]]],
  yorne: ["capital_yorne", "yorne_east", [[244, 300], [262, 304], [268, 284], [275, 268],
    [281, 286], [296, 302], [318, 294]]],
  east: ["yorne_east", "east_dorve", [[354, 264], [346, 244], [368, 228], [386, 204],
    [370, 188], [380, 164]]],
  dorve: ["east_dorve", "dorve_lantern", [[346, 134], [330, 114], [306, 112], [290, 92]]],
  lantern: ["dorve_lantern", "lantern_red", [[260, 68], [272, 46], [252, 22], [230, 12],
    [216, 28], [224, 52], [202, 68]]],
  red: ["lantern_red", "mist_red", [[166, 78], [146, 92], [120, 86], [104, 106], [80, 110],
    [88, 134], [62, 150], [74, 174]]],
};

const borders = {
  mist_capital: ["mist_capital", "p", [[148, 246]]],
  capital_corvan: ["p", "q", [[192, 212]]],
  capital_yorne: ["capital_yorne", "q", [[238, 256]]],
  yorne_corvan: ["q", "r", [[252, 214]]],
  yorne_east: ["yorne_east", "r", [[314, 254], [302, 232]]],
  corvan_east: ["r", "s", [[290, 192]]],
  east_dorve: ["east_dorve", "s", [[330, 164], [300, 156]]],
  corvan_dorve: ["s", "t", [[240, 158]]],
  red_corvan: ["t", "u", [[172, 162], [150, 180]]],
  mist_corvan: ["u", "p", [[144, 212]]],
  mist_red: ["mist_red", "u", [[90, 210], [112, 196]]],
  red_dorve: ["t", "v", [[212, 130]]],
  dorve_lantern: ["dorve_lantern", "v", [[240, 98]]],
  lantern_red: ["lantern_red", "v", [[202, 100]]],
};

const islands = [
  [[18, 290], [32, 310], [50, 312], [56, 298], [44, 284], [30, 278]],
  [[60, 318], [74, 334], [92, 328], [86, 312], [72, 308]],
  [[-2, 266], [8, 278], [18, 268], [6, 256]],
];

// A name is an arc in its own direction; "-name" runs it backwards.
const rings = {
  "capital-district": ["coast.capital", "borders.capital_yorne", "-borders.capital_corvan",
    "-borders.mist_capital"],
  "mist-coast": ["coast.mist", "borders.mist_capital", "-borders.mist_corvan",
    "-borders.mist_red"],
  "high-corvan": ["borders.capital_corvan", "borders.yorne_corvan", "borders.corvan_east",
    "borders.corvan_dorve", "borders.red_corvan", "borders.mist_corvan"],
  "yorne-vale": ["coast.yorne", "borders.yorne_east", "-borders.yorne_corvan",
    "-borders.capital_yorne"],
  eastmarch: ["coast.east", "borders.east_dorve", "-borders.corvan_east",
    "-borders.yorne_east"],
  "dorve-plain": ["coast.dorve", "borders.dorve_lantern", "-borders.red_dorve",
    "-borders.corvan_dorve", "-borders.east_dorve"],
  redsands: ["coast.red", "borders.mist_red", "-borders.red_corvan", "borders.red_dorve",
    "-borders.lantern_red"],
  "lantern-cape": ["coast.lantern", "borders.lantern_red", "-borders.dorve_lantern"],
};

/// The country and its regions as GeoJSON features, coordinates in thousandths of a degree.
export function draw_outline(country) {
  const arcs = roughen_all();
  const polygons = Object.fromEntries(Object.entries(rings)
    .map(([region, names]) => [region, [close(names.flatMap((name) => walk(arcs, name)))]]));
  polygons["noroit-islands"] = islands.map((points, i) =>
    close(roughen([...points, points[0]], 3, 0.2, `isle ${i}`).slice(0, -1)));
  const mainland = close(Object.values(arcs.coast).flatMap((points) => points.slice(0, -1)));

  const whole = feature("country", country, [mainland, ...polygons["noroit-islands"]]);
  return {
    type: "FeatureCollection",
    features: [whole, ...country.regions.map((region) =>
      feature("region", region, polygons[region.slug]))],
  };
}

function roughen_all() {
  const drawn = (group, depth, roughness) => Object.fromEntries(Object.entries(group)
    .map(([name, [from, to, between]]) => {
      const points = [junctions[from], ...between, junctions[to]];
      return [name, roughen(points, depth, roughness, `${name} ${depth}`)];
    }));
  return { coast: drawn(coast, 3, 0.21), borders: drawn(borders, 3, 0.16) };
}

// Every stretch gets a middle: on the curve through its neighbours, then moved by a share of its
// length, so that bays stay round and the shore does not.
function roughen(points, depth, roughness, word) {
  const random = make_random(seed_of(word));
  for (let level = 0; level < depth; level += 1) {
    const finer = [points[0]];
    for (let i = 1; i < points.length; i += 1) {
      finer.push(middle(points, i, roughness, random), points[i]);
    }
    points = finer;
  }
  return points;
}

function middle(points, i, roughness, random) {
  const [before, a, b, after] = [points[i - 2] ?? points[i - 1], points[i - 1], points[i],
    points[i + 1] ?? points[i]];
  const shift = (random.next() * 2 - 1) * roughness;
  const curve = (axis) => (9 * (a[axis] + b[axis]) - before[axis] - after[axis]) / 16;
  return [curve(0) - (b[1] - a[1]) * shift, curve(1) + (b[0] - a[0]) * shift];
}

function walk(arcs, name) {
  const [group, arc] = name.replace("-", "").split(".");
  const points = arcs[group][arc];
  return (name.startsWith("-") ? points.toReversed() : points).slice(0, -1);
}

// RFC 7946 wants outer rings counter-clockwise, and the first point again at the end.
function close(points) {
  const ring = points.toReversed().map(([x, y]) => [
    thousandths(origin.longitude + x / 100), thousandths(origin.latitude + y / 100)]);
  return [...ring, ring[0]];
}

function thousandths(degrees) {
  return Math.round(degrees * 1000) / 1000;
}

function feature(kind, { slug, names }, polygons) {
  const geometry = polygons.length === 1
    ? { type: "Polygon", coordinates: polygons }
    : { type: "MultiPolygon", coordinates: polygons.map((ring) => [ring]) };
  return { type: "Feature", id: slug, properties: { kind, slug, names }, geometry };
}

/// Whether a point lies in a feature (even-odd rule).
export function lies_in({ geometry }, longitude, latitude) {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return polygons.some(([ring]) => ring.slice(1).reduce((inside, [bx, by], i) => {
    const [ax, ay] = ring[i];
    const crosses = (ay > latitude) !== (by > latitude)
      && longitude < ((bx - ax) * (latitude - ay)) / (by - ay) + ax;
    return crosses ? !inside : inside;
  }, false));
}
