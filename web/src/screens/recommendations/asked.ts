import { joined, t, word } from '../../messages/messages.svelte';
import { called } from '../../server/references.svelte';
import { isolated } from '../exchange/disclosures';
import type { Recommendation } from './recommendations';

/** Where the change is asked, in a line. */
export function where_text(of: Pick<Recommendation, 'extent' | 'place' | 'place_types'>): string {
  if (of.extent === 'place') return called('place', of.place) || '…';
  if (of.extent === 'system') return word('recommendation_extent', 'system');
  return joined((of.place_types ?? []).map((each) => word('place_type', each)));
}

/** Whom it asks, in a line; nothing where it names nobody. */
export function addressee_text(of: Pick<Recommendation, 'addressee' | 'addressee_body'>): string {
  const body = of.addressee_body ? called('body', of.addressee_body) || '…' : '';
  return joined([of.addressee, body].flatMap((each) => (each ? isolated(each) : [])));
}

/** Where the action plan to its report is brought in; without a report, its addressee's. */
export function plan_address(
  of: Pick<Recommendation, 'report' | 'addressee' | 'addressee_body'>,
): string | null {
  const { report, addressee, addressee_body } = of;
  const asked = report ? { report } : addressee ? { addressee } : { addressee_body };
  const given = Object.entries(asked).filter((each): each is [string, string] => !!each[1]);
  if (given.length === 0) return null;
  return `/recommendations/action-plan?${new URLSearchParams(given).toString()}`;
}

/** In which report it stands. */
export function report_text(of: Pick<Recommendation, 'report' | 'paragraph'>): string | null {
  if (!of.report) return of.paragraph ?? null;
  const { report, paragraph } = of;
  if (!paragraph) return report;
  return t('recommendations.in_report', {
    report: isolated(report),
    paragraph: isolated(paragraph),
  });
}
