/** How large an Accept header is before servers refuse it unread. */
const SIZE = 7_900;

const filled = (begin: string, piece: string, end = '') =>
  begin + piece.repeat(Math.floor((SIZE - begin.length - end.length) / piece.length)) + end;

/** Accept headers of 8 KB or far less that would make a careless pattern try for seconds, by what they abuse. */
export const HEADER_BOMBS: Readonly<Record<string, string>> = {
  'twenty parameters with white space': `application/json${';a '.repeat(20)};q=x`,
  'parameters with white space': filled('application/json', ';a   ', ';q=x'),
  'white space behind a parameter': filled('application/json;a', ' ', ';q=x'),
  'white space before a range': filled('text/html,', ' ', 'x'),
  'white space behind each range': filled('', `text/html;a${' '.repeat(50)};q=x,`),
  'empty parameters': filled('application/json', '; ', 'q'),
  'empty ranges': filled('', ', '),
  'zeros behind a point': filled('application/json;q=0.', '0', 'x'),
  'digits behind a point': filled('application/json;q=0.', '1'),
  'two long qualities': `application/json;q=0.${'1'.repeat(3_900)},text/html;q=0.${'1'.repeat(3_900)}`,
  slashes: filled('', 'a/', '+json'),
  'pluses in a type': filled('a/', '+json', 'x'),
  'quotes that do not end': filled('"', String.raw`\"`),
  quotes: filled('', '"'),
  'a thousand ranges': filled('', 'a/b;c=d,'),
};
