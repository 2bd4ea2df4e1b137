import { describe, expect, it } from 'vitest';

import { region_of, region_values, with_region, without_way } from './regions';

const register = [{ code: 'north', names: [{ language: 'en', text: 'The North' }] }];

describe('A region of a file', () => {
  it('is known by the names that the register and the mapping have for it', () => {
    const said = { region: [{ code: 'MS', names: { pt: 'Mato Grosso' }, also: ['MS - União'] }] };

    expect(region_of(said, register, 'the north')).toBe('north');
    expect(region_of(said, register, 'MS União')).toBe('MS');
    expect(region_of(said, register, 'Elsewhere')).toBe('');
  });

  it('is among the values where only the mapping speaks of it', () => {
    const said = with_region(with_region({}, 'N.', register[0]!), 'Farther down', 'new');

    expect(region_values(said, ['n', 'South'])).toEqual(['n', 'South', 'Farther down']);
  });

  it('is written in another way, and in one way only', () => {
    const said = with_region({}, 'N.', register[0]!);
    const twice = with_region(said, 'Nord', register[0]!);

    expect(twice).toEqual({
      region: [{ code: 'north', names: { en: 'The North' }, also: ['N.', 'Nord'] }],
    });
    expect(region_of(twice, register, 'nord')).toBe('north');
    expect(without_way(twice, 'N.')).toEqual({
      region: [{ code: 'north', names: { en: 'The North' }, also: ['Nord'] }],
    });
  });

  it('may be a new one, in the language of the file', () => {
    const said = with_region({ language: 'fr' }, 'Île d’Or', 'new');

    expect(said.region).toEqual([{ code: 'ile_d_or', names: { fr: 'Île d’Or' } }]);
    expect(without_way(said, 'île d or')).toEqual({ language: 'fr' });
  });

  it('stays when it has other ways to be written', () => {
    const said = { region: [{ code: 'MS', names: { pt: 'Mato Grosso' }, also: ['MS - União'] }] };

    expect(without_way(said, 'MS')).toEqual(said);
    expect(without_way(said, 'MS - União')).toEqual({
      region: [{ code: 'MS', names: { pt: 'Mato Grosso' } }],
    });
  });
});
