// Reads comma-separated text with a heading, quoted where it must be (RFC 4180).

export function read_csv(text) {
  const rows = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy;
  for (let found = cell.exec(text); found; found = cell.exec(text)) {
    rows.at(-1).push(found[1]?.replaceAll('""', '"') ?? found[2]);
    if (cell.lastIndex >= text.length) break;
    if (found[3] !== ",") rows.push([]);
  }
  const [columns, ...records] = rows;
  return records.map((record) =>
    Object.fromEntries(columns.map((column, i) => [column, record[i]])));
}
