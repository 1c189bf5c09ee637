import type { CheckedText, CheckedTexts } from '../../load/read-content-file.ts';
import type { BuildCache } from './build-cache.ts';

/** What earlier builds found content files to say. */
export function knownTexts({ texts, keyOf }: Pick<BuildCache, 'texts' | 'keyOf'>): CheckedTexts {
  const keyOfText = (name: string, text: string) => keyOf(`text ${name}`, { text });
  return {
    get: (name, text) => texts.get(keyOfText(name, text)) as CheckedText | undefined,
    set: (name, text, checked) => texts.set(keyOfText(name, text), checked),
  };
}
