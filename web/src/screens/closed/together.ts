import { joined, t, word } from '../../messages/messages.svelte';
import type { Fact } from '../../parts/Facts.svelte';
import type { ClosedWords } from './closed';

/** On what terms bodies go to a place together, as a letter says them. */
export type Terms = NonNullable<ClosedWords['together']>;
/** What is answered to a closed letter. */
export type Answer = NonNullable<ClosedWords['answer']>;

/** The same terms while they are chosen: a field may be empty. */
export interface ChosenTerms {
  lead_roles: string[];
  asked_roles: string[];
  lead_power: string | null;
  undertaking: string | null;
  interviews: string[];
  consent: string | null;
  notes: string | null;
  incident: string[];
  incident_hours: number | null;
  reprisals: string | null;
  reprisals_days: number | null;
  contribution_days: number | null;
  report: string | null;
  publication: string | null;
  naming: string | null;
}

/** What most would choose; contributions within eight days, as Slovenia's mechanism asks them. */
export function usual_terms(): ChosenTerms {
  return {
    lead_roles: ['leads', 'interviews'],
    asked_roles: ['interviews'],
    lead_power: 'own_mandate',
    undertaking: 'version_1',
    interviews: ['in_private', 'two_at_most', 'on_equal_terms', 'no_names', 'own_interpreter'],
    consent: 'version_1',
    notes: 'each_its_own',
    incident: ['stop', 'out_of_danger', 'tell_lead', 'authority_if_agreed'],
    incident_hours: 24,
    reprisals: 'lead',
    reprisals_days: 14,
    contribution_days: 8,
    report: 'lead_writes',
    publication: 'what_all_agreed',
    naming: 'nobody',
  };
}

export const words_of = (vocabulary: string, codes: string[]) =>
  joined(codes.map((code) => word(vocabulary, code)));

/** All terms as they are read, in the order of a visit. */
export function facts_of_terms(terms: Terms): Fact[] {
  return [
    {
      label: t('closed_together.lead_roles'),
      value: words_of('together_role', terms.lead_roles),
    },
    {
      label: t('closed_together.asked_roles'),
      value: words_of('together_role', terms.asked_roles),
    },
    {
      label: t('closed_together.lead_power'),
      value: word('together_power', terms.lead_power),
    },
    {
      label: t('closed_together.interviews'),
      value: words_of('together_interview', terms.interviews),
    },
    { label: t('closed_together.consent'), value: word('together_consent', terms.consent) },
    { label: t('closed_together.notes'), value: word('together_notes', terms.notes) },
    {
      label: t('closed_together.groups.danger'),
      value: `${words_of('together_incident', terms.incident)}\n${t(
        'closed_together.within_hours',
        { count: terms.incident_hours },
      )}`,
    },
    {
      label: t('closed_together.reprisals'),
      value: t('closed_together.after_days', {
        what: word('together_reprisals', terms.reprisals),
        count: terms.reprisals_days,
      }),
    },
    {
      label: t('closed_together.contributions'),
      value: t('closed_together.within_days', { count: terms.contribution_days }),
    },
    { label: t('closed_together.report'), value: word('together_report', terms.report) },
    {
      label: t('closed_together.publication'),
      value: word('together_publication', terms.publication),
    },
    { label: t('closed_together.naming'), value: word('together_naming', terms.naming) },
  ];
}

/** What was answered, as it is read. */
export function facts_of_answer({ answer, power, roles, people, ...rest }: Answer): Fact[] {
  const said = { label: t('closed_together.said'), value: word('closed_answer', answer) };
  if (answer === 'other_terms') {
    const value = words_of('together_matter', rest.other_terms);
    return [said, { label: t('closed_together.answer.other_terms'), value }];
  }
  if (answer !== 'joins') return [said];
  return [
    said,
    { label: t('closed_together.asked.power'), value: word('together_power', power) },
    { label: t('closed_together.asked.roles'), value: words_of('together_role', roles) },
    { label: t('closed_together.asked.people'), value: String(people ?? '') },
    {
      label: t('closed_together.undertaking'),
      value: word('together_undertaking', rest.undertaking),
    },
    { label: t('closed_together.naming'), value: word('together_naming', rest.naming) },
  ];
}
