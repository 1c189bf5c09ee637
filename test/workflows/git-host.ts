import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';

/** A file of a pull request, as GitHub lists it. */
export interface ChangedFile {
  readonly filename: string;
  readonly previous_filename?: string;
}

export interface Comment {
  readonly id: number;
  body: string;
  readonly user: { readonly login: string };
}

/** The five answers of GitHub's interface that comment.ts asks for, on loopback, about pull request 7 of a fork. */
export interface GitHost {
  readonly url: string;
  /** As `Authorization` came. */
  readonly tokens: Set<string | undefined>;
  readonly comments: Comment[];
  files: readonly ChangedFile[];
  /** The pull request's last commit; a function is asked each time. */
  head: () => string;
  /** Whether everything is answered with 403. */
  refuses: boolean;
  readonly close: () => Promise<void>;
}

export const HEAD = 'a'.repeat(40);
const BOT = { login: 'github-actions[bot]' };

export async function startGitHost(): Promise<GitHost> {
  const state = {
    tokens: new Set<string | undefined>(),
    comments: [] as Comment[],
    files: [] as readonly ChangedFile[],
    head: () => HEAD,
    refuses: false,
  };
  const pull = () => ({ number: 7, head: { sha: state.head() }, changed_files: state.files.length });
  const answers: Record<string, (url: URL, body: { body: string }) => unknown> = {
    'GET pulls': (url) => (url.searchParams.get('head') === 'ana:patch/1' ? [pull()] : []),
    'GET pulls/7': pull,
    'GET pulls/7/files': (url) => page(state.files, url),
    'GET issues/7/comments': (url) => page(state.comments, url),
    'POST issues/7/comments': (_, { body }) =>
      state.comments.push({ id: state.comments.length + 1, body, user: BOT }),
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const path = url.pathname.replace('/repos/club/badges/', '');
    state.tokens.add(request.headers.authorization);
    const body = request.method === 'GET' ? { body: '' } : ((await json(request)) as { body: string });
    const comment = state.comments.find(({ id }) => path === `issues/comments/${id}`);
    const answer = answers[`${request.method} ${path}`];
    if (comment && request.method === 'PATCH') comment.body = body.body;
    response.statusCode = state.refuses ? 403 : answer || comment ? 200 : 404;
    response.end(JSON.stringify(answer?.(url, body) ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  });
}

function page<Item>(items: readonly Item[], url: URL): Item[] {
  const [size, number] = [Number(url.searchParams.get('per_page')), Number(url.searchParams.get('page'))];
  return items.slice(size * (number - 1), size * number);
}
