import { describe, expect, it } from 'vitest';

import { still_to_say } from './still';
import { read_toml } from './toml';

const mistake = (code: string, key: string) => ({ line: 1, key, code, wrong: '', instead: '' });

describe('What is still to be said', () => {
  it('is told in the words of who points at columns', () => {
    expect(still_to_say({}, mistake('mapping.no_when', 'when.column'))).toBe('when');
    expect(still_to_say({}, mistake('mapping.no_where', 'place'))).toBe('name');
    expect(still_to_say({}, mistake('mapping.missing', 'place.name'))).toBe('name');
    expect(still_to_say({}, mistake('mapping.missing', 'source'))).toBe('source');
    expect(still_to_say({}, mistake('mapping.missing', 'visit.by.12.body'))).toBe('which_body');
  });

  it('is a type for all places, or only for those that a column leaves out', () => {
    const missing = mistake('mapping.no_otherwise', 'place.type');

    expect(still_to_say({}, missing)).toBe('type');
    expect(still_to_say(read_toml('[place.type]\ncolumn = "t"'), missing)).toBe('type_otherwise');
  });

  it('is not what stands wrongly in the file', () => {
    expect(still_to_say({}, mistake('mapping.unknown_key', 'place.nam'))).toBeNull();
    expect(still_to_say({}, mistake('mapping.missing', 'body.1.type'))).toBeNull();
  });
});
