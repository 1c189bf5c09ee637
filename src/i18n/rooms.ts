import type { Language } from './languages.ts';
import * as achievement from './rooms/achievement.ts';
import * as achievementTypes from './rooms/achievement-types.ts';
import * as alignmentTypes from './rooms/alignment-types.ts';
import * as award from './rooms/award.ts';
import * as badge from './rooms/badge.ts';
import * as catalogue from './rooms/catalogue.ts';
import * as certificate from './rooms/certificate.ts';
import * as feeds from './rooms/feeds.ts';
import * as frame from './rooms/frame.ts';
import * as helpRecipients from './rooms/help-recipients.ts';
import * as helpVerifiers from './rooms/help-verifiers.ts';
import * as home from './rooms/home.ts';
import * as identifierTypes from './rooms/identifier-types.ts';
import * as issuer from './rooms/issuer.ts';
import * as letter from './rooms/letter.ts';
import * as proof from './rooms/proof.ts';
import * as resultTypes from './rooms/result-types.ts';
import * as results from './rooms/results.ts';
import * as share from './rooms/share.ts';
import * as state from './rooms/state.ts';
import * as verify from './rooms/verify.ts';

/**
 * Every room of the dictionary: one file for each part of the site, which says all its sentences in every language.
 * A new room is a file in `rooms/` and a line here.
 */
export const ROOMS = {
  achievement,
  achievementTypes,
  alignmentTypes,
  award,
  badge,
  catalogue,
  certificate,
  feeds,
  frame,
  helpRecipients,
  helpVerifiers,
  home,
  identifierTypes,
  issuer,
  letter,
  proof,
  resultTypes,
  results,
  share,
  state,
  verify,
} as const satisfies Readonly<Record<string, Readonly<Record<Language, object>>>>;
