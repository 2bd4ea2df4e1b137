import { today, when_text } from '../../messages/days';
import { joined, language, t, word } from '../../messages/messages.svelte';
import { named, type Name } from '../../messages/names';
import { read } from '../../server/server';
import { body_name } from '../visits/register.svelte';
import { isolated, name_of, type Agreement } from './agreements';
import { title_of, type Clause, type InformationTerm, type LibraryClause } from './clauses';

/** One clause as it is printed. */
export interface ClauseText {
  number: number;
  title: string;
  paragraphs: string[];
  options: string[];
  never: string;
  terms: string[][];
}

/** The text of an agreement as it is read, printed and signed; without what stays at home. */
export interface AgreementText {
  title: string;
  language: string;
  is_right_to_left: boolean;
  /** That this is no signed text, and of which day it is. */
  state: string;
  parties: string[];
  legal_basis: string;
  days: string[];
  term_heads: string[];
  clauses: ClauseText[];
  /** Clauses that are not written in this language, by their numbers. */
  in_another_language: number[];
}

const is_early = ({ stage }: Agreement) => stage === 'draft' || stage === 'negotiating';

/** The text in the language of the screen; what is not written in it stands as it is. */
export async function text_of(
  agreement: Agreement,
  clauses: Clause[],
  shipped: LibraryClause[],
): Promise<AgreementText> {
  await learn_places(clauses);
  const numbered = clauses.map((clause, at) => ({ clause, number: at + 1 }));
  return {
    title: name_of(agreement).text,
    language: language(),
    is_right_to_left: language() === 'ar',
    state: is_early(agreement)
      ? t('agreements.text.draft', { when: when_text(today()) })
      : t('agreements.text.state', {
          stage: word('agreement_stage', agreement.stage),
          when: when_text(agreement.stage_since),
        }),
    parties: agreement.parties.map((id) => body_name(id) || '…'),
    legal_basis: in_language(agreement.legal_basis),
    days: days_of(agreement),
    term_heads: ['category', 'form', 'direction', 'places', 'frequency', 'purpose'].map((field) =>
      t(`agreements.information.${field}`),
    ),
    clauses: numbered.map(({ clause, number }) => clause_text(clause, number, shipped)),
    in_another_language: numbered
      .filter(({ clause }) => !clause.text.some((text) => is_own(text)))
      .map(({ number }) => number),
  };
}

const is_own = (name: Name) => name.language.startsWith(language());
const in_language = (names: Name[]) => named(names).text;

function days_of({ in_force_from, review_on, ends_on }: Agreement): string[] {
  return [
    in_force_from && t('agreements.text.from', { when: when_text(in_force_from) }),
    review_on && t('agreements.text.review', { when: when_text(review_on) }),
    ends_on && t('agreements.text.ends', { when: when_text(ends_on) }),
  ].filter((day): day is string => Boolean(day));
}

function clause_text(clause: Clause, number: number, shipped: LibraryClause[]): ClauseText {
  const options = shipped.find(({ key }) => key === clause.key)?.options ?? [];
  return {
    number,
    title: title_of(clause).text,
    paragraphs: in_language(clause.text).split(/\n+/),
    options: options
      .filter(({ key }) => clause.options.includes(key))
      .map(({ text }) => in_language(text)),
    never: joined(clause.never.map((each) => word('information_category', each))),
    terms: clause.information.flatMap((term) => term.categories.map((each) => row(each, term))),
  };
}

function row(category: string, term: InformationTerm): string[] {
  return [
    word('information_category', category),
    word('information_form', term.form),
    direction_text(term),
    places_text(term),
    word('exchange_frequency', term.frequency),
    term.purpose,
  ];
}

/** "Given by us" is clear on our screens alone: in a text that both read, the giver is named. */
function direction_text({ direction, recipients }: InformationTerm): string {
  const others = recipients.map((id) => isolated(body_name(id) || '…'));
  const said = t(`agreements.text.direction.${direction}`);
  return others.length > 0 ? `${said}: ${joined(others)}` : said;
}

function places_text({ places, regions, place_types }: InformationTerm): string {
  const all = [
    ...[...places, ...regions].map((id) => names_known.get(id) ?? '…'),
    ...place_types.map((type) => word('place_type', type)),
  ];
  return all.length > 0 ? joined(all.map(isolated)) : t('agreements.information.all_places');
}

const names_known = new Map<string, string>();

async function learn_places(clauses: Clause[]): Promise<void> {
  const terms = clauses.flatMap(({ information }) => information);
  const places = [...new Set(terms.flatMap((term) => term.places))];
  await Promise.all(
    places.map(async (id) => {
      const { names } = await read<{ names: Name[] }>(`/places/${id}`).catch(() => ({ names: [] }));
      keep(id, names);
    }),
  );
  if (terms.every(({ regions }) => regions.length === 0)) return;
  const { items } = await read<{ items: { id: string; names: Name[] }[] }>('/regions');
  items.forEach(({ id, names }) => keep(id, names));
}

function keep(id: string, names: Name[]): void {
  names_known.set(id, named(names).text || '…');
}
