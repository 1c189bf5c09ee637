import jsonld from 'jsonld';
import { type Canonizer, canonicalQuads, canonize, datasetOf, JSON_LD_OPTIONS } from './canonize.ts';
import { fill, type Shape, shapeOf } from './shape.ts';

/** Proof options are short and recur: every badge of one day has the same. Longer documents are each their own. */
const SHORT = 600;

/**
 * A canonizer for the many like documents that one site signs: JSON-LD expansion runs once for each shape,
 * and its result is filled with each document's values. Equal to `canonize` for every document; only for
 * documents of our own making, as it remembers every shape it has seen.
 */
export function createShapeCanonizer(): Canonizer {
  const templates = new Map<string, Promise<readonly object[]>>();
  const recurring = new Map<string, Promise<string>>();

  const canonizeShape = async ({ key, skeleton, values }: Shape) => {
    const template = await remembered(templates, key, () => jsonld.expand(skeleton, JSON_LD_OPTIONS));
    const expanded = fill(template, values) as readonly object[];
    return canonicalQuads(await datasetOf(expanded));
  };

  return (document) => {
    const json = JSON.stringify(document);
    const shape = shapeOf(document, json);
    const work = () => (shape ? canonizeShape(shape) : canonize(document));
    return json.length <= SHORT ? remembered(recurring, json, work) : work();
  };
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
