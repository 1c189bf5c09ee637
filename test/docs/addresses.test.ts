import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { filesBelow } from '../support/files-below.ts';
import { documentationPages } from './pages.ts';

/** The addresses in the README's table of what gets built. */
function promisedAddresses(): string[] {
  const readme = documentationPages().find(({ file }) => file === 'README.md')?.text ?? '';
  const table = readme.slice(readme.indexOf('## What gets built'), readme.indexOf('## Make it your own'));
  return [...table.matchAll(/`(\/[^`]*)`/g)].map(([, address = '']) => address);
}

/** The files that may answer an address on a static host, `ID` standing for any id. */
function pattern(address: string): RegExp {
  const path = address.slice(1).replace('ID', '[a-z0-9_-]+');
  return new RegExp(`^(${path.replaceAll('.', '\\.')}(\\.html)?|${path}index\\.html)$`);
}

test('every address that the README promises is there in the built sample', async () => {
  const { dist } = await builtSite();
  const files = [...(await filesBelow(dist)).keys()];
  const addresses = promisedAddresses();
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !files.some((file) => pattern(address).test(file)))).toEqual([]);
});
