import { t } from '../../messages/messages.svelte';
import { named } from '../../messages/names';
import { body_of, draft_of as draft_of_body, type BodyDraft } from '../bodies/bodies';
import { body_wording } from '../bodies/wording';
import type { Wording } from '../meanwhile';
import { draft_of as draft_of_place, place_of, type PlaceDraft } from '../places/places';
import { place_wording } from '../places/wording';
import { no_source, type Source } from '../sources';
import { visit_of, visit_title, type VisitDraft } from '../visits/visit';
import { visit_wording } from '../visits/wording';
import type { Topic } from './corrections';

/** How many a place may hold, and how many were there, on a day. */
export interface HeadcountDraft {
  on: string | null;
  capacity: number | null;
  occupancy: number | null;
  source: Source;
}

export type Draft = PlaceDraft | BodyDraft | VisitDraft | HeadcountDraft;

/** What a proposal starts from. */
export interface Base {
  version: number | null;
  /** As the register has it, without its source: who proposes has one of their own. */
  draft: Draft;
  title: string;
  back: string;
}

/** The record `id` as the register has it; nothing where there is none to be corrected. */
export async function base_of(about: Topic, id: string): Promise<Base | null> {
  if (about === 'new_place') return new_one(draft_of_place(null), '/places');
  if (about === 'new_body') return new_one(draft_of_body(null), '/bodies');
  if (about === 'visit') return base_of_visit(id);
  if (about === 'body') {
    const body = await body_of(id);
    return body && from(draft_of_body(body), body.version, named(body.names).text, `/bodies/${id}`);
  }
  const place = await place_of(id);
  if (!place) return null;
  const is_count = about === 'headcount';
  const draft = is_count ? no_count() : draft_of_place(place);
  return from(draft, is_count ? null : place.version, named(place.names).text, `/places/${id}`);
}

async function base_of_visit(id: string): Promise<Base | null> {
  const visit = await visit_of(id);
  if (!visit || visit.is_own) return null;
  const { place, bodies, when, type, announcement, source } = visit;
  const draft = { place, bodies: [...bodies], when, type, announcement, source };
  return from(draft, visit.version, visit_title(visit), `/visits/${id}`);
}

function from(draft: Draft, version: number | null, title: string, back: string): Base {
  return { version, draft: { ...draft, source: no_source() }, title, back };
}

const new_one = (draft: Draft, back: string) => from(draft, null, '', back);
const no_count = () => ({ on: null, capacity: null, occupancy: null, source: no_source() });

/** What is sent: the record as it should read, under the name of its kind. */
export function sent_of(about: Topic, id: string, version: number | null, draft: Draft): object {
  if (about === 'place') return { place: { id, version, place: draft } };
  if (about === 'body') return { body: { id, version, body: draft } };
  if (about === 'visit') return { visit: { id, version, visit: draft } };
  return { [about]: about === 'headcount' ? { id, ...draft } : draft };
}

/** What is missing in it, by field. */
export function lacks(about: Topic, draft: Draft): Record<string, string> {
  const lack: Record<string, string> = {};
  const files = about.endsWith('body') ? 'bodies' : 'places';
  if ('names' in draft) {
    if (draft.names.length === 0) lack.names = t(`${files}.form.no_name`);
    if (!draft.type) lack.type = t(`${files}.form.no_type`);
  } else if ('bodies' in draft) {
    if (!draft.place) lack.place = t('visits.form.no_place');
    if (draft.bodies.length === 0) lack.bodies = t('visits.form.no_body');
    if (!draft.when) lack.when = t('visits.form.no_when');
  } else {
    if (!draft.on) lack.on = t('places.counts.no_day');
    if (draft.capacity === null && draft.occupancy === null) {
      lack.occupancy = t('places.counts.no_count');
    }
  }
  if (!draft.source.statement.trim()) lack.source = t('register.source.none');
  return lack;
}

const headcount_wording: Wording = { label: (field) => t(`places.counts.${field}`) };

/** How what a record of that kind says is read. */
export function wording_of(about: Topic): Wording {
  if (about === 'headcount') return headcount_wording;
  if (about === 'visit') return visit_wording;
  return about.endsWith('body') ? body_wording : place_wording;
}
