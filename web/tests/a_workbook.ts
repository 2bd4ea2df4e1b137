import { crc32 } from 'node:zlib';

/** Cells of a sheet, row by row, and what is merged, as in `A1:B1`. */
export interface Sheet {
  name: string;
  rows: string[][];
  merged: string[];
}

/** A workbook as spreadsheets write it, with one sheet. */
export function a_workbook({ name, rows, merged }: Sheet): Buffer {
  const relationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const lines = rows.map((cells, at) => {
    const inner = cells.map((cell) => (cell === '' ? '<c/>' : `<c t="str"><v>${cell}</v></c>`));
    return `<row r="${at + 1}">${inner.join('')}</row>`;
  });
  const spans = merged.map((each) => `<mergeCell ref="${each}"/>`).join('');
  return zipped({
    '_rels/.rels':
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" ` +
      `Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>` +
      `<sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships xmlns="${relationships}"><Relationship Id="r1" ` +
      `Type="${office}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml':
      `<worksheet xmlns="${main}"><sheetData>${lines.join('')}</sheetData>` +
      `<mergeCells>${spans}</mergeCells></worksheet>`,
  });
}

/** Files in a zip file, as they are. */
function zipped(files: Record<string, string>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const content = Buffer.from(text);
    const name = Buffer.from(path);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(content), 10);
    about.writeUInt32LE(content.length, 14);
    about.writeUInt32LE(content.length, 18);
    about.writeUInt16LE(name.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, entry, name);
    const local = [Buffer.from('PK\x03\x04', 'latin1'), about, name, content];
    parts.push(...local);
    offset += local.reduce((sum, each) => sum + each.length, 0);
  }
  const index = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, index, end]);
}
