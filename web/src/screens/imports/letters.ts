import { base64_of } from '../agreements/scans';

/** A file as letters. Spreadsheets write UTF-8, UTF-16, or the letters of Windows. */
export async function letters_of(file: Blob): Promise<string> {
  return letters_in(new Uint8Array(await file.arrayBuffer()));
}

/** A file with rows as the server takes it: its letters, or a workbook in base64. */
export async function rows_of(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return is_workbook(bytes) ? base64_of(bytes) : letters_in(bytes);
}

/** Endings of files with rows that are offered first. */
export const endings_of_rows = '.xlsx,.csv,.tsv,.txt,text/csv';

/** What workbooks begin with: XLSX, and what spreadsheets were before, which the server refuses
    with a better word than letters that cannot be read. */
const marks = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
];

function is_workbook(bytes: Uint8Array): boolean {
  return marks.some((mark) => mark.every((byte, at) => bytes[at] === byte));
}

/** Base64 of what begins so; no text with rows is letters and digits alone. */
export const is_workbook_in_base64 = (content: string) =>
  /^(UEsDB|0M8R4)/.test(content) && !/[\s,;|]/.test(content.slice(0, 4096));

function letters_in(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
