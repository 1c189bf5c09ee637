import { setTimeout as sleep } from 'node:timers/promises';
import { startAstro } from '../support/build-project.ts';

/** `astro dev` in a project, on a port of its own. */
export interface DevServer {
  /** `http://localhost:PORT`. */
  readonly url: string;
  /** All that it has printed so far. */
  readonly printed: () => string;
  readonly stop: () => Promise<void>;
}

/** Printed for every document of the network that the process asks for, and does not get. */
export const ASKED = 'asked the network for';

const SPY = `globalThis.fetch = async (url) => { console.error(${JSON.stringify(ASKED)}, String(url)); throw new Error(); }`;

/** Starts it where Astro is not told to keep quiet, and waits until it listens. */
export async function startDevServer(project: string): Promise<DevServer> {
  const child = startAstro(project, ['dev', '--port', '0'], {
    ASTRO_TELEMETRY_DISABLED: undefined,
    HOME: project,
    NO_COLOR: '1',
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(SPY)}`,
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const url = await waitFor(() => {
    if (child.exitCode !== null) throw new Error(`It ended:\n${output}`);
    return /http:\/\/localhost:\d+/.exec(output)?.[0];
  });
  return {
    url,
    printed: () => output,
    stop: () => {
      child.kill();
      return ended;
    },
  };
}

/** Asks again and again until there is something, for two minutes at most. */
async function waitFor<Value>(ask: () => Value | undefined): Promise<Value> {
  for (let asked = 0; asked < 1200; asked++) {
    const value = ask();
    if (value !== undefined) return value;
    await sleep(100);
  }
  throw new Error('It did not come about in two minutes.');
}
