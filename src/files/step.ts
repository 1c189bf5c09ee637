/** One change to the project's files. Paths are relative to the project, with forward slashes. */
export type Step =
  | { readonly kind: 'create'; readonly file: string; readonly text: string; readonly secret?: boolean }
  | { readonly kind: 'replace'; readonly file: string; readonly before: string; readonly after: string }
  /** Takes a file away, which must still say what it did. */
  | { readonly kind: 'remove'; readonly file: string; readonly before: string }
  /** `to` must be free; whole folders move too. */
  | { readonly kind: 'move'; readonly from: string; readonly to: string };

/** A step as a person reads it: `create content/awards/2026/k3v.yaml`. */
export function describeStep(step: Step): string {
  if (step.kind === 'move') return `move ${step.from} to ${step.to}`;
  const verbs = { create: 'create', replace: 'change', remove: 'remove' };
  return `${verbs[step.kind]} ${step.file}`;
}

/** What a step puts into its file, or takes away with it. */
export function stepText(step: Exclude<Step, { kind: 'move' }>): string {
  if (step.kind === 'create') return step.text;
  return step.kind === 'replace' ? step.after : step.before;
}
