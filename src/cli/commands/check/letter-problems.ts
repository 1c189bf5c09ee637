import type { Problem } from '../../../errors/index.ts';
import { checkTemplate, ownTemplate } from '../../../notify/check-template.ts';

/** What is wrong with the project's own letter to recipients, if it has one. */
export async function letterProblems(root: string): Promise<readonly Problem[]> {
  const file = await ownTemplate(root);
  return file === undefined ? [] : (await checkTemplate(root, file, 'en')).problems;
}
