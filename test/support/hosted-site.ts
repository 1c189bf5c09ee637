import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuiltSite, builtFrom } from './built-site.ts';
import { CHECKOUT } from './project-copy.ts';
import type { Recipe } from './recipe.ts';

/** The sample, which hosts badges of Open Badges 2.0 as well; `config` is added to its site.yaml. */
export async function hostedRecipe(config = ''): Promise<Recipe> {
  const read = (file: string) => readFile(join(CHECKOUT, file), 'utf8');
  const issuers = ['harbour', 'library'].map(async (id) => {
    const file = `content/issuers/${id}.md`;
    return [file, (await read(file)).replace(/\nurl: /, `\nemail: badges@${id}.example$&`)] as const;
  });
  const site = `${await read('content/site.yaml')}formats: [open-badges-2]\n${config}`;
  return { files: { 'content/site.yaml': site, ...Object.fromEntries(await Promise.all(issuers)) } };
}

/** That site, built once in a test run. */
export async function hostedSite(): Promise<BuiltSite> {
  return builtFrom(await hostedRecipe());
}
