import { read, send } from '../../server/server';

/** The paper that was signed, as a picture of it. */
export interface Scan {
  id: string;
  agreement: string;
  file_name: string;
  media_type: string;
  bytes: number;
  sha256: string;
  attached: string;
  attached_by: string;
}

interface ScanFile {
  file_name: string;
  media_type: string;
  content: string;
}

/** What the server takes. */
export const scan_bytes_max = 10 * 1024 * 1024;
export const endings = '.pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png';

export async function scans_of(agreement: string): Promise<Scan[]> {
  return (await read<{ items: Scan[] }>(`/agreements/${agreement}/scans`)).items;
}

export async function attach(agreement: string, file: File): Promise<void> {
  const content = base64_of(new Uint8Array(await file.arrayBuffer()));
  await send('POST', `/agreements/${agreement}/scans`, { file_name: file.name, content });
}

/** Hands the file to the browser to be kept. It is never shown in a page of ours: what a stranger's
    scanner made is opened by a program of the reader's own. */
export async function keep(scan: Scan): Promise<void> {
  const { file_name, content } = await read<ScanFile>(`/scans/${scan.id}`);
  hand_over(new Blob([bytes_of(content)], { type: 'application/octet-stream' }), file_name);
}

/** Has the browser keep `file` under `name`. */
export function hand_over(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** Has it keep a file that a calendar reads. */
export function hand_over_calendar({ name, text }: { name: string; text: string }): void {
  hand_over(new Blob([text], { type: 'text/calendar' }), name);
}

/** A piece is a multiple of three bytes, so that the pieces' letters can be put together. */
const piece_bytes = 3 * 8192;

export function base64_of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += piece_bytes) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + piece_bytes))));
  }
  return pieces.join('');
}

export function bytes_of(content: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
}
