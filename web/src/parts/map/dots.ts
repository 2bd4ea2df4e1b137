import { months_since, when_text } from '../../messages/days';
import { t } from '../../messages/messages.svelte';
import type { Cluster } from './clusters';
import type { Point } from './projection';

/** A place on the map. */
export interface Dot {
  id: string;
  label: string;
  language?: string;
  /** Millionths of a degree; nothing where it is not known. */
  latitude: number | null;
  longitude: number | null;
  /** What kind of place it is, in words. */
  type_label?: string;
  capacity?: number | null;
  /** When anyone was last there, as coarse as it is known; nothing: nobody known. */
  last_seen?: string | null;
  /** Nobody was there in the period that is asked about, though perhaps before it. */
  is_out_of_period?: boolean;
  /** Who that was. */
  seen_by?: { label: string; type: string } | null;
  href?: string;
}

export type Placed = Dot & Point;

/** How long ago somebody was there: one ring each. */
export const seens = ['recent', 'earlier', 'long_ago', 'never'] as const;
export type Seen = (typeof seens)[number];

export function seen_of(dot: Dot): Seen {
  if (!dot.last_seen || dot.is_out_of_period) return 'never';
  const months = months_since(dot.last_seen);
  return months <= 12 ? 'recent' : months <= 36 ? 'earlier' : 'long_ago';
}

/** How large a dot is, in pixels: its area grows with how many people the place may hold. */
export function radius_of(dot: Dot): number {
  return dot.capacity ? Math.min(13, Math.max(3.5, Math.sqrt(dot.capacity) * 0.42)) : 3.5;
}

/** The mark of places that nobody saw, told by shape too: a square on its point, of `radius`. */
export function diamond(x: number, y: number, radius: number): string {
  return `M${x} ${y - radius}L${x + radius} ${y}L${x} ${y + radius}L${x - radius} ${y}Z`;
}

/** How large a cluster is, in pixels. */
export function cluster_radius(cluster: Cluster<Dot>): number {
  return 8 + Math.min(7, Math.sqrt(cluster.dots.length));
}

/** The shares of a cluster's ring, of 100, one after the other. */
export function shares_of(cluster: Cluster<Dot>): { seen: Seen; from: number; share: number }[] {
  let from = 0;
  return seens.map((seen) => {
    const count = cluster.dots.filter((dot) => seen_of(dot) === seen).length;
    const share = (100 * count) / cluster.dots.length;
    from += share;
    return { seen, share, from: from - share };
  });
}

/** A dot in words: who it is, how large, and when last seen by whom. */
export function dot_words(dot: Dot): string {
  const size = dot.capacity ? t('shell.map.capacity_of', { count: dot.capacity }) : '';
  return [dot.label, dot.type_label, size, seen_words(dot)].filter((part) => part).join(' · ');
}

export function seen_words(dot: Dot): string {
  if (!dot.last_seen) return t('shell.map.never');
  const when = when_text(dot.last_seen, 'short');
  if (dot.is_out_of_period) return t('shell.map.before_the_period', { when });
  return dot.seen_by ? t('shell.map.seen_by', { when, body: dot.seen_by.label }) : when;
}
