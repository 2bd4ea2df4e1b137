import { t } from '../messages/messages.svelte';
import { read, Refusal, send } from './server';

/** A passkey that was shown, as the server reads it; all in base 64. */
export interface ShownPasskey {
  credential: string;
  client_data: string;
  authenticator_data: string;
  signature: string;
  secret?: string;
}

/** A passkey in the list of one's own. */
export interface Passkey {
  id: string;
  name: string;
  since: string;
  last_used: string | null;
  opens_the_key: boolean;
}

interface Offer {
  challenge: string;
  host: string;
  installation_name: string;
  person: string;
  sign_in_name: string;
  name: string;
  credentials: string[];
}

/** What an authenticator makes its secret of: the same for everybody, as each has a key of its own
    to make it with. */
const secret_of = bytes('liaise: what opens the key of a person');
const prf: AuthenticationExtensionsClientInputs = { prf: { eval: { first: secret_of } } };
/** As long as the server takes the challenge. */
const timeout = 300_000;
/** ES256, EdDSA, RS256: what the server checks, the best first. */
const algorithms = [-7, -8, -257];

/** Whether this browser has passkeys for the name by which the page was opened. */
export function has_passkeys(): boolean {
  const is_number = /^[\d.]+$|:|^\[/.test(location.hostname);
  return isSecureContext && 'PublicKeyCredential' in window && !is_number;
}

/** Asks for a passkey, of those on the device or for the one that is named. */
export async function show_passkey(credential?: string): Promise<ShownPasskey> {
  const { id } = await send<{ id: string }>('POST', '/sign-in/passkey/begin', {});
  const found = await picked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: bytes(id),
        rpId: location.hostname,
        userVerification: 'required',
        allowCredentials: credential ? [named(credential)] : [],
        extensions: prf,
        timeout,
      },
    }),
  );
  const response = found.response as AuthenticatorAssertionResponse;
  return {
    credential: base64(found.rawId),
    client_data: base64(response.clientDataJSON),
    authenticator_data: base64(response.authenticatorData),
    signature: base64(response.signature),
    ...secret_in(found),
  };
}

export async function passkeys(): Promise<Passkey[]> {
  return (await read<{ items: Passkey[] }>('/me/passkeys')).items;
}

/** Makes a passkey on the device and adds it. Whether it opens the person's key: where the
    authenticator gives its secret only when it is used, it is used once. */
export async function add_passkey(name: string, password: string): Promise<boolean> {
  const offer = await send<Offer>('POST', '/me/passkeys/begin', { password });
  const made = await picked(() => navigator.credentials.create({ publicKey: asked_for(offer) }));
  const response = made.response as AuthenticatorAttestationResponse;
  const secret = secret_in(made);
  await send('POST', '/me/passkeys', {
    name,
    client_data: base64(response.clientDataJSON),
    authenticator_data: base64(response.getAuthenticatorData()),
    ...secret,
  });
  if (secret.secret) return true;
  if (!made.getClientExtensionResults().prf?.enabled) return false;
  return learns_to_open(base64(made.rawId));
}

/** Whether the passkey opens the person's key from now on. Who turns away from being asked a
    second time has added it all the same, as the second step. */
async function learns_to_open(credential: string): Promise<boolean> {
  try {
    const shown = await show_passkey(credential);
    if (!shown.secret) return false;
    await send('POST', '/me/passkeys/opening', shown);
    return true;
  } catch (refusal) {
    if (refusal instanceof Refusal) return false;
    throw refusal;
  }
}

export async function remove_passkey(id: string, password: string): Promise<void> {
  await send('DELETE', `/me/passkeys/${id}`, { password });
}

function asked_for(offer: Offer): PublicKeyCredentialCreationOptions {
  return {
    challenge: bytes(offer.challenge),
    rp: { id: offer.host, name: offer.installation_name },
    user: { id: bytes(offer.person), name: offer.sign_in_name, displayName: offer.name },
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    excludeCredentials: offer.credentials.map(named),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    attestation: 'none',
    extensions: prf,
    timeout,
  };
}

/** What the person picked. A browser does not say why nothing came of it, so neither do we. */
async function picked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential> {
  try {
    const found = await ask();
    if (found) return found as PublicKeyCredential;
  } catch (failure) {
    if (!(failure instanceof DOMException)) throw failure;
    if (failure.name === 'InvalidStateError') {
      throw new Refusal('conflict', 'passkeys.is_there', t('error.passkeys.is_there'));
    }
  }
  throw new Refusal('invalid', 'passkeys.none_shown', t('error.passkeys.none_shown'));
}

function secret_in(credential: PublicKeyCredential): { secret?: string } {
  const first = credential.getClientExtensionResults().prf?.results?.first;
  return first ? { secret: base64(first as ArrayBuffer) } : {};
}

function named(credential: string): PublicKeyCredentialDescriptor {
  return { type: 'public-key', id: from_base64(credential) };
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

/** As an address carries it: `-` and `_`, and nothing at the end. */
export function base64(of: ArrayBuffer): string {
  const letters = String.fromCharCode(...new Uint8Array(of));
  return btoa(letters).replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '');
}

export function from_base64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text.replace(/-/g, '+').replace(/_/g, '/'));
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
