/** Where a trace is written unless a file is named. */
const FILE = '.lanyard/profile.json';

/** Takes `--profile`, `--profile FILE` and `--profile=FILE` out of arguments, as LANYARD_PROFILE: Astro does not know it. */
export function takeProfile(args: string[], env: NodeJS.ProcessEnv): void {
  const at = args.findIndex((each) => each === '--profile' || each.startsWith('--profile='));
  const flag = args[at];
  if (flag === undefined) return;
  const next = args[at + 1];
  const isNamed = flag === '--profile' && next !== undefined && !next.startsWith('-');
  env['LANYARD_PROFILE'] = isNamed ? next : flag.slice('--profile='.length) || FILE;
  args.splice(at, isNamed ? 2 : 1);
}
