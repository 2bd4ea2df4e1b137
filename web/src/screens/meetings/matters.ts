import type { components } from '../../generated/api';

/** Something that is open between us and another body. */
export type OpenMatter = components['schemas']['OpenMatter'];

/** Where one reads what is open. */
export function matter_href({ matter, reference }: OpenMatter): string {
  const pages: Record<string, string> = {
    letter_to_answer: '/received/',
    request_to_answer: '/requests/',
    request_of_ours: '/requests/',
    agreement_due: '/agreements/',
    asked_of_us: '/asked-of-us/',
    action_open: '/meetings/',
  };
  return `${pages[matter] ?? '/meetings/'}${reference}`;
}
