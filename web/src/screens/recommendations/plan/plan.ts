import type { components } from '../../../generated/api';
import { isolated } from '../../exchange/disclosures';
import { send } from '../../../server/server';

type Schemas = components['schemas'];

export type PlanOutline = Schemas['ActionPlanOutline'];
export type PlanColumns = Schemas['ActionPlanColumns'];
export type PlanSheet = Schemas['ActionPlanSheet'];
export type PlanReading = Schemas['ActionPlanReading'];
export type PlanRow = Schemas['ActionPlanRow'];
export type PlanTaken = Schemas['ActionPlanTaken'];
export type PlanChoice = Schemas['ActionPlanChoice'];

/** A file that somebody chose, as the server takes it. */
export interface PlanFile {
  file_name: string;
  content: string;
}

export const parts = [
  'number',
  'text',
  'answer',
  'action',
  'responsible',
  'deadline',
  'claim',
] as const;
export type PlanPart = (typeof parts)[number];

/** What was decided about a row; without a recommendation it is left out. */
export interface Decided {
  recommendation: string | null;
  says: string | null;
  state: string | null;
}

export function empty_sheet(asked: URLSearchParams): PlanSheet {
  const columns = Object.fromEntries(parts.map((part) => [part, null]));
  return {
    sheet: null,
    heading_first: null,
    heading_last: null,
    columns: columns as unknown as PlanColumns,
    report: asked.get('report'),
    addressee: asked.get('addressee'),
    addressee_body: asked.get('addressee_body'),
  };
}

/** The letters of a column, the first being 0. */
export function letters_of_column(at: number): string {
  const rest = Math.floor(at / 26);
  return (rest > 0 ? letters_of_column(rest - 1) : '') + String.fromCharCode(65 + (at % 26));
}

/** The columns as choices: by their letters, for two may have one heading. */
export function column_choices(headings: string[]): { value: string; label: string }[] {
  return headings.map((heading, at) => {
    const letters = letters_of_column(at);
    return { value: `column ${letters}`, label: heading ? `${letters} · ${heading}` : letters };
  });
}

export const has_answer = ({ answer, action, responsible, deadline }: PlanRow) =>
  [answer, action, responsible, deadline].some((each) => each !== null);

export const says_something = (row: PlanRow) => has_answer(row) || row.claim !== null;

/** What is proposed for a row: what is sure, and nothing where it was taken over before. */
export function proposed(row: PlanRow): Decided {
  const is_open = says_something(row) && row.taken.length === 0;
  return {
    recommendation: is_open ? row.sure : null,
    says: has_answer(row) ? row.says : null,
    state: row.claim === null ? null : row.state,
  };
}

/** The rows that are taken over, as they are sent. */
export function chosen(rows: PlanRow[], decided: Decided[]): PlanChoice[] {
  return rows.flatMap((row, at) => {
    const { recommendation, says, state } = decided[at] ?? proposed(row);
    if (!recommendation) return [];
    return [
      {
        row: row.row,
        recommendation,
        says: has_answer(row) ? says : null,
        state: row.claim === null ? null : state,
      } as PlanChoice,
    ];
  });
}

/** The rows that lack a word of ours, by their number in the sheet. */
export function without_a_word(rows: PlanRow[], decided: Decided[]): number[] {
  return rows.flatMap((row, at) => {
    const { recommendation, says, state } = decided[at] ?? proposed(row);
    const lacks = (has_answer(row) && !says) || (row.claim !== null && !state);
    return recommendation && lacks ? [row.row] : [];
  });
}

/** What a recommendation is called in a list to choose from. */
export const asked_label = (paragraph: string | null, title: string) =>
  paragraph ? `${isolated(paragraph)} · ${isolated(title)}` : title;

export function outline_of(
  { content }: PlanFile,
  { sheet, heading_first, heading_last }: Partial<PlanSheet>,
) {
  return send<PlanOutline>('POST', '/action-plans/outline', {
    content,
    sheet,
    heading_first,
    heading_last,
  });
}

export const rows_of_plan = (file: PlanFile, read_as: PlanSheet) =>
  send<PlanReading>('POST', '/action-plans/rows', { ...file, read_as });

export const take_over = (
  file: PlanFile,
  read_as: PlanSheet,
  on: string,
  choices: PlanChoice[],
) => send<PlanTaken>('POST', '/action-plans', { ...file, read_as, on, choices });
