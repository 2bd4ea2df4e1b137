import { describe, expect, it } from 'vitest';

import type { FieldShape } from '../server/shapes';
import { message_files_of } from './spoken_shapes';

function field(over: Partial<FieldShape>): FieldShape {
  const bare = { name: 'a', type: 'choice', vocabulary: null, meaning: '', optional: false };
  return { ...bare, reach: 'owner', of: null, ...over };
}

describe('The message files of a record', () => {
  it('are those of its vocabularies, each once', () => {
    const fields = [
      field({ vocabulary: 'recall_reason' }),
      field({ vocabulary: 'recall_reason' }),
      field({ vocabulary: 'place_type' }),
      field({}),
    ];

    expect(message_files_of(fields)).toEqual(['vocabulary-letters']);
  });

  it('are also those of what lies within its lists and records', () => {
    const inner = field({ vocabulary: 'action_state' });
    const within = field({ type: 'list', of: { type: 'record', fields: [inner] } });
    const codes = field({ type: 'list', of: { type: 'choice', vocabulary: 'lever' } });

    expect(message_files_of([within])).toEqual(['vocabulary-meetings']);
    expect(message_files_of([codes])).toEqual(['vocabulary-recommendations']);
  });
});
