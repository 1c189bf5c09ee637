import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The module that gives pages what comes besides the sheets of every site: the theme, fonts, what to load early. */
const THEME_MODULE = 'virtual:lanyard/theme';

/** Where a project overrides design tokens. */
const THEME_FILE = 'theme/tokens.css';

const SERIF = '@fontsource/source-serif-4/files/source-serif-4-latin-500-normal.woff2';
const SANS = '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2';

/** By script (ISO 15924), for languages that are not in Latin letters: a sheet of `styles/`, and the text face in it. */
const SCRIPTS: Readonly<Record<string, { readonly sheet: string; readonly serif: string }>> = {
  Arab: {
    sheet: 'arabic.css',
    serif: '@fontsource/noto-naskh-arabic/files/noto-naskh-arabic-arabic-400-normal.woff2',
  },
};

/** Resolves the theme of a site in a language (BCP 47). The project's tokens stand in a layer above our own. */
export function themeModule(root: string, language = 'en'): Plugin {
  const theme = join(root, THEME_FILE).replaceAll('\\', '/');
  return {
    name: 'lanyard:theme',
    enforce: 'pre',
    resolveId: (id) => (id === THEME_MODULE ? `\0${THEME_MODULE}` : undefined),
    load: (id) =>
      id === `\0${THEME_MODULE}` ? themeCode(existsSync(theme) ? theme : undefined, language) : undefined,
    transform: (code, id) => (id === theme ? `@layer theme {\n${code}\n}` : undefined),
  };
}

function themeCode(theme: string | undefined, language: string): string {
  const own = SCRIPTS[new Intl.Locale(language).maximize().script ?? ''];
  const sheet = own && fileURLToPath(new URL(`../styles/${own.sheet}`, import.meta.url));
  return [
    ...(sheet === undefined ? [] : [`import ${JSON.stringify(sheet)};`]),
    ...(theme === undefined ? [] : [`import ${JSON.stringify(theme)};`]),
    `import serif from '${own?.serif ?? SERIF}?url';`,
    `import sans from '${SANS}?url';`,
    'export const fonts = [serif, sans];',
  ].join('\n');
}
