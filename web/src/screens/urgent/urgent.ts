import type { components } from '../../generated/api';
import { t, word } from '../../messages/messages.svelte';

/** An urgent concern, as it is known before it is opened. */
export type UrgentConcern = components['schemas']['UrgentConcern'];

/** What it is about; of what its sender called back that is not known any more. */
export const titled = (title: string) => title || t('urgent.no_title');

/** Whether nobody has said yet that it arrived. */
export const waits = ({ state }: UrgentConcern) => ['waiting', 'overdue'].includes(state);

/** How it stands; while it waits, with the clock that both bodies see. */
export function standing_text(concern: UrgentConcern): string {
  const { state, hours_left } = concern;
  if (state === 'waiting') return t('urgent.hours_left', { count: Math.max(hours_left, 1) });
  if (state === 'overdue') return t('urgent.hours_over', { count: Math.max(-hours_left, 0) });
  return word('urgent_state', state);
}
