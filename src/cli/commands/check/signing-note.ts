import { decideSigning } from '../../../build/sign-site.ts';
import { LanyardError, type Problem } from '../../../errors/index.ts';
import { keyVariableAmong } from '../../../keys/key-source.ts';
import { type Site, signingIssuers } from '../../../model/site.ts';
import type { Context } from '../../terminal.ts';

/** How a build here and now would sign, or why it could not. */
export type SigningNote =
  | { readonly mode: 'production' | 'preview' | 'sample'; readonly note: string }
  | { readonly mode: 'none'; readonly problems: readonly Problem[] };

/** Decides as a build does, from the same environment and files. */
export async function noteSigning(site: Site, { root, env, now }: Context): Promise<SigningNote> {
  try {
    const { mode } = await decideSigning(root, site, { env, now });
    return { mode, note: mode === 'preview' ? previewNote(site, env['LANYARD_ENV']) : NOTES[mode] };
  } catch (error) {
    if (error instanceof LanyardError) return { mode: 'none', problems: error.problems };
    throw error;
  }
}

const NOTES = {
  production: 'A build now would be production: signed with the issuers’ own keys.',
  sample: 'A build now would be the sample: signed with the published keys of keys.example/.',
} as const;

function previewNote(site: Site, requested: string | undefined): string {
  const note = 'A build now would be a preview, signed with a throw-away key';
  if (requested === 'preview') return `${note}, because LANYARD_ENV asks for it.`;
  const ids = signingIssuers(site);
  const places = [...ids].map((id) => `keys/${id}.key or ${keyVariableAmong(ids.size, id)}`);
  return places.length === 0
    ? `${note}: there is nothing to sign yet.`
    : `${note}. Production needs the private key in ${places.join(', and in ')}.`;
}
