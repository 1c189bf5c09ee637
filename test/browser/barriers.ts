import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * What axe finds wrong with a page as it is shown at the moment, a line for each rule that is broken. It must have
 * found more than ten rules kept, so that a page on which there is nothing to look at does not pass. It runs inside
 * the page: a page with frames of other sites would need axe's other mode, which opens a second page for each look.
 */
export async function barriers(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  expect(passes.length).toBeGreaterThan(10);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
