import type { Headcount } from './places';

/** Where something is drawn. */
export interface At {
  x: number;
  y: number;
}

/** A line of the chart's scale. */
export interface Tick {
  value: number;
  y: number;
}

/** The drawing: its size, its scales, and one point for each count. */
export interface Drawing {
  width: number;
  height: number;
  ticks: Tick[];
  years: { year: number; x: number }[];
  capacity: (At & { count: Headcount })[];
  occupancy: (At & { count: Headcount })[];
}

const height = 240;
/** As wide as a report’s column, and never so narrow that nothing is told. */
const [width_min, width_max] = [260, 700];
const edge = { start: 44, end: 12, top: 12, bottom: 28 };
const day_ms = 86_400_000;
/** As much room as a year’s number takes. */
const year_width = 56;

/** How head counts are drawn over time, from 0 people up, in `room` pixels. */
export function drawing_of(counts: Headcount[], room: number): Drawing {
  const width = Math.max(width_min, Math.min(width_max, room));
  const oldest_first = [...counts].sort((a, b) => a.on.localeCompare(b.on));
  const days = oldest_first.map((count) => day_of(count.on));
  const [first = 0, last = first] = [days[0], days.at(-1)];
  // One count alone stands in the middle of a year.
  const [from, to] = first === last ? [first - 183, last + 183] : [first, last];
  const most = Math.max(1, ...counts.flatMap((each) => [each.capacity ?? 0, each.occupancy ?? 0]));
  const step = step_of(most);
  const top = Math.ceil(most / step) * step;

  const x_of = (day: number) =>
    edge.start + ((day - from) / (to - from)) * (width - edge.start - edge.end);
  const y_of = (value: number) =>
    height - edge.bottom - (value / top) * (height - edge.top - edge.bottom);
  const points = (field: 'capacity' | 'occupancy') =>
    oldest_first
      .filter((count) => count[field] !== null)
      .map((count) => ({ x: x_of(day_of(count.on)), y: y_of(count[field] ?? 0), count }));

  return {
    width,
    height,
    ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, at) => ({
      value: at * step,
      y: y_of(at * step),
    })),
    years: years_between(from, to, width).map((year) => ({
      year,
      x: x_of(day_of(`${year}-01-01`)),
    })),
    capacity: points('capacity'),
    occupancy: points('occupancy'),
  };
}

/** A path through points, level up to the next: what a place may hold holds until it is changed. */
export function steps(points: At[], end: number): string {
  const [first, ...others] = points;
  if (!first) return '';
  const turns = others.map(({ x, y }) => `H${x.toFixed(1)}V${y.toFixed(1)}`).join('');
  return `M${first.x.toFixed(1)} ${first.y.toFixed(1)}${turns}H${end.toFixed(1)}`;
}

/** A straight path from point to point. */
export function straight(points: At[]): string {
  return points
    .map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`)
    .join('');
}

/** A round number that parts the height in at most five. */
function step_of(most: number): number {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(rough, 1)));
  const found = [1, 2, 5, 10].find((each) => each * power >= rough) ?? 10;
  return Math.max(1, found * power);
}

/** A half-year, as it is told to a body that is not told days, is drawn where it begins. */
function day_of(text: string): number {
  const day = text.replace('-H1', '-01-01').replace('-H2', '-07-01');
  return Date.parse(`${day}T00:00:00Z`) / day_ms;
}

/** The years that begin in between; no more of them than there is room for. */
function years_between(from: number, to: number, room: number): number[] {
  const year = (day: number) => new Date(day * day_ms).getUTCFullYear();
  const all = Array.from({ length: year(to) - year(from) }, (_, at) => year(from) + 1 + at);
  const every = Math.ceil((all.length * year_width) / room);
  return all.filter((_, at) => at % every === 0);
}
