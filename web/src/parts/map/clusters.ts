import type { Point } from './projection';

/** Dots that would lie over each other, drawn as one. */
export interface Cluster<Dot> extends Point {
  dots: Dot[];
}

/** Draws together what is nearer than `reach` to one that leads; the first of `dots` lead, and
    their clusters stay where they are, so that no two lie over each other. Through a grid, so that
    thousands of dots are no matter. */
export function clustered<Dot extends Point>(dots: Dot[], reach: number): Cluster<Dot>[] {
  const clusters: Cluster<Dot>[] = [];
  const grid = new Map<string, Cluster<Dot>[]>();
  for (const dot of dots) {
    const [column, row] = [Math.floor(dot.x / reach), Math.floor(dot.y / reach)];
    const near = nearest(dot, neighbours(grid, column, row), reach);
    if (near) {
      near.dots.push(dot);
      continue;
    }
    const cluster = { x: dot.x, y: dot.y, dots: [dot] };
    clusters.push(cluster);
    const key = `${column}:${row}`;
    grid.set(key, [...(grid.get(key) ?? []), cluster]);
  }
  return clusters;
}

/** The one that lies in the direction of an arrow key, the nearer and the straighter the better. */
export function towards<At extends Point>(from: Point, all: At[], key: string): At | undefined {
  const ways: Record<string, Point> = {
    ArrowRight: { x: 1, y: 0 },
    ArrowLeft: { x: -1, y: 0 },
    ArrowDown: { x: 0, y: 1 },
    ArrowUp: { x: 0, y: -1 },
  };
  const way = ways[key];
  if (!way) return undefined;
  const ahead = all
    .map((one) => {
      const [dx, dy] = [one.x - from.x, one.y - from.y];
      const along = dx * way.x + dy * way.y;
      const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
      return { one, along, far: along + 2 * aside };
    })
    .filter(({ along }) => along > 0.5);
  return ahead.sort((a, b) => a.far - b.far)[0]?.one;
}

function neighbours<Dot>(grid: Map<string, Cluster<Dot>[]>, column: number, row: number) {
  const steps = [-1, 0, 1];
  return steps.flatMap((dx) =>
    steps.flatMap((dy) => grid.get(`${column + dx}:${row + dy}`) ?? []),
  );
}

function nearest<Dot>(dot: Point, clusters: Cluster<Dot>[], reach: number) {
  const far = (cluster: Point) => Math.hypot(cluster.x - dot.x, cluster.y - dot.y);
  return clusters.filter((each) => far(each) < reach).sort((a, b) => far(a) - far(b))[0];
}
