/** One block of a `_headers` file. */
interface Block {
  readonly path: RegExp;
  readonly headers: readonly (readonly [string, string])[];
}

/**
 * Reads `_headers` as Netlify does: `*` is anything, whatever stands behind it, `:name` a segment; every block that fits
 * adds its headers.
 */
export function readHeadersFile(text: string): Block[] {
  return text
    .split(/\n(?=\S)/)
    .filter((block) => block.startsWith('/'))
    .map((block) => {
      const [path = '', ...lines] = block.split('\n').filter((line) => line.trim() !== '');
      const headers = lines.map((line) => {
        const colon = line.indexOf(':');
        return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const;
      });
      return { path: pathRegex(path), headers };
    });
}

/** The headers for a path; what two blocks set is sent with both values. */
export function headersFor(blocks: readonly Block[], path: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { headers } of blocks.filter((block) => block.path.test(path))) {
    for (const [name, value] of headers)
      found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
  }
  return found;
}

function pathRegex(pattern: string): RegExp {
  const source = pattern
    .replace(/\*.*/, '*')
    .split('/')
    .map((segment) => {
      if (segment.startsWith(':')) return '[^/]+';
      return segment.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
    });
  return new RegExp(`^${source.join('/')}$`);
}
