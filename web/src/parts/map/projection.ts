/** A point on the drawing, and the part of the drawing that is looked at. */
export interface Point {
  x: number;
  y: number;
}

export interface View extends Point {
  width: number;
  height: number;
}

type Position = number[];
type Rings = Position[][];

/** As much of GeoJSON as an outline needs. */
export interface Outline {
  features: {
    properties: { kind?: string; names?: Record<string, string> } | null;
    geometry: { type: string; coordinates: unknown };
  }[];
}

/** How wide the whole country is drawn; all else follows. */
const drawing_width = 1000;

/** Places by latitude and longitude, a degree of longitude shortened as at the country's middle. */
export class Projection {
  readonly view: View;
  private readonly west: number;
  private readonly north: number;
  private readonly scale: number;
  private readonly shortened: number;

  constructor(outline: Outline, dots: { latitude: number; longitude: number }[] = []) {
    const drawn = outline.features.flatMap((feature) => positions_of(feature.geometry));
    const placed = dots.map((dot) => [dot.longitude / 1e6, dot.latitude / 1e6]);
    const all = drawn.length > 0 ? drawn : placed.length > 0 ? placed : [[0, 0]];
    const [west, east] = ends(all.map(([longitude = 0]) => longitude));
    const [south, north] = ends(all.map(([, latitude = 0]) => latitude));
    this.west = west;
    this.north = north;
    this.shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
    this.scale = drawing_width / Math.max((east - west) * this.shortened, 1e-6);
    const height = Math.max((north - south) * this.scale, drawing_width / 4);
    const edge = drawing_width * 0.03;
    this.view = { x: -edge, y: -edge, width: drawing_width + 2 * edge, height: height + 2 * edge };
  }

  /** Where a place is drawn; millionths of a degree. */
  at(latitude: number, longitude: number): Point {
    return this.of([longitude / 1e6, latitude / 1e6]);
  }

  /** The outline of a feature as the data of one path. */
  path(geometry: { type: string; coordinates: unknown }): string {
    return rings_of(geometry)
      .map((ring) => {
        const points = ring.map((position) => this.of(position));
        return `M${points.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
      })
      .join('');
  }

  /** The middle of a feature's largest part, for its name. */
  middle(geometry: { type: string; coordinates: unknown }): Point {
    const rings = rings_of(geometry).map((ring) => ring.map((position) => this.of(position)));
    const middles = rings.map(middle_of).sort((a, b) => b.area - a.area);
    return middles[0] ?? { x: 0, y: 0 };
  }

  private of([longitude = 0, latitude = 0]: Position): Point {
    return {
      x: (longitude - this.west) * this.shortened * this.scale,
      y: (this.north - latitude) * this.scale,
    };
  }
}

function rings_of(geometry: { type: string; coordinates: unknown }): Rings {
  if (geometry.type === 'Polygon') return geometry.coordinates as Rings;
  if (geometry.type === 'MultiPolygon') return (geometry.coordinates as Rings[]).flat();
  return [];
}

function positions_of(geometry: { type: string; coordinates: unknown }): Position[] {
  return rings_of(geometry).flat();
}

/** The centre of gravity of a ring, and its area. */
function middle_of(ring: Point[]): Point & { area: number } {
  let [twice_area, x, y] = [0, 0, 0];
  for (const [at, a] of ring.entries()) {
    const b = ring[(at + 1) % ring.length] ?? a;
    const cross = a.x * b.y - b.x * a.y;
    twice_area += cross;
    x += (a.x + b.x) * cross;
    y += (a.y + b.y) * cross;
  }
  if (twice_area === 0) return { x: ring[0]?.x ?? 0, y: ring[0]?.y ?? 0, area: 0 };
  return { x: x / (3 * twice_area), y: y / (3 * twice_area), area: Math.abs(twice_area / 2) };
}

function ends(values: number[]): [number, number] {
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    Infinity,
    -Infinity,
  ]);
}
