import jsonld from 'jsonld';
import { type Canonizer, canonicalQuads, canonize, JSON_LD_OPTIONS } from './canonize.ts';
import { fill, shapeOf } from './shape.ts';

/**
 * A canonizer for the many like documents that one site signs: JSON-LD expansion runs once for each shape,
 * and its result is filled with each document's values. Equal to `canonize` for every document; only for
 * documents of our own making, as it remembers every shape it has seen.
 */
export function createShapeCanonizer(): Canonizer {
  const templates = new Map<string, Promise<readonly object[]>>();
  return async (document) => {
    const shape = shapeOf(document);
    if (!shape) return canonize(document);
    let template = templates.get(shape.key);
    if (!template) {
      template = jsonld.expand(shape.skeleton, JSON_LD_OPTIONS);
      templates.set(shape.key, template);
    }
    const expanded = fill(await template, shape.values) as readonly object[];
    return canonicalQuads(await jsonld.toRDF(expanded, { ...JSON_LD_OPTIONS, skipExpansion: true }));
  };
}
