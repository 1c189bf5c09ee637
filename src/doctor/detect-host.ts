import type { IncomingHttpHeaders } from 'node:http';
import type { Host } from '../hosting/host.ts';
import { HOST_RECORDS } from '../hosting/index.ts';
import type { HostName } from '../model/site-config.ts';

const HOSTS: readonly Host[] = Object.values(HOST_RECORDS);

/** Which host a site is on, by its name and by the headers of an answer; undefined where nothing tells. */
export function detectHost(hostname: string, headers: IncomingHttpHeaders): HostName | undefined {
  const byName = HOSTS.find(({ marks }) => marks.names?.test(hostname));
  const byHeader = HOSTS.find(({ marks }) =>
    marks.headers?.some(({ name, value }) => value.test(String(headers[name] ?? ''))),
  );
  return (byName ?? byHeader)?.name;
}

/** Which host it is of those that only an answer of their own gives away. */
export async function askHost(
  answers: (path: string, text: string) => Promise<boolean>,
): Promise<HostName | undefined> {
  for (const { name, marks } of HOSTS) {
    if (marks.answer && (await answers(marks.answer.path, marks.answer.text))) return name;
  }
  return undefined;
}
