import { createHmac } from 'node:crypto';
import { hashEmail } from '../credential/recipient.ts';
import { keyFault } from '../errors/fault.ts';
import { isEmailAddress, normaliseEmailAddress } from '../lib/email-address.ts';
import type { Award } from '../model/award.ts';
import type { Site } from '../model/site.ts';

/** A site without plain addresses: each is hashed with a salt that needs the secret to be made again. */
export function withHashedEmails(site: Site, secret: string | undefined): Site {
  const all = [...site.awards, ...site.records];
  const hasPlain = all.some(({ recipient }) => isEmailAddress(recipient.email ?? ''));
  if (!hasPlain) return site;
  if (secret === undefined || secret.length < 32) {
    throw keyFault('mode/salt-secret-missing', undefined);
  }
  return {
    ...site,
    awards: site.awards.map((award) => withHashedEmail(award, award.id, secret)),
    records: site.records.map((record) => withHashedEmail(record, `records/${record.id}`, secret)),
  };
}

function withHashedEmail<Thing extends Pick<Award, 'recipient'>>(
  thing: Thing,
  name: string,
  secret: string,
): Thing {
  const { email } = thing.recipient;
  if (email === undefined || !isEmailAddress(email)) return thing;
  const message = `lanyard e-mail salt 1\n${name}\n${normaliseEmailAddress(email)}`;
  const salt = createHmac('sha256', secret).update(message).digest('hex').slice(0, 32);
  return { ...thing, recipient: { ...thing.recipient, email: hashEmail(email, salt), salt } };
}
