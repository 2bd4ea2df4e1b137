import type { Name } from '../../messages/names';
import type { Outline } from '../../parts/map/projection';
import { read, type Listed } from '../../server/server';

interface Region {
  names: Name[];
  outline: string | null;
}

/** The regions that have a border, drawn together: the country. */
export async function country_outline(): Promise<Outline> {
  const { items } = await read<Listed<Region>>('/regions');
  const drawn = items.filter((region) => region.outline);
  return {
    features: drawn.map((region) => ({
      properties: {
        kind: 'region',
        names: Object.fromEntries(region.names.map((name) => [name.language, name.text])),
      },
      geometry: JSON.parse(region.outline ?? '{}'),
    })),
  };
}
