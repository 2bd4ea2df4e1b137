import type { Name } from '../../messages/names';
import { read } from '../../server/server';

const asked = new Map<string, Promise<Name[]>>();

/** What the bodies of these ids are called; each is asked for once. */
export async function body_names(ids: string[]): Promise<Record<string, Name[]>> {
  const each = [...new Set(ids)];
  const names = await Promise.all(each.map((id) => asked.get(id) ?? ask(id)));
  return Object.fromEntries(each.map((id, at) => [id, names[at] ?? []]));
}

/** What a body is called is asked for anew: it was corrected. */
export function forget_name(id: string): void {
  asked.delete(id);
}

function ask(id: string): Promise<Name[]> {
  const answer = read<{ names: Name[] }>(`/bodies/${id}`).then((body) => body.names);
  asked.set(id, answer);
  answer.catch(() => asked.delete(id));
  return answer;
}
