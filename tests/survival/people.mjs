// The people of the made-up country who write in these tests.
import { signed_in } from '../operations/running.mjs';

export const signed_in_all = async (url) => ({
  ines: await signed_in(url, 'ines.haddarine'),
  bastien: await signed_in(url, 'bastien.hollinrake'),
  yasmine: await signed_in(url, 'yasmine.terrault'),
});
