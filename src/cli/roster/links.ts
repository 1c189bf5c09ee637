/** The web addresses in a cell: between spaces, line breaks, and commas or semicolons with a space or an address behind them. */
export function splitLinks(text: string): string[] {
  return text
    .split(/\s+|[,;|]+(?=\s|$|[a-z][a-z0-9+.-]*:)/i)
    .map((each) => each.replace(/^[<"]+|[>",;|]+$/g, ''))
    .filter((each) => each !== '');
}
