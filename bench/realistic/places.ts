import { createHash } from 'node:crypto';
import type { Award } from './awards.ts';
import { ISSUERS, type Issuer } from './issuers.ts';
import { randomOf } from './random.ts';

/** Entries of a status list. */
const LENGTH = 1_048_576;
/** Of a hundred awards, how many state their place although nobody asks for it. */
const STATED = 2;

/**
 * Gives awards their places in the status lists of their issuers, in turn. An award's place follows from its id; where
 * that is taken, the file has to state another, as the program demands it of authors.
 */
export function createPlaces(seed: number): (award: Award) => Award {
  const taken = new Map<Issuer, Uint8Array>(ISSUERS.map((issuer) => [issuer, new Uint8Array(LENGTH)]));
  return (award) => {
    const own = ownPlace(award.id);
    const wanted = randomOf(seed, `place ${award.id}`).percent(STATED) ? (own + 1) % LENGTH : own;
    const place = takeFree(taken.get(award.issuer), wanted);
    return place === own ? award : { ...award, fields: { ...award.fields, statusIndex: place } };
  };
}

function ownPlace(id: string): number {
  const digest = createHash('sha256').update(`lanyard status index 1\n${id}`).digest();
  return digest.readUInt32BE(0) % LENGTH;
}

function takeFree(taken: Uint8Array | undefined, wanted: number): number {
  if (!taken) throw new Error('The award has an unknown issuer.');
  const free =
    taken[wanted] === 0 ? wanted : [taken.indexOf(0, wanted), taken.indexOf(0)].find((at) => at >= 0);
  if (free === undefined) throw new Error('An issuer’s status list is full.');
  taken[free] = 1;
  return free;
}
