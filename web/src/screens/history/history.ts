import { when_text } from '../../messages/days';
import { has, joined, number, t, word } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { called } from '../../server/references.svelte';
import { read } from '../../server/server';
import { body_wording } from '../bodies/wording';
import { entry_vocabularies } from '../corrections/values';
import type { Wording } from '../meanwhile';
import { place_wording } from '../places/wording';
import { source_text, type Source } from '../sources';
import { visit_wording } from '../visits/wording';

/** What has a history. */
export type Noun = 'place' | 'body' | 'visit';

/** One field that a change made another; both sides as JSON, `null` for nothing. */
export interface FieldChange {
  field: string;
  from: string;
  to: string;
}

/** A change of a record: who made it when, and as part of what. */
export interface Change {
  kind: 'added' | 'changed' | 'taken_out' | 'brought_back';
  version: number;
  at: string | null;
  by_name: string | null;
  part_of: string | null;
  fields: FieldChange[];
  /** When what it said from then on was removed for good. */
  blanked: string | null;
  blanked_by: string | null;
}

const lists: Record<Noun, string> = { place: 'places', body: 'bodies', visit: 'visits' };

/** Who changed what of the record, the latest first. */
export async function history_of(noun: Noun, id: string): Promise<Change[]> {
  return (await read<{ items: Change[] }>(`/${lists[noun]}/${id}/history`)).items;
}

/** Whether what the record said after the change, the first being the latest, is said no more. */
export function is_over(changes: Change[], change: Change): boolean {
  const [latest] = changes;
  if (change.kind === 'taken_out' || change.blanked !== null) return false;
  return change !== latest;
}

/** Which import it was part of; nothing where it was done by hand. */
export function import_in(part_of: string | null): { id: string; is_undoing: boolean } | null {
  const found = /^(undoing )?import (\S+)$/.exec(part_of ?? '');
  return found?.[2] ? { id: found[2], is_undoing: found[1] !== undefined } : null;
}

/** How what each kind of record says is read, in its form and here. */
const wordings: Record<Noun, Wording> = {
  place: place_wording,
  body: body_wording,
  visit: visit_wording,
};
/** What a field that no form has refers to by id. */
const further_nouns: Record<string, string> = { merged_into: 'place' };
const days = [
  'opened',
  'closed',
  'since',
  'ended',
  'when',
  'on',
  'precondition_checked',
  'taken_back',
];

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A value of a field in words; nothing for nothing. */
export function value_text(noun: Noun, field: string, json: string): string {
  return text_of(noun, field, JSON.parse(json) as Json);
}

function text_of(noun: Noun, field: string, value: Json): string {
  if (value === null || value === '') return '';
  if (Array.isArray(value)) return list_text(noun, field, value);
  if (typeof value === 'object') return object_text(noun, value);
  if (typeof value === 'boolean') return word('answer', value ? 'yes' : 'no');
  const { vocabularies, nouns, says } = wordings[noun];
  if (typeof value === 'number') return says?.(field, value) ?? number(value);
  const vocabulary = vocabularies?.[field] ?? entry_vocabularies[field];
  if (vocabulary) return word(vocabulary, value);
  const referred = nouns?.[field] ?? further_nouns[field];
  if (referred) return called(referred, value) || '…';
  return days.includes(field) ? when_text(value.slice(0, 10)) : value;
}

function list_text(noun: Noun, field: string, values: Json[]): string {
  const texts = values.map((value) => text_of(noun, field, value)).filter((text) => text !== '');
  const are_words = values.every((value) => typeof value === 'string');
  return are_words ? joined(texts) : texts.join('\n');
}

/** A name, a source, or a line of a table: what is known of each of its parts. */
function object_text(noun: Noun, value: { [key: string]: Json }): string {
  if ('language' in value) return named([value as unknown as Name]).text;
  if ('statement' in value) return source_text(value as unknown as Source);
  const parts = Object.entries(value).map(([part, inner]) => {
    const text = inner === 'unknown' ? '' : text_of(noun, part, inner);
    const label = label_in_line(part);
    return text && label ? t('history.labelled', { label, text }) : text;
  });
  return parts.filter((text) => text !== '').join('; ');
}

function label_in_line(part: string): string {
  const keys = [`bodies.mandates.${part}`, `bodies.duties.${part}`];
  const key = keys.find((each) => entry_vocabularies[part] === 'answer' && has(each));
  return key ? t(key) : '';
}

/** What a field of the record is called. */
export function field_called(noun: Noun, field: string): string {
  const own = `history.field.${field}`;
  return has(own) ? t(own) : wordings[noun].label(field);
}
