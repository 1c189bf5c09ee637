import { z } from 'zod';
import { ALIGNMENT_TARGET_TYPES } from '../lib/open-badges-vocabulary.ts';
import { enumOrExtension } from './identifier.ts';
import { line, markdown } from './text.ts';
import { webUrl } from './uri.ts';

/** A skill, standard or framework item that this agrees with [OB 3.0 Alignment]. */
export const alignment = z.strictObject({
  name: line.describe('Name of the skill or standard'),
  url: webUrl.describe('Where it is defined'),
  description: markdown.optional().describe('What it asks for'),
  framework: line.optional().describe('Name of the framework it belongs to'),
  code: line.optional().describe('Its code inside the framework'),
  type: enumOrExtension(ALIGNMENT_TARGET_TYPES).optional().describe('What kind of thing the target is'),
});
export type Alignment = z.output<typeof alignment>;
