import { describe, expect, it } from 'vitest';

import { tell_href, type AskedOfUsWhole } from './paragraphs';

function whole(rest: Partial<AskedOfUsWhole['asked']>, ...replies: string[][]): AskedOfUsWhole {
  const asked = { id: 'i', letter: 'l', told_by: 'b', is_here: true, ...rest };
  const paragraphs = replies.map((ids, at) => ({
    number: at + 1,
    text: 'Asked.',
    replies: ids.map((id) => ({ id })),
  }));
  return { asked, paragraphs } as unknown as AskedOfUsWhole;
}

describe('Our answers to paragraphs', () => {
  it('are told to who asked, on its letter, the latest of each paragraph', () => {
    const href = tell_href(whole({}, ['a2', 'a1'], [], ['c1']));

    expect(href).toBe('/sharing/new?body=b&request=l&reply=a2&reply=c1');
  });

  it('are not told before there is one, nor where nothing is asked any more', () => {
    expect(tell_href(whole({}, [], []))).toBeNull();
    expect(tell_href(whole({ is_here: false }, ['a1']))).toBeNull();
  });
});
