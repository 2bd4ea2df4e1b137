import { word } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read } from '../../server/server';

/** One row of what may be told under a clause, as far as a machine can read it. */
export interface InformationTerm {
  categories: string[];
  places: string[];
  regions: string[];
  place_types: string[];
  form: string;
  direction: string;
  recipients: string[];
  purpose: string;
  frequency: string;
}

export interface ClauseDraft {
  key: string;
  position: number | null;
  title: Name[];
  text: Name[];
  options: string[];
  information: InformationTerm[];
  never: string[];
}

export interface Clause extends ClauseDraft {
  id: string;
  version: number;
  agreement: string;
  position: number;
  edition: number;
}

/** One way in which a clause can be settled; `binds`: how it binds the own independence. */
export interface ClauseOption {
  key: string;
  text: Name[];
  binds: string | null;
}

/** A clause of the shipped library. */
export interface LibraryClause {
  key: string;
  number: number;
  title: Name[];
  purpose: Name[];
  wording: Name[];
  options: ClauseOption[];
  edition: number;
}

/** A clause that may bind the own independence: which words, why, and what to write instead. */
export interface Caution {
  clause: string;
  key: string;
  danger: string;
  option: string | null;
  language: string | null;
  words: string | null;
  begins: number | null;
  ends: number | null;
  why: Name[];
  source: string;
  instead: Name[];
}

/** A clause of somebody's own, that the library does not have. */
export const other = 'other';

let asked: Promise<LibraryClause[]> | null = null;

/** The shipped clauses in their order; asked for once. */
export function library(): Promise<LibraryClause[]> {
  asked ??= read<{ items: LibraryClause[] }>('/agreement-clauses').then(({ items }) => items);
  asked.catch(() => (asked = null));
  return asked;
}

export async function clauses_of(agreement: string): Promise<Clause[]> {
  return (await read<{ items: Clause[] }>(`/agreements/${agreement}/clauses`)).items;
}

export async function cautions_of(agreement: string): Promise<Caution[]> {
  return (await read<{ items: Caution[] }>(`/agreements/${agreement}/cautions`)).items;
}

/** What a clause is headed with. */
export function title_of({ title, key }: Pick<Clause, 'title' | 'key'>): Name {
  const given = named(title);
  return given.text ? given : { language: '', text: word('agreement_clause', key) };
}

/** A row of which nothing is said yet but the commonest. */
export function new_term(): InformationTerm {
  return {
    categories: [],
    places: [],
    regions: [],
    place_types: [],
    form: 'aggregate',
    direction: 'both',
    recipients: [],
    purpose: '',
    frequency: 'as_it_arises',
  };
}

/** What a clause starts from: itself, or the library's neutral words. */
export function clause_draft(clause: Clause | null, shipped: LibraryClause | null): ClauseDraft {
  if (clause) {
    const { id: _, version: __, agreement: ___, edition: ____, ...draft } = clause;
    return structuredClone(draft);
  }
  return structuredClone({
    key: shipped?.key ?? other,
    position: null,
    title: shipped?.title ?? [],
    text: shipped?.wording ?? [],
    options: [],
    information: [],
    never: [],
  });
}
