import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../credential/urls.ts';

/** The path below which a built site lies on its host: `/`, or `/badges`. As where nothing was built, `/`. */
export async function builtBase(folder: string): Promise<string> {
  const text = await readFile(join(folder, paths.serverConfig), 'utf8').catch(() => '{}');
  const { address }: { address?: string } = JSON.parse(text);
  return (address === undefined ? undefined : URL.parse(address)?.pathname) ?? '/';
}
