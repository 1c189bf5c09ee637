import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPREHENSIVE_LEARNER_RECORD } from '../../src/contexts/comprehensive-learner-record.ts';
import { generateKey } from '../../src/keys/signer.ts';
import { BUILD_TIME } from '../support/build-project.ts';
import { signedBy, stranger } from '../support/endorsed-site.ts';
import { pythonOf, WITHOUT_PYTHON } from '../support/python.ts';
import { AWARDS, RECORD } from '../support/recorded-site.ts';
import { askVerifier, hasPython, type VerifierFile } from './ask-verifier.ts';
import { type LoopbackServer, serveOnLoopback } from './loopback-server.ts';
import { publish, SITE } from './publish.ts';
import { hasSchemas } from './published-documents.ts';
import { readDocuments } from './read-documents.ts';
import { schemaErrors } from './schema.ts';
import type { Credential, Question } from './verdict.ts';

/** Endorsements and learner records of a site that was really signed, judged by programs that share no code with ours. */

const signing = generateKey();
const keys = `keys: [{ publicKeyMultibase: ${signing.signer.publicKey.multikey} }]`;
const below = ([path, text]: [string, string]) => [path.replace('content/', ''), text] as const;

const federation = await signedBy(stranger(), (request) => ({
  ...request,
  credentialSubject: { ...Object(request['credentialSubject']), id: `${SITE}/achievements/bowline` },
}));

const dist = await publish(
  {
    ...Object.fromEntries(Object.entries(AWARDS).map(below)),
    'site.yaml': `site: ${SITE}\ntitle: Badges\nissuer: club\nvisibility: public\n`,
    'issuers/club.md': `---\nname: Club\n${keys}\n---\nWe sail.\n`,
    'issuers/library.md': `---\nname: Library\n${keys}\n---\nWe read.\n`,
    'achievements/bowline.md': '---\nname: Bowline\ndescription: Ties a bowline\n---\nTie it three times.\n',
    'endorsements/knot.md': '---\nof: bowline\nby: library\nvalidFrom: 2026-01-01\n---\nA *sound* knot.\n',
    'endorsements/club.md': '---\nissuer: club\nby: library\nvalidFrom: 2026-01-01\n---\nTrusted.\n',
    'endorsements/ana.md': '---\nof: by-id\nby: library\nvalidFrom: 2026-01-01\n---\nSeen it.\n',
    'endorsements/federation.md': '---\nof: bowline\nfile: federation.json\n---\n',
    'endorsements/federation.json': federation,
    'records/2026/ana.yaml': RECORD,
    'records/2026/taken-back.yaml': `${RECORD}revoked: { date: 2026-11-12 }\n`,
  },
  signing,
);

const withPython = await hasPython();

/** What each verifier is asked. The streaming parser forgets, inside a credential, what another's type means. */
const FOREIGN = [
  ['digitalbazaar.ts', /^(endorsements\/(?!federation)|records\/|badges\/)/],
  ['python.py', /^(endorsements\/(?!federation)|records\/|badges\/)/],
  ['streaming.ts', /^endorsements\/(?!federation)/],
] as const satisfies readonly (readonly [VerifierFile, RegExp])[];

describe('a site with both', () => {
  let server: LoopbackServer;
  let documents: Question[];
  beforeAll(async () => {
    server = await serveOnLoopback(dist, SITE);
    documents = await readDocuments(dist);
  });
  afterAll(() => server?.close());

  const named = (pattern: RegExp) => documents.filter(({ name }) => pattern.test(name));
  const ask = (file: VerifierFile, questions: readonly Question[]) =>
    askVerifier(file, questions, { server, now: BUILD_TIME });

  test('publishes them, and the file of somebody else to the byte', () => {
    expect(named(/^(endorsements|records)\//).map(({ name }) => name)).toEqual([
      'endorsements/ana.jsonld',
      'endorsements/club.jsonld',
      'endorsements/federation.jsonld',
      'endorsements/knot.jsonld',
      'records/ana.jsonld',
      'records/taken-back.jsonld',
    ]);
    expect(readFileSync(join(dist, 'endorsements/federation.jsonld'), 'utf8')).toBe(federation);
  });

  test.for(FOREIGN)(
    '%s verifies endorsements, records and badges that carry endorsements',
    async ([file, kinds], { skip }) => {
      skip(!hasSchemas, 'the published contexts are not at hand');
      skip(file === 'python.py' && !withPython, 'python3-pyld, -cryptography and -base58 are not installed');
      const questions = named(kinds);
      const answers = await ask(file, questions);
      expect(answers.filter(({ signed }) => !signed)).toEqual([]);
      expect(answers.length).toBeGreaterThan(2);
    },
  );

  const inner = (question: Question | undefined) => {
    const { credentialSubject } = Object(question?.document);
    const badges: Credential[] = credentialSubject.verifiableCredential;
    return badges.map((document, at) => ({ name: `${question?.name} ${at}`, document }));
  };

  test.skipIf(!hasSchemas)(
    'the reference verifies the record and each badge in it, and sees the one that was taken back',
    async () => {
      const records = named(/^records\//);
      const [ana] = records;
      expect(await ask('digitalbazaar.ts', records)).toMatchObject([
        { name: 'records/ana.jsonld', signed: true, revoked: false },
        { name: 'records/taken-back.jsonld', signed: true, revoked: true },
      ]);
      const badges = await ask('digitalbazaar.ts', inner(ana));
      expect(badges.map(({ signed }) => signed)).toEqual([true, true, true]);
    },
  );

  test.skipIf(!hasSchemas)('a badge that was changed inside makes the record invalid', async () => {
    const [ana] = named(/^records\//);
    if (!ana) throw new Error('There is no record.');
    const document = structuredClone(ana.document);
    Object(document).credentialSubject.verifiableCredential[1].name = 'Admiral';
    const without = structuredClone(ana.document);
    Object(without).credentialSubject.verifiableCredential.pop();
    const moved = structuredClone(ana.document);
    Object(moved).credentialSubject.identifier.pop();
    const spoilt = [document, without, moved].map((each, at) => ({ name: `${at}`, document: each }));
    const answers = await ask('digitalbazaar.ts', spoilt);
    expect(answers.map(({ signed }) => signed)).toEqual([false, false, false]);
  });

  test.skipIf(!hasSchemas)('every document expands in JSON-LD safe mode', async () => {
    const questions = named(/^(endorsements|records|badges|achievements|issuers)\//);
    const answers = await ask('safe-mode.ts', questions);
    expect(answers.filter(({ signed }) => !signed)).toEqual([]);
  });

  test.skipIf(!hasSchemas)('the published schemas take them', async () => {
    for (const { name, document } of named(/^(endorsements|records|badges)\//)) {
      const schema = name.startsWith('records/')
        ? 'ClrCredential'
        : name.startsWith('badges/')
          ? 'AchievementCredential'
          : 'EndorsementCredential';
      expect({ name, errors: await schemaErrors(schema, document) }).toEqual({ name, errors: [] });
    }
    const [ana] = named(/^records\//);
    const { name: _, ...nameless } = Object(ana?.document);
    expect(await schemaErrors('ClrCredential', nameless)).not.toEqual([]);
  });

  test('openbadgeslib assembles the same record, around the same context', ({ skip }) => {
    const python = pythonOf('credentials');
    if (python === undefined) return skip(WITHOUT_PYTHON);
    const [ana] = named(/^records\//);
    const record = Object(ana?.document);
    const program = `
import json, sys
from datetime import datetime
from openbadgeslib.ob3 import clr
r = json.load(sys.stdin)
s = r["credentialSubject"]
made = clr.build_clr_credential(r["issuer"], s["identifier"], s["verifiableCredential"], credential_id=r["id"],
    valid_from=datetime.fromisoformat(r["validFrom"].replace("Z", "+00:00")), status=r["credentialStatus"])
print(json.dumps({"made": made, "context": clr.bundled_clr_contexts()}))`;
    const { stdout, stderr } = spawnSync(python, ['-c', program], {
      input: JSON.stringify(record),
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    const { made, context } = JSON.parse(stdout);
    const { '@context': contexts, credentialSubject, ...rest } = made;
    const { id, achievement, association, ...subject } = record.credentialSubject;
    expect(new Set(contexts)).toEqual(new Set(record['@context']));
    expect(credentialSubject).toEqual({ ...subject, type: credentialSubject.type });
    expect([credentialSubject.type].flat()).toContain('ClrSubject');
    expect(record).toMatchObject({ ...rest, name: record.name });
    const [address, document] = COMPREHENSIVE_LEARNER_RECORD;
    expect(document).toEqual(context[address]);
  });
});
