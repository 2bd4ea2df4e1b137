import { send } from '../../server/server';
import { bytes_of, hand_over } from '../agreements/scans';

interface Written {
  file_name: string;
  content: string;
}

/** Has the browser keep the body's whole compartment, locked with the passphrase. */
export async function take_along(password: string, passphrase: string): Promise<void> {
  const wish = { password, passphrase };
  const { file_name, content } = await send<Written>('POST', '/compartment/file', wish);
  hand_over(new Blob([bytes_of(content)], { type: 'application/octet-stream' }), file_name);
}
