import { t } from '../../messages/messages.svelte';

/** A change as it is being written. */
export interface ChangeDraft {
  aim: string | null;
  level: string | null;
  theme: string | null;
  practice_statement: string | null;
  noticed: string | null;
  outcome: string | null;
  before: string;
  after: string;
  noticed_by: string;
  evidence: string;
  story: string;
  other_causes: string;
  contribution: string | null;
  visits: number | null;
  visits_source: string;
  places: number | null;
  places_source: string;
}

/** Of another level there are other statements: the one that was chosen would be sent unseen. */
export function at_level(draft: ChangeDraft, level: string | null): ChangeDraft {
  const is_same = level === draft.level;
  return { ...draft, level, practice_statement: is_same ? draft.practice_statement : null };
}

/** A story is read aloud in two minutes. */
export const story_words_max = 200;

export function change_draft(aim: string | null): ChangeDraft {
  const chosen = { aim, level: null, theme: null, practice_statement: null, noticed: null };
  const told = { outcome: null, before: '', after: '', noticed_by: '', evidence: '', story: '' };
  const reach = { visits: null, visits_source: '', places: null, places_source: '' };
  return { ...chosen, ...told, other_causes: '', contribution: null, ...reach };
}

export const words_in = (text: string) => text.split(/\s+/).filter((word) => word).length;

/** What it still lacks, by field, each with what to do about it. */
export function gaps_in_change(draft: ChangeDraft): Record<string, string> {
  const needs_after = draft.outcome !== 'no_change';
  const lacks_source = (count: number | null, source: string) => count !== null && !source.trim();
  const gaps: [boolean, string, string][] = [
    [!draft.level, 'level', 'strategy.change.no_level'],
    [!draft.outcome, 'told.outcome', 'strategy.change.no_outcome'],
    [!draft.before.trim(), 'told.before', 'strategy.change.no_before'],
    [needs_after && !draft.after.trim(), 'told.after', 'strategy.change.no_after'],
    [!draft.noticed, 'noticed', 'strategy.change.no_day'],
    [!draft.evidence.trim(), 'told.evidence', 'strategy.change.no_evidence'],
    [words_in(draft.story) > story_words_max, 'told.story', 'strategy.change.story_hint'],
    [!draft.contribution, 'told.contribution', 'strategy.change.no_contribution'],
    [lacks_source(draft.visits, draft.visits_source), 'visits_source', 'strategy.change.no_source'],
    [lacks_source(draft.places, draft.places_source), 'places_source', 'strategy.change.no_source'],
  ];
  return Object.fromEntries(
    gaps.filter(([is_missing]) => is_missing).map(([, field, says]) => [field, t(says)]),
  );
}

/** As it is sent: what is empty is left out. */
export function sent_change(body: string, draft: ChangeDraft) {
  const said = (text: string) => text.trim() || null;
  const figure = (count: number | null, source: string) => ({
    number: count,
    source: count === null ? null : said(source),
  });
  const { aim, level, theme, practice_statement, noticed, outcome, contribution } = draft;
  return {
    ...{ body, aim, level, theme, practice_statement, noticed },
    told: {
      ...{ outcome, contribution },
      before: draft.before.trim(),
      after: draft.after.trim(),
      noticed_by: said(draft.noticed_by),
      evidence: draft.evidence.trim(),
      story: said(draft.story),
      other_causes: said(draft.other_causes),
      visits_a_year: figure(draft.visits, draft.visits_source),
      places_touched: figure(draft.places, draft.places_source),
    },
  };
}
