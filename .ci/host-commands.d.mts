/** How to call npm on a host. */
export function npmCall(
  words: readonly string[],
  host: { readonly platform: string; readonly env: Readonly<Record<string, string | undefined>> },
): { readonly command: string; readonly args: readonly string[]; readonly shell: boolean };

/** Lets `npx lanyard` find a project's own command. */
export function linkCommand(root: string, platform: string): void;

/** Whether what npm says it has installed is what a lock file asks for. */
export function isInstalled(
  lock: { readonly packages: object },
  installed: { readonly packages: object } | undefined,
  options: { readonly withoutDev: boolean },
): boolean;
