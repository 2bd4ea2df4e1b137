import type { Name } from '../../messages/names';
import { read, Refusal } from '../../server/server';
import { no_source, type Source } from '../sources';

/** What is known, or is known not to be, or is not known. */
export type Answer = 'yes' | 'no' | 'unknown';

/** That a body may visit a type of place, and on which terms. */
export interface Mandate {
  place_type: string;
  basis: string;
  unannounced: Answer;
  needs_authorisation: Answer;
  needs_agreement: Answer;
  note: Name[];
}

/** One fact about a body's independence. */
export interface IndependenceFact {
  question: string;
  answer: Name[];
  on: string | null;
  source: Source | null;
}

/** A duty, or a protection, that changes what may be told to a body. */
export interface Duty {
  duty: string;
  applies: Answer;
  note: Name[];
}

/** A body as the register keeps it. */
export interface Body {
  id: string;
  version: number;
  names: Name[];
  acronym: string | null;
  type: string;
  level: string;
  region: string | null;
  npm_relation: string;
  part_of: string | null;
  legal_basis: Name[];
  persons_covered: Name[];
  website: string | null;
  public_contact: string | null;
  mandates: Mandate[];
  powers: string[];
  powers_not: string[];
  independence: IndependenceFact[];
  is_dependent: Answer;
  complaints: string;
  duties: Duty[];
  visit_pattern: Name[];
  announced: string;
  standards: Name[];
  publishes_reports: Answer;
  publishes_annual_report: Answer;
  undertaking_signed: Answer;
  training_done: Answer;
  reprisals_policy: Answer;
  precondition_checked: string | null;
  since: string | null;
  ended: string | null;
  source: Source;
  merged_into: string | null;
  taken_back: string | null;
}

/** What a person says of a body: all but what the register gives by itself. */
export type BodyDraft = Omit<Body, 'id' | 'version' | 'merged_into' | 'taken_back'>;

/** The body `id`; nothing where there is none to be seen. */
export async function body_of(id: string): Promise<Body | null> {
  try {
    return await read<Body>(`/bodies/${id}`);
  } catch (caught) {
    if (caught instanceof Refusal && caught.kind === 'not_found') return null;
    throw caught;
  }
}

/** Whether a body has a power, as far as is known. */
export function power_of(body: Pick<Body, 'powers' | 'powers_not'>, power: string): Answer {
  if (body.powers.includes(power)) return 'yes';
  return body.powers_not.includes(power) ? 'no' : 'unknown';
}

/** What a correction starts from: the body as it is; for a new one, nothing is known. */
export function draft_of(body: Body | null): BodyDraft {
  if (body) {
    const { id: _, version: __, merged_into: ___, taken_back: ____, ...draft } = body;
    return structuredClone(draft);
  }
  return {
    names: [],
    acronym: null,
    type: '',
    level: 'national',
    region: null,
    npm_relation: 'unknown',
    part_of: null,
    legal_basis: [],
    persons_covered: [],
    website: null,
    public_contact: null,
    mandates: [],
    powers: [],
    powers_not: [],
    independence: [],
    is_dependent: 'unknown',
    complaints: 'unknown',
    duties: [],
    visit_pattern: [],
    announced: 'unknown',
    standards: [],
    publishes_reports: 'unknown',
    publishes_annual_report: 'unknown',
    undertaking_signed: 'unknown',
    training_done: 'unknown',
    reprisals_policy: 'unknown',
    precondition_checked: null,
    since: null,
    ended: null,
    source: no_source(),
  };
}

/** A mandate of which nothing is known but the type of place. */
export function new_mandate(place_type = ''): Mandate {
  return {
    place_type,
    basis: 'unknown',
    unannounced: 'unknown',
    needs_authorisation: 'unknown',
    needs_agreement: 'unknown',
    note: [],
  };
}
