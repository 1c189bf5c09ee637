import jsonld from 'jsonld';
import { memoise } from '../../lib/memoise.ts';
import { type Canonizer, canonicalQuads, canonize, datasetOf, JSON_LD_OPTIONS } from './canonize.ts';
import { datasetTemplate, fillDataset } from './dataset-template.ts';
import { type DocumentShape, shapeOf } from './document-shape.ts';

/** Proof options are short and recur: every badge of one day has the same. Longer documents are each their own. */
const MAX_RECURRING = 600;

/**
 * A canonizer for the many like documents that one site signs: JSON-LD is read once for each shape, and its
 * quads are filled with each document's values. Equal to `canonize` for every document; only for documents of
 * our own making, as it remembers every shape it has seen.
 */
export function createShapeCanonizer(): Canonizer {
  const templateOnce = memoise(templateOf, { keyOf: ({ key }) => key });

  const canonizeShape = async (document: object, shape: DocumentShape) => {
    const dataset = fillDataset(await templateOnce(shape), shape.values);
    return dataset ? canonicalQuads(dataset) : canonize(document);
  };

  const canonizeJson = (json: string, document: object) => {
    const shape = shapeOf(document, json);
    return shape ? canonizeShape(document, shape) : canonize(document);
  };
  const canonizeOnce = memoise(canonizeJson);

  return (document) => {
    const json = JSON.stringify(document);
    return json.length <= MAX_RECURRING ? canonizeOnce(json, document) : canonizeJson(json, document);
  };
}

async function templateOf({ skeleton, values }: DocumentShape) {
  return datasetTemplate(await datasetOf(await jsonld.expand(skeleton, JSON_LD_OPTIONS)), values);
}
