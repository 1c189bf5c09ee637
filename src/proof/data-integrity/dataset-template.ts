import type { Quad, Term } from 'jsonld';

/** The RDF of a shape: quads with marks where each document has a value of its own. */
export interface DatasetTemplate {
  readonly quads: readonly Quad[];
  /** What stands in the quads for every document of the shape. */
  readonly constants: ReadonlySet<string>;
}

/** Makes a template of the dataset of a shape's skeleton. `values` has a shape's marks as its keys. */
export function datasetTemplate(
  quads: readonly Quad[],
  values: ReadonlyMap<string, string>,
): DatasetTemplate {
  const terms = quads.flatMap(({ subject, object }) => [subject.value, object.value]);
  return { quads, constants: new Set(terms.filter((term) => !values.has(term))) };
}

/**
 * Puts a document's values in the places of their marks. Undefined where a value also stands in the template:
 * two quads could then become one.
 */
export function fillDataset(
  { quads, constants }: DatasetTemplate,
  values: ReadonlyMap<string, string>,
): readonly Quad[] | undefined {
  for (const value of values.values()) if (constants.has(value)) return undefined;
  const fill = <Filled extends Term>(term: Filled): Filled => {
    const value = values.get(term.value);
    return value === undefined ? term : { ...term, value };
  };
  return quads.map((quad) => ({
    ...quad,
    subject: fill(quad.subject),
    object: fill(quad.object),
    graph: fill(quad.graph),
  }));
}
