import { z } from 'zod';
import { foreignUri } from '../lib/foreign-uri.ts';
import { INVISIBLE } from '../lib/invisible.ts';
import { breakRule } from './rule.ts';

/** A whole web address, `https://…` (or `http://…`), without user name or password. */
export const webUrl = z
  .string()
  .max(2_000, { abort: true })
  .check((context) => {
    const found = context.value;
    if (!isWebUrl(found)) breakRule(context, 'content/not-a-url', { found, ...foreignUri(found) });
  })
  .meta({ pattern: '^https?://' });

/** A web address, a DID or a URN: what Open Badges 3.0 takes as an id. Never `javascript:` or `data:`. */
export const uri = z
  .string()
  .max(2_000, { abort: true })
  .check((context) => {
    const { value } = context;
    if (!isWebUrl(value) && !isOpaqueUri(value))
      breakRule(context, 'content/not-a-uri', { found: value, ...foreignUri(value) });
  })
  .meta({ pattern: '^(https?://|did:|urn:)' });

/** Whether a text is a whole http or https URL that is safe to link to. */
function isWebUrl(text: string): boolean {
  if (!/^https?:\/\/[^\s"<>\\^`{|}]+$/.test(text)) return false;
  if (INVISIBLE.test(text)) return false;
  const url = URL.parse(text);
  return url !== null && url.username === '' && url.password === '' && url.hostname !== '';
}

function isOpaqueUri(text: string): boolean {
  return /^(did:[a-z0-9]+:|urn:[a-z0-9][a-z0-9-]+:)[A-Za-z0-9._~:/?#[\]@!$&'()*+,;=%-]+$/.test(text);
}
