import type { Name } from '../../messages/names';
import type { Outline } from '../../parts/map/projection';
import { read, type Listed } from '../../server/server';

interface Region {
  names: Name[];
  outline: string | null;
}

/** The regions that have a border, drawn together: the country. */
export function outline_of(regions: Region[]): Outline {
  const drawn = regions.filter((region) => region.outline);
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

/** The outline of the register's own regions. */
export async function country_outline(): Promise<Outline> {
  const { items } = await read<Listed<Region>>('/regions');
  return outline_of(items);
}
