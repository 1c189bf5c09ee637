import { join } from 'node:path';
import type { Figure } from '../harness/figure.ts';
import { inTurn } from '../harness/in-turn.ts';
import type { Measurement } from '../harness/measurement.ts';
import { processorSeconds, residentMegabytes } from '../harness/processes.ts';
import type { Spent } from '../harness/run-command.ts';
import { type Server, startNginx, startOurs, stop } from '../harness/servers.ts';
import { count } from '../harness/words.ts';
import { sendLoad } from '../http-load.ts';
import { bakedRequests, mixedRequests } from './served-requests.ts';

const PER_ROUND = 10_000;
const CONNECTIONS = 32;
const GOAL = { must: 2, aim: 1.5 } as const;

/** Requests to our server and to nginx with the rules of the same build, in turn, and the memory of ours in the end. */
export function serving(awards: number, rounds: number): Measurement {
  const measure: Measurement['measure'] = async (workshop, times) => {
    const site = workshop.site(awards);
    await site.built();
    const servers: Server[] = [];
    try {
      const ours = await startOurs(site.dist);
      servers.push(ours);
      const other = await startNginx(site.dist, join(workshop.folder('nginx'), 'nginx'));
      if (!other) return 'nginx is not installed, so there is nothing to compare the server with';
      servers.push(other);
      return await compare({ ours, other, dist: site.dist, awards, rounds: times });
    } finally {
      for (const server of servers) await stop(server);
    }
  };
  return { name: 'serve', code: ['src/server', 'src/cli/commands/serve'], rounds, awards, measure };
}

interface Both {
  readonly ours: Server;
  readonly other: Server;
  readonly dist: string;
  readonly awards: number;
  readonly rounds: number;
}

async function compare({ ours, other, dist, awards, rounds }: Both): Promise<Figure[]> {
  const [mixed, baked] = [mixedRequests(dist), bakedRequests(dist)];
  for (const server of [ours, other]) await load(server, mixed);
  const spent = await inTurn(rounds, {
    nginxMixed: () => load(other, mixed),
    mixed: () => load(ours, mixed),
    nginxBaked: () => load(other, baked),
    baked: () => load(ours, baked),
  });
  const figure = (name: string, says: string, own: Spent, theirs: Spent): Figure => ({
    name,
    says: `${count(awards)} awards served: ${says}`,
    unit: 'µs a request',
    ours: (own.cpu / PER_ROUND) * 1e6,
    baseline: { says: 'nginx, same rules', value: (theirs.cpu / PER_ROUND) * 1e6, wall: theirs.wall },
    comparison: 'times the cost',
    wall: own.wall,
    rounds,
    goal: GOAL,
  });
  return [
    figure('serve-mixed', 'pages, data, images, what is missing', spent.mixed, spent.nginxMixed),
    figure('serve-baked', 'badge images only', spent.baked, spent.nginxBaked),
    {
      name: 'serve-memory',
      says: `${count(awards)} awards served: memory after ${count((2 * rounds + 1) * PER_ROUND)} requests`,
      unit: 'MB',
      ours: residentMegabytes(ours.process.pid ?? 0),
      rounds: 1,
      goal: { must: 150, aim: 150 },
    },
  ];
}

async function load({ port, process: { pid = 0 } }: Server, requests: readonly string[]): Promise<Spent> {
  const before = processorSeconds(pid);
  const { perSecond, statuses } = await sendLoad({
    port,
    requests,
    connections: CONNECTIONS,
    total: PER_ROUND,
  });
  const unexpected = [...statuses.keys()].filter((status) => ![200, 304, 404].includes(status));
  if (unexpected.length > 0) throw new Error(`A server answers with status ${unexpected.join(', ')}.`);
  return { cpu: processorSeconds(pid) - before, wall: PER_ROUND / perSecond, memory: 0 };
}
