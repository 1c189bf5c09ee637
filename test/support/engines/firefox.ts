import { existsSync } from 'node:fs';
import { type Bidi, connectBidi } from './bidi.ts';
import type { Engine, EngineKind } from './engine.ts';
import { startProgram } from './started.ts';

const PLACES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
const path = PLACES.find((place) => existsSync(place));

/** Firefox, by WebDriver BiDi, without a window. */
export const Firefox: EngineKind = {
  name: 'Firefox',
  missing: path ? undefined : 'there is no Firefox (apt-get install firefox-esr)',
  start: async (proxyPort) => {
    const args = [
      '--headless',
      '--no-remote',
      '--profile',
      '{home}',
      '--remote-debugging-port',
      '0',
      'about:blank',
    ];
    const program = await startProgram(path ?? 'firefox', args, { MOZ_DISABLE_AUTO_SAFE_MODE: '1' });
    try {
      const url = await program.printed(/WebDriver BiDi listening on (ws:\S+)/);
      const bidi = await connectBidi(`${url}/session`);
      await bidi.send('session.new', {
        capabilities: {
          alwaysMatch: {
            acceptInsecureCerts: true,
            proxy: { proxyType: 'manual', socksProxy: `127.0.0.1:${proxyPort}`, socksVersion: 5 },
          },
        },
      });
      return await drive(bidi, async () => {
        bidi.close();
        await program.stop();
      });
    } catch (error) {
      await program.stop();
      throw error;
    }
  },
};

async function drive(bidi: Bidi, end: () => Promise<void>): Promise<Engine> {
  const contexts = async () => (await bidi.send('browsingContext.getTree', { maxDepth: 0 })).contexts;
  const [{ context }] = await contexts();
  const find = async (selector: string) => {
    const locator = { type: 'css', value: selector };
    const { nodes } = await bidi.send('browsingContext.locateNodes', { context, locator, maxNodeCount: 1 });
    if (!nodes[0]) throw new Error(`There is no ${selector} in the page.`);
    return { sharedId: nodes[0].sharedId };
  };
  const evaluate = async (expression: string) => {
    const wrapped = `Promise.resolve(${expression}).then((it) => JSON.stringify(it))`;
    const answer = await bidi.send('script.evaluate', {
      expression: wrapped,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? undefined : JSON.parse(answer.result.value);
  };
  const press = async (selector: string) => {
    const element = await find(selector);
    await evaluate(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView({ block: 'center' })`);
    const actions = [
      { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element } },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    await bidi.send('input.performActions', {
      context,
      actions: [{ type: 'pointer', id: 'mouse', actions }],
    });
  };
  return {
    open: (url) => bidi.send('browsingContext.navigate', { context, url, wait: 'complete' }),
    back: () => bidi.send('browsingContext.traverseHistory', { context, delta: -1 }),
    reload: () => bidi.send('browsingContext.reload', { context, wait: 'complete' }),
    evaluate,
    press,
    type: async (selector, text) => {
      await press(selector);
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] });
    },
    choose: async (selector, files) =>
      bidi.send('input.setFiles', { context, element: await find(selector), files }),
    windows: async () => (await contexts()).map(({ url }: { url: string }) => url),
    end,
  };
}
