import { type Definitions, didYouMean, type Suggested } from './definition.ts';

type Unknown = Suggested & { name: string; known: readonly string[] };

/** What is wrong with how a project makes the pages look like its own. */
export const themeErrors = {
  'theme/missing-component': (v: { name: string; file: string }) => [
    `there is no file "${v.file}" to take the place of ${v.name}`,
    'Paths are relative to the project: ./theme/BadgePage.astro.',
  ],
  'theme/not-a-component': (v: { name: string; file: string }) => [
    `"${v.file}" cannot take the place of ${v.name}: it is not the path of an .astro file`,
    "Write it as in lanyard({ components: { BadgePage: './theme/BadgePage.astro' } }).",
  ],
  'theme/unknown-component': (v: Unknown) => [
    `there is no component "${v.name}"${didYouMean(v)}`,
    `A project may put its own in the place of ${v.known.join(', ')}.`,
  ],
  'theme/unknown-option': (v: Unknown) => [
    `lanyard() has no option "${v.name}"${didYouMean(v)}`,
    `It takes ${v.known.join(', ')}.`,
  ],
} satisfies Definitions;
