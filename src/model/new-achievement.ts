/** What stands in the place of the criteria in the achievement that `lanyard init` writes, until somebody writes them. */
export const PLACEHOLDER_CRITERIA =
  'Write here what somebody does to earn this badge. The name of this file is its id.';

/** Whether criteria are still, or still begin with, what stands there to be replaced. */
export function isPlaceholder(criteria: string): boolean {
  const [first = ''] = PLACEHOLDER_CRITERIA.split('.');
  return criteria.replace(/\s+/g, ' ').includes(first);
}
