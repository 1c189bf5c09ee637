/** JSON-LD safe mode with jsonld's own loader: whatever it would drop or guess is an error. */
import jsonld from 'jsonld';
import { answer } from '../answer.ts';

const fetched = new Map<string, Promise<unknown>>();

async function documentLoader(url: string) {
  const known = fetched.get(url) ?? fetch(url).then((response) => response.json());
  fetched.set(url, known);
  return { contextUrl: null, documentUrl: url, document: await known };
}

await answer(async (document) => {
  const expanded = await jsonld.expand(document, {
    documentLoader,
    base: null,
    safe: true,
    rdfDirection: 'i18n-datatype',
  });
  return { signed: expanded.length === 1 };
});
