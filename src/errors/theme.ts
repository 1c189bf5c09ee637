import type { Words } from './words.ts';

interface Unknown {
  readonly name: string;
  readonly suggestion?: string | undefined;
  readonly known: readonly string[];
}

/** What is wrong with how a project makes the pages look like its own. */
export const themeErrors = {
  'theme/missing-component': (v: { name: string; file: string }): Words => ({
    message: `there is no file "${v.file}" to take the place of ${v.name}`,
    hint: 'Paths are relative to the project: ./theme/BadgePage.astro.',
  }),
  'theme/not-a-component': (v: { name: string; file: string }): Words => ({
    message: `"${v.file}" cannot take the place of ${v.name}: it is not the path of an .astro file`,
    hint: "Write it as in lanyard({ components: { BadgePage: './theme/BadgePage.astro' } }).",
  }),
  'theme/unknown-component': (v: Unknown): Words => ({
    message: `there is no component "${v.name}"${v.suggestion ? `, did you mean "${v.suggestion}"?` : ''}`,
    hint: `A project may put its own in the place of ${v.known.join(', ')}.`,
  }),
  'theme/unknown-option': (v: Unknown): Words => ({
    message: `lanyard() has no option "${v.name}"${v.suggestion ? `, did you mean "${v.suggestion}"?` : ''}`,
    hint: `It takes ${v.known.join(', ')}.`,
  }),
} as const;
