import type { JsonObject } from '../credential/documents.ts';
import { type EmbeddedDocuments, endorsementCredential } from '../credential/endorsement-credential.ts';
import { didOf, domainOf } from '../credential/urls.ts';
import { parseDateTime } from '../lib/date-time.ts';
import type { Award } from '../model/award.ts';
import { type EmbeddedEndorsements, embeddedIn } from '../model/endorsed.ts';
import type { Endorsement, GivenEndorsement, OwnEndorsement } from '../model/endorsement.ts';
import { issuerOf, type Site } from '../model/site.ts';
import { didWebUrl } from '../verify/controller/did-web.ts';
import { idOf, isObject } from '../verify/json.ts';
import type { Endorser, IssuedEndorsement } from './issued-site.ts';
import { type SigningContext, signAsIssuer } from './signing-context.ts';

/** Signs the endorsements that issuers of the site give; those of others are there as they were read. */
export async function issueEndorsements(context: SigningContext): Promise<IssuedEndorsement[]> {
  const issued: IssuedEndorsement[] = [];
  for (const each of context.site.endorsements)
    issued.push('by' in each ? await issueOwn(context, each) : issuedGiven(each));
  return issued;
}

async function issueOwn(context: SigningContext, endorsement: OwnEndorsement): Promise<IssuedEndorsement> {
  const { site } = context;
  const { by, validFrom, comment } = endorsement;
  const issuer = issuerOf(site, { issuer: by });
  const unsigned = endorsementCredential(site, endorsement);
  const signed = await signAsIssuer(context, issuer, unsigned, validFrom);
  const endorser = {
    id: didOf(site.config.site, issuer),
    name: issuer.name,
    host: domainOf(site.config.site),
  };
  return { endorsement, document: signed, signed, endorser, comment, validFrom };
}

/** One that somebody else has signed, once it was found to be genuine: `readEndorsements`. */
function issuedGiven(endorsement: GivenEndorsement): IssuedEndorsement {
  const { document, validFrom, file } = endorsement;
  if (!document || validFrom === undefined)
    throw new Error(`The site was not checked: ${file} was not read.`);
  const subject = isObject(document['credentialSubject']) ? document['credentialSubject'] : {};
  const comment = subject['endorsementComment'];
  const stated = parseDateTime(String(document['validFrom']));
  return {
    endorsement,
    document: document as JsonObject,
    endorser: endorserOf(document),
    comment: typeof comment === 'string' ? comment : '',
    validFrom: stated ?? validFrom,
  };
}

function endorserOf({ issuer }: { readonly issuer?: unknown }): Endorser {
  const id = idOf(issuer) ?? '';
  const name = isObject(issuer) ? issuer['name'] : undefined;
  const address = id.startsWith('did:') ? didWebUrl(id) : id;
  const host = address === undefined ? undefined : URL.parse(address)?.host;
  return { id, name: typeof name === 'string' ? name : undefined, host };
}

/**
 * The endorsements that a badge carries, as documents. In a preview, which stands at another address, those of others are
 * about something else.
 */
export function embeddedDocuments(
  { site, mode }: Pick<SigningContext, 'site' | 'mode'>,
  issued: readonly IssuedEndorsement[],
  award: Award,
): EmbeddedDocuments {
  const documents = new Map<Endorsement, JsonObject>(
    issued
      .filter(({ signed }) => signed || mode !== 'preview')
      .map((each) => [each.endorsement, each.document]),
  );
  return mapped(embeddedIn(site, award), (each) => documents.get(each));
}

/** The same before anything is signed: as large, but for the proofs. */
export function unsignedDocuments(site: Site, award: Award): EmbeddedDocuments {
  return mapped(embeddedIn(site, award), (each) =>
    'by' in each ? endorsementCredential(site, each) : (each.document as JsonObject | undefined),
  );
}

function mapped(
  { award, achievement, issuer }: EmbeddedEndorsements,
  documentOf: (endorsement: Endorsement) => JsonObject | undefined,
): EmbeddedDocuments {
  const all = (endorsements: readonly Endorsement[]) =>
    endorsements.map(documentOf).filter((each) => each !== undefined);
  return { award: all(award), achievement: all(achievement), issuer: all(issuer) };
}
