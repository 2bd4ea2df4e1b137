import { read, send } from '../../server/server';

/** A file and its mapping, as they are handed in. */
export interface Upload {
  file_name: string;
  content: string | null;
  mapping: string | null;
}

/** A file that is being loaded, or looked at beforehand. */
export interface Loading {
  id: string;
  state: string;
  phase: string;
  done: number;
  total: number;
  problem?: string | null;
}

/** Loads of one kind: how they are begun, looked at, and stopped. */
export interface Loads<Now> {
  /** Begins to look at a file, or to store it; answers which load it is. */
  begin: (upload: Upload, to_do: 'check' | 'store') => Promise<string>;
  look: (id: string) => Promise<Now>;
  stop: (id: string) => Promise<void>;
}

export function loads_at<Now>(path: string): Loads<Now> {
  return {
    async begin(upload, to_do) {
      const sent = { ...upload, is_check_only: to_do === 'check' };
      return (await send<{ id: string }>('POST', path, sent)).id;
    },
    look: (id) => read<Now>(`${path}/${id}`),
    async stop(id) {
      await send('POST', `${path}/${id}/cancellation`, {});
    },
  };
}
