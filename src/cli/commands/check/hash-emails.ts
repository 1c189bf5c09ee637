import { hashEmail } from '../../../credential/recipient.ts';
import { invalidFault } from '../../../errors/fault.ts';
import type { Problem } from '../../../errors/index.ts';
import { readProjectFile } from '../../../files/project-file.ts';
import type { Step } from '../../../files/step.ts';
import { readEmailAddress } from '../../../lib/email-address.ts';
import { setYamlValues } from '../../../load/edit-yaml.ts';
import { parseYaml } from '../../../load/parse-yaml.ts';
import { newSalt } from '../../awards/award-id.ts';

/** Replaces every plain recipient address that was reported by a hash with a salt of its own; nothing else changes. */
export function hashEmails(root: string, problems: readonly Problem[]): Step[] {
  const files = problems.filter(({ code }) => code === 'content/plain-email').map(({ file }) => file);
  return [...new Set(files)].flatMap((file) =>
    file === undefined ? [] : [hashIn(file, readProjectFile(root, file))],
  );
}

function hashIn(file: string, before: string): Step {
  const text = before.replace(/^\ufeff/, '');
  const { recipient } = parseYaml({ text, yaml: text, offset: 0 }).data as { recipient: { email: string } };
  if (!readEmailAddress(recipient.email)) throw invalidFault('content/bad-email', undefined, { file });
  const salt = newSalt();
  const after = setYamlValues(before, [
    { path: ['recipient', 'email'], value: hashEmail(recipient.email, salt) },
    { path: ['recipient', 'salt'], value: salt },
  ]);
  return { kind: 'replace', file, before, after };
}
