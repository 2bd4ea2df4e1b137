/** The named parts of `path` when it is of the form of `pattern` (`/places/:id`), else nothing. */
export function match(pattern: string, path: string): Record<string, string> | null {
  const wanted = parts_of(pattern);
  const given = parts_of(path);
  if (wanted.length !== given.length) return null;
  const found: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const value = given[at] ?? '';
    if (part.startsWith(':')) found[part.slice(1)] = decoded(value);
    else if (part !== value) return null;
  }
  return found;
}

function parts_of(path: string): string[] {
  return path.split('/').filter((part) => part !== '');
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
