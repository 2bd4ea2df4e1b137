import { speak } from '../../messages/messages.svelte';

/** What asks the same comes after what is asked, with its own words. */
export async function who_asks_this() {
  await speak('recommendations-alike', 'vocabulary-alike');
  return import('./WhoAsksThis.svelte');
}
