import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import type { AwardLine, ErasedPlace, SiteChanges } from '../../../src/diff/changes.ts';
import { describeChanges } from '../../../src/diff/describe.ts';
import { diffAsMarkdown, diffAsText } from '../../../src/diff/reporters.ts';
import { HOSTILE_TEXTS, UNSEEN_SIGNS } from '../../support/hostile-texts.ts';

const NONE: SiteChanges = {
  sensitive: [],
  keys: [],
  awarded: [],
  revoked: [],
  reinstated: [],
  changed: [],
  removed: [],
  erased: [],
  unerased: [],
  duplicates: [],
  endorsements: [],
  records: [],
  collections: [],
  achievementsAdded: [],
  achievementsChanged: [],
  achievementsRemoved: [],
};

/** A change in which everything that comes from files is one text. */
function changesNamed(name: string): SiteChanges {
  const award: AwardLine = {
    id: name as AwardLine['id'],
    file: name,
    achievement: name,
    recipient: name,
    awarded: '2026-11-01T00:00:00Z' as AwardLine['awarded'],
    visibility: 'public',
  };
  const place = { file: name, issuer: name, statusIndex: 7 } as ErasedPlace;
  const achievement = { id: name, name };
  return {
    sensitive: [{ file: name, kind: 'not content' }],
    address: { before: name, after: name },
    keys: [
      { issuer: name, publicKey: name, change: 'removed' },
      { issuer: name, publicKey: name, change: 'added' },
    ],
    awarded: [award],
    revoked: [{ ...award, reason: name }],
    reinstated: [award],
    changed: [{ ...award, members: ['name'] }],
    removed: [award],
    endorsements: [
      { id: name, of: name, by: name, change: 'added', badges: [name] },
      { id: name, of: name, by: name, change: 'removed', badges: [] },
    ],
    records: [{ id: name, name, holds: '1 badge', visibility: 'private', change: 'added' }],
    erased: [place],
    unerased: [place],
    duplicates: [{ award, other: name }],
    collections: [{ ...achievement, change: 'changed', shown: [name], hidden: [name] }],
    achievementsAdded: [achievement],
    achievementsChanged: [{ ...achievement, members: ['name'], holders: 2 }],
    achievementsRemoved: [achievement],
  };
}

/** The elements of a summary in their order, as GitHub Flavored Markdown. */
function elementsOf(changes: SiteChanges): string[] {
  const html = marked.parse(diffAsMarkdown(describeChanges(changes)), { gfm: true, async: false });
  return [...html.matchAll(/<(\w+)/g)].map(([, name = '']) => name);
}

describe.each(Object.entries(HOSTILE_TEXTS))('%s in every name of a change', (_, hostile) => {
  test('makes no Markdown that a plain name does not make', () => {
    const made = elementsOf(changesNamed(hostile));
    expect(made.filter((name) => name === 'li')).toHaveLength(19);
    expect(made).toEqual(elementsOf(changesNamed('plain')));
  });

  test('makes no line of its own in a terminal, and turns and hides nothing there', () => {
    const text = diffAsText(describeChanges(changesNamed(hostile)));
    expect(text.split('\n')).toHaveLength(
      diffAsText(describeChanges(changesNamed('plain'))).split('\n').length,
    );
    for (const each of text.split('\n')) expect(each).not.toMatch(UNSEEN_SIGNS);
    expect(text).not.toContain('##[');
  });
});

test('nothing is nothing in both', () => {
  expect(diffAsText(describeChanges(NONE))).toBe(diffAsMarkdown(describeChanges(NONE)));
});
