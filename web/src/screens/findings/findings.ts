import { joined, t, word } from '../../messages/messages.svelte';
import { when_text } from '../../messages/days';
import { called } from '../../server/references.svelte';
import type { Consent, Finding } from '../exchange/disclosures';

/** What a person writes of a finding. */
export type FindingDraft = Omit<Finding, 'id' | 'version' | 'shut' | 'changed'>;

export function draft_of(finding: Finding | null, place: string | null): FindingDraft {
  if (finding) {
    const { id: _id, version: _version, shut: _shut, changed: _changed, ...draft } = finding;
    return structuredClone(draft);
  }
  return {
    title: '',
    place,
    when: null,
    text: '',
    basis: null,
    classification: 'confidential',
    consent: { answer: 'not_asked', purposes: [], recipients: [], until: null },
  };
}

/** Whether the person concerned agreed, and to what, in a line. */
export function consent_text({ answer, purposes, recipients, until }: Consent): string {
  const parts = [word('consent_answer', answer)];
  if (answer !== 'consented') return parts.join('');
  if (purposes.length > 0) {
    const all = joined(purposes.map((each) => word('sharing_purpose', each)));
    parts.push(t('findings.consent_for', { purposes: all }));
  }
  if (recipients.length > 0) {
    const bodies = joined(recipients.map((each) => called('body', each) || '…'));
    parts.push(t('findings.consent_to', { bodies }));
  }
  if (until) parts.push(t('findings.consent_until', { when: when_text(until) }));
  return parts.join(' · ');
}
