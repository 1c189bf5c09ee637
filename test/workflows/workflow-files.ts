import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { CHECKOUT } from '../support/project-copy.ts';

/** A step of a job, as written. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

export interface Job {
  readonly needs?: string | readonly string[];
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly environment?: string | { readonly name: string };
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly secrets?: string;
  readonly steps?: readonly Step[];
}

export interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = join(CHECKOUT, '.github/workflows');

/** Every workflow by its file's name, as text and as data. */
export const WORKFLOWS = new Map(
  readdirSync(FOLDER).map((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    return [file, { text, workflow: parse(text) as Workflow }] as const;
  }),
);

/** A workflow that there is. */
export function workflowOf(file: string): Workflow {
  const found = WORKFLOWS.get(file);
  if (!found) throw new Error(`There is no ${file}.`);
  return found.workflow;
}

/** Every step of a workflow. */
export function stepsOf(workflow: Workflow): Step[] {
  return Object.values(workflow.jobs).flatMap(({ steps = [] }) => steps);
}
