import { describe, expect, test } from 'vitest';
import { answerMessage, messagesAbout, messagesIn } from '../../../../src/browser/verifier/messages.ts';
import { hostedCheck } from '../../../../src/verify/open-badges-2/verdict.ts';
import type { Verdict } from '../../../../src/verify/verdict.ts';

const hosted = hostedCheck('issuer-key/hosted-scope', { detail: 'club.example' });
const about: Verdict = { outcome: 'invalid', checks: [hosted] };

describe('what is answered on a hosted badge', () => {
  test.each([
    ['de', 'Der Aussteller erlaubt keine Abzeichen bei club.example.'],
    ['pt-BR', 'O emissor não permite insígnias em club.example.'],
    ['en', 'The issuer does not allow badges at club.example.'],
  ])('is said in %s', async (language, sentence) => {
    const messages = await messagesAbout(about, await messagesIn(language), language);
    expect(answerMessage(hosted, messages, language)).toBe(sentence);
  });

  test('is said of one among several, too', async () => {
    const several: Verdict = { outcome: 'invalid', checks: [], badges: [about] };
    const messages = await messagesAbout(several, await messagesIn('fr'), 'fr');
    expect(answerMessage(hosted, messages, 'fr')).toContain('club.example');
  });

  test('is not loaded for any other', async () => {
    const messages = await messagesIn('de');
    expect(await messagesAbout({ outcome: 'valid', checks: [] }, messages, 'de')).toEqual(messages);
  });
});
