import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { visit } from '../browser/sample-pages.ts';
import { type BuildResult, buildProject } from '../support/build-project.ts';
import { builtFrom } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';
import { copyProject, writeFiles } from '../support/project-copy.ts';
import { documentationPages, exampleFilesOf } from './pages.ts';

const guide = documentationPages().find(({ file }) => file === 'docs/developer.md');
const EXAMPLE = exampleFilesOf(guide ?? { file: '', text: '' });

describe('a project with the tokens and the component of the guide', () => {
  let dist: string;
  beforeAll(async () => {
    expect([...EXAMPLE.keys()]).toEqual(['theme/tokens.css', 'astro.config.mjs', 'theme/BadgePage.astro']);
    ({ dist } = await builtFrom({ files: Object.fromEntries(EXAMPLE) }));
  });

  test('shows its own component, with ours inside, on badge pages only', async () => {
    const badge = await readFile(join(dist, 'badges/day-skipper-liam-okafor.html'), 'utf8');
    expect(badge).toMatch(/id="criteria"[\s\S]*<aside class="invitation"/);
    expect(await readFile(join(dist, 'achievements/day-skipper.html'), 'utf8')).not.toContain('invitation');
  });

  test('wears its own paper and type by day and by night, and prints on white', async () => {
    const { on, end } = await visit(dist);
    const look = (options: object, print = false) =>
      on(
        '/badges/day-skipper-liam-okafor',
        async (page) => {
          if (print) await page.emulateMedia({ media: 'print' });
          return page.evaluate(() => {
            const { backgroundColor } = getComputedStyle(document.documentElement);
            const { fontFamily } = getComputedStyle(document.querySelector('h1') as Element);
            const { textAlign } = getComputedStyle(document.querySelector('.invitation') as Element);
            return [backgroundColor, fontFamily.slice(0, 7), textAlign];
          });
        },
        options,
      );
    expect(await look({ colorScheme: 'light' })).toEqual(['rgb(238, 243, 241)', 'Georgia', 'center']);
    expect(await look({ colorScheme: 'dark' })).toEqual(['rgb(16, 25, 23)', 'Georgia', 'center']);
    expect(await look({ colorScheme: 'dark' }, true)).toEqual(['rgb(255, 255, 255)', 'Georgia', 'center']);
    await end();
  });
});

describe('what is wrong with a project’s own components', () => {
  const configured = (options: string) =>
    `import { lanyard } from './src/index.ts';\nexport default { integrations: [lanyard(${options})] };\n`;
  const failed = async (options: string): Promise<BuildResult> => {
    const project = await copyProject();
    await writeFiles(project, { 'astro.config.mjs': configured(options) });
    const result = await buildProject(project);
    expect([...(await filesBelow(join(project, 'dist')).catch(() => new Map())).keys()]).toEqual([]);
    return result;
  };

  test('is told all at once, before anything is built', async () => {
    const { code, stderr } = await failed(
      `{ component: {}, components: { BagdePage: './theme/BadgePage.astro', Footer: './theme/Footer.astro', Masthead: 'theme/masthead.css' } }`,
    );
    expect(code).toBe(1);
    expect(stderr).toMatchInlineSnapshot(`
      "
      astro.config.mjs  lanyard() has no option "component", did you mean "components"?  [theme/unknown-option]
        → It takes components.

      astro.config.mjs  there is no component "BagdePage", did you mean "BadgePage"?  [theme/unknown-component]
        → A project may put its own in the place of AchievementPage, BadgePage, CataloguePage, CollectionPage, Footer, HelpPage, HomePage, IssuerPage, Masthead, NotFoundPage.

      astro.config.mjs  there is no file "./theme/Footer.astro" to take the place of Footer  [theme/missing-component]
        → Paths are relative to the project: ./theme/BadgePage.astro.

      astro.config.mjs  "theme/masthead.css" cannot take the place of Masthead: it is not the path of an .astro file  [theme/not-a-component]
        → Write it as in lanyard({ components: { BadgePage: './theme/BadgePage.astro' } }).


      Nothing was written; the site that was built before is untouched.
      "
    `);
  });
});
