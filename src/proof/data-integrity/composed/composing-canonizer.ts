import { memoise } from '../../../lib/memoise.ts';
import { type Canonizer, canonicalQuads, canonize } from '../canonize.ts';
import { composeDataset, NotComposed } from './compose-dataset.ts';
import { rootPlace } from './member-place.ts';

/**
 * A canonizer that has the JSON-LD processor say once what each member means, in each place and for each kind of value,
 * puts documents' datasets together from that, and has the library canonize them. It shares no code with the direct one, so
 * that the one can be checked by the other for every document. JSON-LD allows that: what a member says depends on the
 * contexts, on the classes and members on the way to it, and on its value, not on those beside it [JSON-LD 1.1 API §5.1.2,
 * step 13]. Equal to `canonize` for every document; for those of our own making, as it remembers all it has seen.
 */
export function createComposingCanonizer(): Canonizer {
  const placeOf = memoise(rootPlace, { keyOf: (context, types) => JSON.stringify([context, types]) });
  return async (document) => {
    const plain = document as Readonly<Record<string, unknown>>;
    try {
      const place = placeOf(plain['@context'], plain['type']);
      return await canonicalQuads(await composeDataset(plain, place));
    } catch (error) {
      if (error instanceof NotComposed) return canonize(document);
      throw error;
    }
  };
}
