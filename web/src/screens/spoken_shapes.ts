import { speak } from '../messages/messages.svelte';
import files_of_vocabularies from './vocabulary_files.json';
import { shape, type FieldShape, type Nested, type RecordShape } from '../server/shapes';

/** The record called `name`, once the words of its vocabularies are there. */
export async function spoken_shape(name: string): Promise<RecordShape | undefined> {
  const found = await shape(name);
  if (found) await speak(...message_files_of(found.fields));
  return found;
}

/** The message files that the words of the fields' vocabularies lie in. */
export function message_files_of(fields: FieldShape[]): string[] {
  const named = vocabularies_of(fields);
  return Object.entries(files_of_vocabularies)
    .filter(([, vocabularies]) => vocabularies.some((each) => named.includes(each)))
    .map(([file]) => file);
}

function vocabularies_of(fields: FieldShape[]): string[] {
  return fields.flatMap(({ vocabulary, of }) => [vocabulary ?? [], vocabularies_within(of)].flat());
}

function vocabularies_within(of: Nested | null | undefined): string[] {
  if (!of || typeof of === 'string') return [];
  return [of.vocabulary ?? [], vocabularies_of(of.fields ?? []), vocabularies_within(of.of)].flat();
}
