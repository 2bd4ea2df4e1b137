// JSON laid out so that a change to one place is a change of few lines: what fits on a line of
// 100 characters stays on it.

export function layout_json(value) {
  return `${lay_out(value, 0)}\n`;
}

function lay_out(value, indent) {
  const line = on_one_line(value);
  if (value === null || typeof value !== "object" || indent + line.length <= 98) return line;
  const pad = " ".repeat(indent + 2);
  const inner = Array.isArray(value)
    ? value.map((item) => pad + lay_out(item, indent + 2))
    : Object.entries(value).map(([name, item]) =>
      `${pad}${JSON.stringify(name)}: ${lay_out(item, indent + 2)}`);
  const [opening, closing] = Array.isArray(value) ? "[]" : "{}";
  return `${opening}\n${inner.join(",\n")}\n${" ".repeat(indent)}${closing}`;
}

function on_one_line(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(on_one_line).join(", ")}]`;
  return `{${Object.entries(value)
    .map(([name, item]) => `${JSON.stringify(name)}: ${on_one_line(item)}`).join(", ")}}`;
}
