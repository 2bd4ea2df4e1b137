import { t } from '../messages/messages.svelte';

/** What stands in the place of a sealed text that does not open, and beside its box: why. */
export function why_shut(shut: string | null | undefined): string | null {
  return shut ? t(`error.${shut}`) : null;
}
