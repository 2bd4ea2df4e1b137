import { read } from '../../server/server';

/** What a party has to do under an agreement, and whether it has been done. */
export interface Requirement {
  id: string;
  version: number;
  agreement: string;
  party: string;
  what: string;
  due: string | null;
  done_on: string | null;
  done_noted_by: string | null;
  done_how: string | null;
}

export async function requirements_of(agreement: string): Promise<Requirement[]> {
  return (await read<{ items: Requirement[] }>(`/agreements/${agreement}/requirements`)).items;
}
