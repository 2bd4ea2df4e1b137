import { has, number, t } from '../messages/messages.svelte';
import { language_name, type Name } from '../messages/names';
import type { Column, Kind } from '../parts/columns';
import { value_text, type Row } from '../parts/columns';
import type { Facet } from '../parts/Facets.svelte';
import { called } from '../server/references.svelte';
import type { FieldShape, Nested, RecordShape } from '../server/shapes';

/** What the list of a noun answers: a question where somebody has worded one. */
export function noun_question(name: string): string {
  const key = `records.question.${name}`;
  return has(key) ? t(key) : noun_label(name);
}

/** What a noun is called: its own word, or the server's name for it in plain letters. */
export function noun_label(name: string): string {
  return labelled('noun', name);
}

export function field_label(name: string): string {
  return labelled('field', name);
}

/** The kind of record that a reference is to. */
export function refers_to(of: Nested | null): string | null {
  if (of === null) return null;
  return typeof of === 'string' ? of : (of.name ?? (of.of ? refers_to(of.of) : null));
}

/** The fields of a record that a sheet has room for, its name first. */
export function columns_of(shape: RecordShape, sorts: string[], href?: (row: Row) => string) {
  const fields = shape.fields.filter((field) => is_column(field));
  const first = fields.find((field) => field.type === 'names' || field.name === 'name');
  const ordered = first ? [first, ...fields.filter((field) => field !== first)] : fields;
  return ordered.map((field, at) => column_of(field, at, sorts, at === 0 ? href : undefined));
}

/** The fields that a list is narrowed by: words of vocabularies, and references. */
export function facets_of(shape: RecordShape): Facet[] {
  return shape.fields
    .filter((field) => ['choice', 'reference', 'flag'].includes(field.type))
    .map((field) => ({
      field: field.name,
      label: field_label(field.name),
      vocabulary: field.vocabulary ?? undefined,
      called:
        field.type === 'reference'
          ? (value: string) => called(refers_to(field.of), value) || value
          : undefined,
    }));
}

/** What a field of a record says, in words. */
export function field_text(field: FieldShape, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (field.type === 'reference') return called(refers_to(field.of), String(value));
  if (is_coordinate(field)) return number(Number(value) / 1e6, { maximumFractionDigits: 6 });
  if (field.type === 'names') return all_names(value as Name[]);
  if (field.type === 'list' && Array.isArray(value)) {
    const item = item_of(field);
    return value
      .map((each) => field_text(item, each))
      .filter((text) => text)
      .join('\n');
  }
  if (field.type === 'record') return record_text(field, value as Record<string, unknown>);
  return value_text(value, field.type, field.vocabulary);
}

/** Whether a number is millionths of a degree. */
export function is_coordinate(field: FieldShape): boolean {
  return field.type === 'coordinate' || ['latitude', 'longitude'].includes(field.name);
}

/** The item of a list, as a field of its own. */
export function item_of(field: FieldShape): FieldShape {
  const of = field.of;
  if (of === null || typeof of === 'string') return { ...field, type: of ?? 'text', of: null };
  return {
    ...field,
    type: of.type ?? (of.fields ? 'record' : 'text'),
    vocabulary: of.vocabulary ?? field.vocabulary,
    of: of.fields ? of : (of.of ?? of),
  };
}

/** The fields of a nested record. */
export function fields_within(field: FieldShape): FieldShape[] {
  return field.of !== null && typeof field.of === 'object' ? (field.of.fields ?? []) : [];
}

function all_names(names: Name[]): string {
  return names.map((name) => `${name.text} (${language_name(name.language)})`).join('\n');
}

function record_text(field: FieldShape, value: Record<string, unknown>): string {
  return fields_within(field)
    .map((inner) => field_text(inner, value[inner.name]))
    .filter((text) => text)
    .join(' · ');
}

function column_of(
  field: FieldShape,
  at: number,
  sorts: string[],
  href?: (row: Row) => string,
): Column {
  const most_shown = 6;
  const sort_name = field.name === 'names' ? 'name' : field.name;
  return {
    key: field.name,
    sort_key: sort_name,
    label: field_label(field.name),
    kind: kind_of(field),
    vocabulary: field.vocabulary ?? undefined,
    is_hidden: at >= most_shown,
    is_sorted: sorts.includes(sort_name),
    text: field.type === 'names' ? undefined : (row) => field_text(field, row[field.name]),
    href,
  };
}

function kind_of(field: FieldShape): Kind {
  const kinds: Record<string, Kind> = {
    integer: 'number',
    names: 'names',
    when: 'when',
    day: 'when',
    moment: 'moment',
    choice: 'choice',
    flag: 'flag',
  };
  return kinds[field.type] ?? 'text';
}

function is_column(field: FieldShape): boolean {
  const is_kept_out = ['id', 'version'].includes(field.name);
  return !is_kept_out && !['list', 'record'].includes(field.type);
}

function labelled(branch: string, name: string): string {
  const key = `records.${branch}.${name}`;
  if (has(key)) return t(key);
  const plain = name.replaceAll('_', ' ');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}
