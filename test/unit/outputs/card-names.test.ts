import { describe, expect, test } from 'vitest';
import { createFontStacks, type FontStacks } from '../../../src/drawing/text/font-stack.ts';
import { setLine } from '../../../src/drawing/text/line.ts';
import { outlineOfLine } from '../../../src/drawing/text/outline.ts';
import { loadFonts } from '../../../src/load/fonts.ts';
import { type CardText, drawCard } from '../../../src/outputs/social-card/card-layout.ts';
import { sampleSite } from '../../support/sample-site.ts';

const bundled = await loadFonts();
const fonts = createFontStacks(bundled);

const CARD: CardText = {
  title: 'Bowline',
  issuer: 'Club',
  domain: 'badges.example',
  mode: 'production',
};

/** Whether a card bears some words on one line, in a font. */
function bears(card: string, words: string, stacks: FontStacks = fonts): boolean {
  return card.includes(`d="${outlineOfLine(setLine(words, stacks.display))}"`);
}

describe('a card always says what it is of', () => {
  test.each([
    ['Team 🏆 Winner', ['Team', 'Winner']],
    ['Zoë’s ½ № ★', ['Zoë’s ½ №']],
    ['Jean\u2011Luc', ['Jean-Luc']],
    ['\ufb01lm', ['film']],
    ['結び Knots', ['Knots']],
  ])('%s', (title, lines) => {
    const card = drawCard({ ...CARD, title }, fonts);
    const whole = lines.join(' ');
    expect(bears(card, whole) || lines.every((line) => bears(card, line))).toBe(true);
  });

  test('the issuer, where nothing of an achievement’s name can be drawn; the address, where nothing of that can', () => {
    expect(bears(drawCard({ ...CARD, title: '結びの名人' }, fonts), 'Club')).toBe(true);
    expect(bears(drawCard({ ...CARD, title: '結びの名人', issuer: '俱楽部' }, fonts), 'badges.example')).toBe(
      true,
    );
    expect(bears(drawCard({ ...CARD, title: '🏆', issuer: undefined }, fonts), 'badges.example')).toBe(true);
  });

  test('the name itself, with a font of the site’s own', async () => {
    const { fonts: own } = await sampleSite();
    const stacks = createFontStacks(bundled, own);
    const card = drawCard({ ...CARD, title: '山田 花子' }, stacks);
    expect(bears(card, '山田 花子', stacks)).toBe(true);
  });

  test('a long word, smaller and whole', () => {
    const word = 'Rettungsbootführerscheinprüfungsordnung';
    expect(bears(drawCard({ ...CARD, title: word }, fonts), word)).toBe(true);
  });
});
