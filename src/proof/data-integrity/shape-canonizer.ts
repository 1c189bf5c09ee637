import jsonld from 'jsonld';
import { type Canonizer, canonicalQuads, canonize, datasetOf, JSON_LD_OPTIONS } from './canonize.ts';
import { datasetTemplate, fillDataset } from './dataset-template.ts';
import { type Shape, shapeOf } from './document-shape.ts';

/** Proof options are short and recur: every badge of one day has the same. Longer documents are each their own. */
const SHORT = 600;

/**
 * A canonizer for the many like documents that one site signs: JSON-LD is read once for each shape, and its
 * quads are filled with each document's values. Equal to `canonize` for every document; only for documents of
 * our own making, as it remembers every shape it has seen.
 */
export function createShapeCanonizer(): Canonizer {
  const templates = new Map<string, ReturnType<typeof templateOf>>();
  const recurring = new Map<string, Promise<string>>();

  const canonizeShape = async (document: object, shape: Shape) => {
    const template = await remembered(templates, shape.key, () => templateOf(shape));
    const dataset = fillDataset(template, shape.values);
    return dataset ? canonicalQuads(dataset) : canonize(document);
  };

  return (document) => {
    const json = JSON.stringify(document);
    const shape = shapeOf(document, json);
    const work = () => (shape ? canonizeShape(document, shape) : canonize(document));
    return json.length <= SHORT ? remembered(recurring, json, work) : work();
  };
}

async function templateOf({ skeleton, values }: Shape) {
  return datasetTemplate(await datasetOf(await jsonld.expand(skeleton, JSON_LD_OPTIONS)), values);
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const made = make();
  memory.set(key, made);
  return made;
}
