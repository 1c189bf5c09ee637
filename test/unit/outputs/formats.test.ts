import { expect, test } from 'vitest';
import type { BadgeFormat } from '../../../src/model/site-config.ts';
import { jsonld } from '../../../src/outputs/jsonld/jsonld.ts';
import { makes } from '../../../src/outputs/makes.ts';
import type { Output, OutputContext } from '../../../src/outputs/output.ts';
import { planOutput, planPrivate } from '../../../src/outputs/plan.ts';
import { sampleContext } from '../../support/sample-site.ts';

const output: Output = { ...jsonld, format: 'vc-jwt' };

async function asking(formats: BadgeFormat[] | undefined): Promise<OutputContext> {
  const context = await sampleContext();
  const { issued } = context;
  const site = { ...issued.site, config: { ...issued.site.config, formats } };
  return { ...context, issued: { ...issued, site } };
}

test('what belongs to a form is made where a site asks for the form', async () => {
  const context = await asking(['data-integrity', 'vc-jwt']);
  expect(makes(context.issued, output)).toBe(true);
  expect(planOutput(output, context).length).toBeGreaterThan(5);
});

test.each([undefined, [], ['data-integrity'] as const])('and not where it asks for %j', async (formats) => {
  const context = await asking(formats && [...formats]);
  expect(makes(context.issued, output)).toBe(false);
  expect(planOutput(output, context)).toEqual([]);
  expect(planPrivate(output, context)).toEqual([]);
  expect(makes(context.issued, jsonld)).toBe(true);
});
