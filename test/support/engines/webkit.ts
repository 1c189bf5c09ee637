import { existsSync, readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import type { Engine, EngineKind } from './engine.ts';
import { startProgram } from './started.ts';

const DRIVER = '/usr/bin/WebKitWebDriver';
const SCREEN = '/usr/bin/Xvfb';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu'];

/** The small browser that comes with the library. */
const browser = LIBRARIES.filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}/MiniBrowser`))
  .find((place) => place.includes('/webkit2gtk-4.') && existsSync(place));

const missing = [DRIVER, SCREEN].find((place) => !existsSync(place)) ?? (browser ? undefined : 'MiniBrowser');

/** WebKit, as GTK has it, by WebDriver, on a screen that nobody sees. */
export const WebKit: EngineKind = {
  name: 'WebKit',
  missing: missing ? `there is no ${missing} (apt-get install webkit2gtk-driver xvfb)` : undefined,
  start: async (proxyPort) => {
    const screen = await startProgram(SCREEN, [
      '-displayfd',
      '1',
      '-nolisten',
      'tcp',
      '-screen',
      '0',
      '1280x900x24',
    ]);
    const display = `:${await screen.printed(/^(\d+)\n/)}`;
    const port = await freePort();
    const driver = await startProgram(DRIVER, ['-p', String(port)], {
      DISPLAY: display,
      // The driver's own setting leads https only to proxies that speak TLS themselves.
      https_proxy: `socks5://127.0.0.1:${proxyPort}`,
      http_proxy: `socks5://127.0.0.1:${proxyPort}`,
      no_proxy: '127.0.0.1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    });
    const stop = async () => {
      await driver.stop();
      await screen.stop();
    };
    try {
      return await openSession(`http://127.0.0.1:${port}`, stop);
    } catch (error) {
      await stop();
      throw error;
    }
  },
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** [WebDriver §5.2: the key under which an element's reference stands] */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

async function openSession(address: string, stop: () => Promise<void>): Promise<Engine> {
  const alwaysMatch = {
    acceptInsecureCerts: true,
    'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
  };
  const { sessionId } = await ask('POST', `${address}/session`, { capabilities: { alwaysMatch } });
  const session = `${address}/session/${sessionId}`;
  const post = (path: string, body: object = {}) => ask('POST', `${session}${path}`, body);
  const get = (path: string) => ask('GET', `${session}${path}`);
  const find = async (selector: string): Promise<string> =>
    (await post('/element', { using: 'css selector', value: selector }))[ELEMENT];
  return {
    open: (url) => post('/url', { url }),
    back: () => post('/back'),
    reload: () => post('/refresh'),
    evaluate: async (expression) => {
      const script = `const done = arguments[0]; Promise.resolve().then(() => ${expression}).then((it) => done(JSON.stringify([it])), (error) => done(JSON.stringify({ error: String(error) })));`;
      const answer = JSON.parse(await post('/execute/async', { script, args: [] }));
      if (!Array.isArray(answer)) throw new Error(answer.error);
      return answer[0];
    },
    press: async (selector) => post(`/element/${await find(selector)}/click`),
    type: async (selector, text) => post(`/element/${await find(selector)}/value`, { text }),
    choose: async (selector, files) =>
      post(`/element/${await find(selector)}/value`, { text: files.join('\n') }),
    windows: async () => {
      const own = await get('/window');
      const addresses: string[] = [];
      for (const handle of await get('/window/handles')) {
        await post('/window', { handle });
        addresses.push(await get('/url'));
      }
      await post('/window', { handle: own });
      return addresses;
    },
    end: async () => {
      await ask('DELETE', session).catch(() => undefined);
      await stop();
    },
  };
}

// biome-ignore lint/suspicious/noExplicitAny: each command has a result of its own [WebDriver]
async function ask(method: string, url: string, body?: object): Promise<any> {
  const answer = await fetchWhenUp(url, { method, ...(body && { body: JSON.stringify(body) }) });
  const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null };
  if (!answer.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.error}: ${value?.message}`);
  return value;
}

/** The driver listens a moment after it has started, and does not say so. */
async function fetchWhenUp(url: string, options: RequestInit): Promise<Response> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await fetch(url, options);
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
