import { statSync } from 'node:fs';
import { createByteCache, type Sized } from '../http/byte-cache.ts';
import type { Encoding } from '../http/encoding.ts';
import { isSameFile, stampOf } from '../http/file-stamp.ts';
import { createHeldBodies } from '../http/held-bodies.ts';
import {
  describeFile,
  type Encoded,
  encodedRepresentation,
  encodeFile,
  type FileRepresentation,
  MAX_IN_MEMORY,
  type Representation,
} from '../http/representation.ts';
import { createSpool } from '../http/spool.ts';

/** What small files may take in memory, in bytes. */
const MAX_BODIES = 16 * 1024 * 1024;
/** What is known of files, and of encoded contents, may take as much each. */
const MAX_DESCRIBED = 8 * 1024 * 1024;
/** What encoded contents may take on disk. */
const MAX_SPOOLED = 256 * 1024 * 1024;
/** How long a file is taken to be what it was, in milliseconds. */
const MILLISECONDS_BETWEEN_LOOKS = 1000;

/** The contents of files, described once and encoded once, as long as the files stay what they are. */
export interface ContentStore {
  /**
   * A file as it was a second ago at most, in an encoding, or as it stands where that would make it no smaller. Rejects
   * where it is gone.
   */
  readonly read: (file: string, encoding: Encoding) => Promise<Representation>;
  /** A file as it was read last, whatever became of it. Undefined where it is not in memory. */
  readonly recall: (file: string) => Representation | undefined;
  /** Looks at each file again before it is next used. */
  readonly distrust: () => void;
  /** Makes room in memory: another build's files are in demand now. */
  readonly forget: () => void;
  readonly close: () => void;
}

/** What is known of a file, and when it was last looked at: a number that changes with time. */
interface Known extends Sized {
  readonly plain: FileRepresentation;
  looked: number;
}

/** An empty store, of a bounded size in memory and on disk. `clock` gives milliseconds. */
export function createContentStore(clock: () => number): ContentStore {
  const files = createByteCache<Known>(MAX_DESCRIBED);
  const bodies = createHeldBodies(MAX_BODIES);
  const encoded = createByteCache<Encoded>(MAX_DESCRIBED);
  const spool = createSpool(MAX_SPOOLED);
  let distrusted = 0;

  const describe = async (file: string) => {
    const period = Math.floor(clock() / MILLISECONDS_BETWEEN_LOOKS) + distrusted;
    const known = await files.get(file, () => look(file, period));
    if (known.looked === period) return known.plain;
    known.looked = period;
    if (isSameFile(known.plain.stamp, stampOf(statSync(file)))) return known.plain;
    files.drop(file);
    return (await files.get(file, () => look(file, period))).plain;
  };
  const encode = async (file: string, plain: FileRepresentation, encoding: Encoding) => {
    // By what the file holds: the next build's file that is the same needs no work.
    const key = `${encoding} ${plain.etag}`;
    return encodedRepresentation(
      plain,
      await encoded.get(key, () => encodeFile(file, plain, encoding, spool)),
    );
  };
  const read = async (file: string, encoding: Encoding) => {
    const plain = await describe(file);
    const wanted = encoding === 'identity' ? plain : await encode(file, plain, encoding);
    return wanted === plain && plain.size <= MAX_IN_MEMORY ? bodies.hold(file, plain) : wanted;
  };
  return {
    read,
    recall: bodies.recall,
    distrust: () => {
      distrusted++;
    },
    forget: bodies.clear,
    close: spool.close,
  };
}

async function look(file: string, looked: number): Promise<Known> {
  const plain = await describeFile(file, stampOf(statSync(file)));
  return { plain, looked, bytes: plain.bytes };
}
