import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { signSite } from '../../../src/build/sign-site.ts';
import { siteFiles } from '../../../src/build/site-files.ts';
import { hashEmail } from '../../../src/credential/recipient.ts';
import { paths } from '../../../src/credential/urls.ts';
import type { IssuedSite } from '../../../src/issue/issued-site.ts';
import type { DateTime } from '../../../src/lib/date-time.ts';
import { jsonBytes } from '../../../src/lib/json.ts';
import { loadSite } from '../../../src/load/load-site.ts';
import { type LoopbackServer, serveOnLoopback } from '../../independent/loopback-server.ts';
import { Sandbox } from '../sandbox.ts';
import type { Result } from '../script.ts';

const SITE = 'https://badges.club.example';
const NOW = '2026-11-20T12:00:00Z' as DateTime;
const SALT = '6e6c92bdcd96d06e4baa196b89f01f8b';

/** An award of the test club. */
export interface ClubAward {
  readonly id: string;
  readonly email: string;
  /** YAML for more: `name: …` of the recipient is given by `name`. */
  readonly more?: string;
  readonly name?: string;
  readonly date?: string;
}

/** A club with awards, its site on loopback HTTPS, and its roster beside the project. */
export class Club {
  readonly sandbox = new Sandbox('club');
  readonly published = join(this.sandbox.folder, 'published');
  server!: LoopbackServer;

  /** Writes the awards and the roster, makes a key, publishes. */
  static async open(awards: readonly ClubAward[], roster?: string): Promise<Club> {
    const club = new Club();
    await rm(join(club.sandbox.root, 'content/awards'), { recursive: true });
    for (const award of awards) club.award(award);
    club.write('members.csv', roster ?? `email\n${awards.map(({ email }) => `${email}\n`).join('')}`);
    const { exitCode, stderr } = await club.sandbox.run('lanyard keygen club');
    if (exitCode !== 0) throw new Error(stderr);
    await club.publish();
    club.server = await serveOnLoopback(club.published, SITE);
    club.write('authority.pem', club.server.authority);
    return club;
  }

  /** Writes a file beside the project. */
  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.sandbox.folder, name)), { recursive: true });
    writeFileSync(join(this.sandbox.folder, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.sandbox.folder, name), 'utf8');
  }

  award({ id, email, name, date = '2026-11-01', more = '' }: ClubAward): void {
    const who = name === undefined ? '' : `  name: ${JSON.stringify(name)}\n`;
    this.sandbox.write(
      `content/awards/2026/${id}.yaml`,
      `achievement: bowline\nrecipient:\n${who}  email: ${hashEmail(email, SALT)}\n  salt: ${SALT}\ndate: ${date}\n${more}`,
    );
  }

  /** Signs the content as it is and writes what notify looks at: pages, credentials, files of private badges. */
  async publish(): Promise<void> {
    const { root } = this.sandbox;
    const { site, problems } = await loadSite(root, { now: NOW });
    if (!site) throw new Error(JSON.stringify(problems));
    const env = { LANYARD_SALT_SECRET: 'x'.repeat(32) };
    await this.#write(await signSite(root, site, { env, now: NOW }));
  }

  async #write(issued: IssuedSite): Promise<void> {
    await rm(this.published, { recursive: true, force: true });
    const put = async (folder: string, path: string, bytes: Uint8Array | string) => {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), bytes);
    };
    await put(this.published, 'index.html', '<!doctype html><title>Club</title>');
    for (const { award, secured } of issued.awards) {
      if (award.visibility === 'private') continue;
      await put(this.published, `${paths.badge(award.id)}.html`, '<!doctype html><title>Badge</title>');
      await put(this.published, paths.badgeJson(award.id), jsonBytes(secured.embedded));
    }
    for (const file of (await siteFiles(issued)).private) {
      await put(join(this.sandbox.root, '.lanyard/private'), file.path, await file.bytes());
    }
  }

  /** Runs `lanyard notify`, trusting the test's certificates. */
  notify(words: string, env: Record<string, string> = {}): Promise<Result> {
    const connect = `--connect-to badges.club.example=127.0.0.1:${this.server.port}`;
    return this.sandbox.run(`lanyard notify ../members.csv ${words} ${connect}`, {
      env: { NODE_EXTRA_CA_CERTS: join(this.sandbox.folder, 'authority.pem'), ...env },
    });
  }

  /** The states in the ledger, in order. */
  ledger(file = '.local/state/lanyard/badges.club.example/notified.jsonl'): string[] {
    const lines = this.read(file).trimEnd().split('\n');
    return lines.map((line) => {
      const { badge, state } = JSON.parse(line) as { badge: string; state: string };
      return `${badge.split('/').at(-1)} ${state}`;
    });
  }

  async close(): Promise<void> {
    await this.server?.close();
    this.sandbox.remove();
  }
}
