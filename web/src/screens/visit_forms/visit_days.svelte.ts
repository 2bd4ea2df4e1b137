import { found_at } from '../exchange/disclosures';

const days = $state<Record<string, string>>({});
const asked = new Set<string>();

/** When the visit was, as exactly as that may be told; empty until it is known. */
export function day_of_visit(id: string): string {
  if (!asked.has(id)) {
    asked.add(id);
    void learn(id);
  }
  return days[id] ?? '';
}

async function learn(id: string): Promise<void> {
  try {
    days[id] = (await found_at<{ when: string }>(`/visits/${id}`))?.when ?? '';
  } catch {
    asked.delete(id);
  }
}
