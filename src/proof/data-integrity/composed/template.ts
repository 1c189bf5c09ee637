import jsonld, { type Quad, type Term } from 'jsonld';
import { datasetOf, JSON_LD_OPTIONS } from '../canonize.ts';
import { type MemberAnswer, REFUSED, type Template } from './member-answer.ts';
import type { MemberPlace } from './member-place.ts';
import { markAt, type ValueKind } from './value-kind.ts';

/** What the processor is asked about: a member with values of some kinds; `type` for the classes alone. */
export interface MemberQuestion {
  readonly member: string;
  readonly kinds: readonly ValueKind[];
  /** Under which name the object has an id: its own, or the keyword. */
  readonly idName: string;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const selfAt = (index: number) => `urn:self:${index}`;

/**
 * Has the JSON-LD processor say what members of a place say of values like the ones given, each member of an object of its
 * own. Refused is what it does not take, and where the samples do not come out as they were put in.
 */
export async function askProcessor(
  place: MemberPlace,
  questions: readonly MemberQuestion[],
): Promise<MemberAnswer[]> {
  try {
    const objects = questions.map(({ member, kinds, idName }, index) => {
      const samples = kinds.map(({ sample }, at) => sample(at));
      const value = samples.length === 1 ? samples[0] : samples;
      return { [idName]: selfAt(index), ...(member !== 'type' && { [member]: value }) };
    });
    const quads = await datasetOf(await jsonld.expand(place.documentWith(objects), JSON_LD_OPTIONS));
    return questions.map((question, index) => answerIn(quads, question, selfAt(index)));
  } catch {
    if (questions.length === 1) return [REFUSED];
    const answers = await Promise.all(questions.map((question) => askProcessor(place, [question])));
    return answers.flat();
  }
}

function answerIn(all: readonly Quad[], { member, kinds }: MemberQuestion, self: string): MemberAnswer {
  const ofSelf = ({ subject, predicate }: Quad) =>
    subject.value === self && (predicate.value === RDF_TYPE) === (member === 'type');
  const quads = withLists(all, all.filter(ofSelf));
  const samples = kinds.map(({ sample }, index) => sample(index));
  if (quads.some(({ graph }) => graph.termType !== 'DefaultGraph') || !areMarked(quads, samples))
    return REFUSED;
  return { quads, self, isList: quads.some(({ subject }) => subject.termType === 'BlankNode') };
}

/** Some statements with those of the blank nodes that they speak of, which only lists have. */
function withLists(all: readonly Quad[], some: readonly Quad[]): Quad[] {
  const blanks = some
    .filter(({ object }) => object.termType === 'BlankNode')
    .map(({ object }) => object.value);
  if (blanks.length === 0) return [...some];
  const further = all.filter(
    ({ subject }) => subject.termType === 'BlankNode' && blanks.includes(subject.value),
  );
  return [...some, ...withLists(all, further)];
}

/** Whether each sample with a mark has come out once and whole. */
function areMarked(quads: readonly Quad[], samples: readonly unknown[]): boolean {
  return samples.every((sample, index) => {
    const isMarked = JSON.stringify(sample).includes(markAt(index));
    const found = quads.filter(({ object }) => object.value.includes(markAt(index)));
    return !isMarked || (found.length === 1 && found[0]?.object.value === wholeOf(sample));
  });
}

const wholeOf = (sample: unknown) =>
  typeof sample === 'object' && sample !== null && '@id' in sample ? sample['@id'] : sample;

/** What stands in the places of a template's marks. */
export interface Filling {
  readonly self: Term;
  readonly values: readonly (Term | string)[];
  /** A name of its own for a blank node of a list. */
  readonly fresh: (name: string) => string;
}

/** The statements of a template about an object. */
export function fillTemplate({ quads, self }: Template, filling: Filling): Quad[] {
  return quads.map(({ subject, predicate, object, graph }) => ({
    subject: subject.value === self ? filling.self : renamed(subject, filling),
    predicate,
    object: object.termType === 'BlankNode' ? renamed(object, filling) : withValue(object, filling),
    graph,
  }));
}

const renamed = ({ termType, value }: Term, { fresh }: Filling): Term => ({ termType, value: fresh(value) });

function withValue(object: Term, { values }: Filling): Term {
  const [, index] = /\uE000(\d+)\uE000$/.exec(object.value) ?? [];
  const value = index === undefined ? undefined : values[Number(index)];
  if (value === undefined) return object;
  return typeof value === 'string' ? { ...object, value } : value;
}
