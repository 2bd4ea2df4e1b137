// A clock that the test sets, for one process: libfaketime, which Debian packages.
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder } from '../operations/running.mjs';

const library = ['x86_64', 'aarch64']
  .map((machine) => `/usr/lib/${machine}-linux-gnu/faketime/libfaketimeMT.so.1`)
  .find((file) => existsSync(file));

/** Only the time of day is the test's: how long something takes goes on as it does. */
export function a_clock(t) {
  if (!library) {
    t.skip('not shown here: apt install libfaketime');
    return undefined;
  }
  const file = join(folder(t), 'clock');
  const set = (days) => writeFileSync(file, `${days < 0 ? '-' : '+'}${Math.abs(days)}d\n`);
  set(0);
  return {
    set,
    env: {
      LD_PRELOAD: library, FAKETIME_TIMESTAMP_FILE: file, FAKETIME_NO_CACHE: '1',
      FAKETIME_DONT_FAKE_MONOTONIC: '1',
    },
  };
}
