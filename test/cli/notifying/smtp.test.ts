import type { SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, test } from 'vitest';
import { Club, type ClubAward } from './club.ts';
import { type MailServer, startMailServer, USER } from './mail-server.ts';

/** `lanyard notify --smtp` against a real SMTP server on loopback. */

const open: { close: () => Promise<void> }[] = [];

afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close();
});

const FROM = '--from "Sailing Club <badges@club.example>"';
const LOGIN = { LANYARD_SMTP_PASSWORD: USER.password };
const members = (count: number): ClubAward[] =>
  Array.from({ length: count }, (_, n) => ({ id: `m${n}`, email: `m${n}@member.example` }));

async function start(awards: readonly ClubAward[], options: SMTPServerOptions = {}, roster?: string) {
  const club = await Club.open(awards, roster);
  const mail = await startMailServer(options);
  open.push(club, mail);
  club.write('authority.pem', `${club.server.authority}\n${mail.authority}`);
  return { club, mail };
}

/** Sends in plain text to this machine, fast. */
function sendLocally(club: Club, { port }: MailServer, words = '') {
  return club.notify(`--smtp smtp://localhost:${port} ${FROM} --per-minute 60000 ${words}`);
}

function to({ arrived }: MailServer): string[] {
  return arrived.flatMap((each) => each.to);
}

test('sends over one secured connection, logged in, each recipient once', async () => {
  const { club, mail } = await start(members(3), { authOptional: false });
  const words = `--smtp smtp://club@mail.club.example ${FROM} --per-minute 60000 --connect-to mail.club.example=127.0.0.1:${mail.port}`;
  const first = await club.notify(words, LOGIN);
  expect(first).toMatchSnapshot();
  expect(to(mail)).toEqual(['m0@member.example', 'm1@member.example', 'm2@member.example']);
  expect(mail.connections()).toBe(1);
  const [message] = mail.arrived;
  expect(message).toMatchObject({ from: 'badges@club.example', secure: true, user: USER.name });
  expect(message?.email.subject).toBe('Your badge from Sailing Club: Bowline');
  expect(message?.email.text).toContain('https://badges.club.example/badges/m0');
  expect(message?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
  expect(message?.raw).not.toMatch(/<img|http:\/\/|X-Unsent/);

  const second = await club.notify(words, LOGIN);
  expect(second.stdout).toBe(
    'm0  skipped: told before\nm1  skipped: told before\nm2  skipped: told before\n',
  );
  expect(second.exitCode).toBe(0);
  expect(mail.arrived).toHaveLength(3);
  const again = await club.notify(`${words} --again m1`, LOGIN);
  expect(again.stdout).toContain('m1  sent');
  const ids = mail.arrived.map(({ email }) => email.messageId);
  expect(ids[3]).toBe(ids[1]);
  expect(new Set(ids).size).toBe(3);
  expect(club.read('.local/state/lanyard/badges.club.example/notified.jsonl')).not.toContain('@');
});

test('by another template, tells once more', async () => {
  const { club, mail } = await start(members(1));
  await sendLocally(club, mail);
  club.write(
    'reminder.md',
    '---\nsubject: "{site}: {achievement}"\n---\n\n{greeting} **see** [your badge]({url}), {name}.\n',
  );
  expect((await sendLocally(club, mail, '--template ../reminder.md')).stdout).toBe('m0  sent\n');
  expect((await sendLocally(club, mail, '--template ../reminder.md')).stdout).toBe(
    'm0  skipped: told before\n',
  );
  expect(mail.arrived[1]?.email).toMatchObject({
    subject: 'Club badges: Bowline',
    text: 'Hello, see your badge: https://badges.club.example/badges/m0, .\n\n',
    html: expect.stringContaining('<a href="https://badges.club.example/badges/m0"'),
  });
});

describe('what a name may hold', () => {
  test.each([
    ['letters of many scripts', 'Zoë Ångström 山田 花子', 'zoë@member.example'],
    ['a domain of them', 'Zoë', 'zoe@müller.example'],
    ['line breaks', '"A\nBcc: evil@x.example\r\n\r\nBoo"', 'm@member.example'],
    ['HTML', '<img src=//x.example/p.png onerror=alert(1)>', 'm@member.example'],
  ])('%s', async (_name, name, address) => {
    const { club, mail } = await start([{ id: 'm', email: address }], {}, `name,email\n${name},${address}\n`);
    const { stdout, stderr } = await sendLocally(club, mail);
    expect(stdout, stderr).toBe('m  sent\n');
    const [message] = mail.arrived;
    expect(message?.to).toEqual([address]);
    const shown = name.replace(/^"|"$/g, '').replace(/\s+/g, ' ');
    expect(message?.email.to).toEqual([{ name: shown, address: expect.stringMatching(/^(m|zoë|zoe)@/) }]);
    expect(message?.email.headers.map(({ key }) => key)).not.toContain('bcc');
    expect(message?.email.text).toContain(`Dear ${shown},\n\n`);
    expect(message?.email.html).not.toContain('<img');
  });
});

describe('a server that', () => {
  test('refuses one recipient for good: recorded, the others go on, and it is not asked again', async () => {
    const { club, mail } = await start(members(3), {
      onRcptTo: ({ address }, _session, done) => {
        if (address.startsWith('m1'))
          done(Object.assign(new Error(`no ${address} here`), { responseCode: 550 }));
        else done();
      },
    });
    const first = await sendLocally(club, mail);
    expect(first).toMatchSnapshot();
    expect(to(mail)).toEqual(['m0@member.example', 'm2@member.example']);
    expect(club.ledger()).toContain('m1 rejected');
    expect((await sendLocally(club, mail)).stdout).toContain(
      'm1  skipped: refused by the mail server before',
    );
  });

  test('defers one recipient: the next run tries it again', async () => {
    let deferred = true;
    const { club, mail } = await start(members(2), {
      onRcptTo: ({ address }, _session, done) => {
        if (address.startsWith('m0') && deferred)
          done(Object.assign(new Error('later'), { responseCode: 450 }));
        else done();
      },
    });
    const first = await sendLocally(club, mail);
    expect(first.stdout).toBe('m0  waiting: not now (it answers RCPT TO with 450)\nm1  sent\n');
    expect(first.exitCode).toBe(3);
    deferred = false;
    expect((await sendLocally(club, mail)).stdout).toBe('m0  sent\nm1  skipped: told before\n');
    expect(to(mail)).toEqual(['m1@member.example', 'm0@member.example']);
  });

  test('closes with 421 mid-way: what was sent is known, the next run goes on', async () => {
    let count = 0;
    const { club, mail } = await start(members(4), {
      onMailFrom: (_address, _session, done) => {
        if (++count === 3) done(Object.assign(new Error('shutting down'), { responseCode: 421 }));
        else done();
      },
    });
    const first = await sendLocally(club, mail);
    expect(first).toMatchSnapshot();
    expect(to(mail)).toEqual(['m0@member.example', 'm1@member.example']);
    expect((await sendLocally(club, mail)).exitCode).toBe(0);
    expect(to(mail).sort()).toEqual(members(4).map(({ email }) => email));
  });

  test('drops the connection after a message left: that one is doubtful, and never sent again by itself', async () => {
    let drops = true;
    const kept: string[] = [];
    const { club, mail } = await start(members(3), {
      onData: (stream, session, done) => {
        const { address = '' } = session.envelope.rcptTo[0] ?? {};
        stream.resume().on('end', () => {
          kept.push(address);
          if (address.startsWith('m1') && drops) mail.drop();
          else done(null, 'OK');
        });
      },
    });
    const first = await sendLocally(club, mail);
    expect(first).toMatchSnapshot();
    expect(club.ledger()).toEqual(['m0 sending', 'm0 sent', 'm1 sending']);
    drops = false;
    const second = await sendLocally(club, mail);
    expect(second).toMatchSnapshot('next run');
    expect(kept).toEqual(['m0@member.example', 'm1@member.example', 'm2@member.example']);
    const early = await sendLocally(club, mail, '--again m1');
    expect(early.stderr).toContain('[notify/doubtful]');
    const wrong = await sendLocally(club, mail, '--retry-doubtful m0');
    expect(wrong.stderr).toContain('award "m0" is not doubtful: its recipient was told');
    const third = await sendLocally(club, mail, '--retry-doubtful m1');
    expect(third.stdout).toContain('m1  sent');
    expect(kept.at(-1)).toBe('m1@member.example');
  });

  test('refuses what a message says: recorded as refused, and the next one is sent', async () => {
    let count = 0;
    const { club, mail } = await start(members(2), {
      onData: (stream, _session, done) => {
        stream.resume().on('end', () => {
          if (++count === 1) done(Object.assign(new Error('m0@member.example: spam'), { responseCode: 554 }));
          else done(null, 'OK');
        });
      },
    });
    const { stdout, stderr, exitCode } = await sendLocally(club, mail);
    expect(stdout).toBe('m0  stuck: the mail server refuses it (554)\nm1  sent\n');
    expect(stderr).not.toContain('member.example');
    expect(exitCode).toBe(1);
  });

  test('refuses the sender is left alone', async () => {
    const { club, mail } = await start(members(2), {
      onMailFrom: (_address, _session, done) =>
        done(Object.assign(new Error('sender blocked'), { responseCode: 553 })),
    });
    const { stdout, exitCode } = await sendLocally(club, mail);
    expect(stdout).toBe('m0  waiting: not now (it answers MAIL FROM with 553)\nm1  waiting: not begun\n');
    expect(exitCode).toBe(3);
    expect(club.ledger()).toEqual(['m0 sending', 'm0 unsent']);
  });

  test('drips its answer for ever is given up', async () => {
    const { club, mail } = await start(members(1), {
      disabledCommands: ['STARTTLS'],
      onRcptTo: () => {
        const timer = setInterval(() => mail.write('250-more\r\n') || clearInterval(timer), 500);
      },
    });
    const { stdout, exitCode } = await sendLocally(club, mail, '--timeout 2');
    expect(stdout).toBe('m0  waiting: not now (it does not answer in time)\n');
    expect(exitCode).toBe(3);
  }, 60_000);

  test.each([
    [
      'before its greeting',
      { onConnect: () => {} },
      /no mail can be sent by localhost: it does not answer in time/,
    ],
    ['after the recipient', { onRcptTo: () => {} }, /not now \(it does not answer in time\)/],
    ['after the message', { onData: (s: { resume: () => void }) => s.resume() }, /stuck: doubtful/],
  ] as const)(
    'stalls %s is given up',
    async (_name, options, words) => {
      const { club, mail } = await start(members(2), options as SMTPServerOptions);
      const { stdout, stderr, exitCode } = await sendLocally(club, mail, '--timeout 2');
      expect(stdout + stderr).toMatch(words);
      expect(stdout + stderr).not.toContain('member.example');
      expect(exitCode).toBe(3);
    },
    60_000,
  );

  test('refuses everything is not asked for ever', async () => {
    const { club, mail } = await start(members(8), {
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('relay denied'), { responseCode: 554 })),
    });
    const { stdout, exitCode } = await sendLocally(club, mail);
    expect(stdout.match(/refuses it \(554\)/g)).toHaveLength(5);
    expect(stdout.match(/waiting/g)).toHaveLength(3);
    expect(exitCode).toBe(3);
  });

  test('offers no TLS is not used from another machine', async () => {
    const { club, mail } = await start(members(1), { disabledCommands: ['STARTTLS'] });
    const { stderr, exitCode } = await club.notify(
      `--smtp smtp://mail.club.example ${FROM} --connect-to mail.club.example=127.0.0.1:${mail.port}`,
    );
    expect(stderr).toMatch(/no mail can be sent by mail\.club\.example: no secure connection could be made/);
    expect(exitCode).toBe(3);
    expect(club.ledger()).toEqual(['m0 sending', 'm0 unsent']);
  });

  test('has an untrusted certificate is not used', async () => {
    const { club, mail } = await start(members(1));
    club.write('authority.pem', club.server.authority);
    const { stderr, exitCode } = await club.notify(
      `--smtp smtp://mail.club.example ${FROM} --connect-to mail.club.example=127.0.0.1:${mail.port}`,
    );
    expect(stderr).toContain('mail.club.example: the host’s certificate is not trusted');
    expect(exitCode).toBe(3);
    expect(mail.arrived).toEqual([]);
  });

  test('does not know the password is told apart', async () => {
    const { club, mail } = await start(members(1));
    const { stdout, stderr, exitCode } = await club.notify(
      `--smtp smtp://club@localhost:${mail.port} ${FROM}`,
      { LANYARD_SMTP_PASSWORD: 'wrong-word' },
    );
    expect(stderr).toContain('no mail can be sent by localhost: it does not accept user and password');
    expect(stdout + stderr).not.toContain('wrong-word');
    expect(exitCode).toBe(3);
  });
});

test('flags that make no sense', async () => {
  const { club } = await start(members(1));
  for (const words of [
    '',
    '--eml ../d --csv ../t.csv',
    '--smtp smtp://localhost',
    `--smtp https://localhost ${FROM}`,
    `--smtp smtp://club:secret-word@localhost ${FROM}`,
    `--smtp smtp://club@localhost ${FROM}`,
    `--smtp smtp://localhost/inbox ${FROM}`,
    '--smtp smtp://localhost --from Club',
    '--eml ../d --since yesterday',
    '--eml ../d --limit 0',
    '--eml ../d --language tlh',
    '--eml ../d --language "x y"',
    '--eml ../d nobody',
    '--eml ../d m1',
    '--eml ../d --again m9',
    '--eml ../d --retry-doubtful m0',
    '--eml ../d --template ../none.md',
  ]) {
    const result = await club.notify(words);
    expect(result, words).toMatchSnapshot(words);
    expect(result.stderr).not.toContain('secret-word');
  }
});

test('a template with mistakes is told of with their places', async () => {
  const { club } = await start(members(1));
  club.sandbox.write(
    'content/notify.md',
    '---\nsubject: Your {achievment}\n---\n\nDear {nmae},\n\n[here](https://x.example/{name})\n',
  );
  expect(await club.notify('--dry-run')).toMatchSnapshot();
  club.sandbox.write('content/notify.md', '---\nsubject: Hello\n---\n\n[here](https://x.example/{name})\n');
  expect(await club.notify('--dry-run')).toMatchSnapshot('link');
  club.sandbox.write('content/notify.md', '---\nsubject: Hello\n---\n\nSee {url}\n');
  expect((await club.notify('--dry-run')).exitCode).toBe(0);
  expect((await club.sandbox.run('lanyard check')).exitCode).toBe(0);
});

test.each([
  ['=?utf-8?Q?Bo=20Lie=0D=0A?=', 'a whole encoded word'],
  ['Ana =?us-ascii?B?Ym8=?= Lima', 'one among words'],
  ['=?x', 'the beginning of one'],
  ['=?utf-8?B?8J+Ygg==?= "Zoë" <ana@x.example>', 'one in a name that is encoded anyway'],
])('a name that looks encoded is shown as it is: %s (%s)', async (name) => {
  const roster = `name,email\n"${name.replaceAll('"', '""')}",m0@member.example\n`;
  const { club, mail } = await start(members(1), {}, roster);
  club.write('told.md', '---\nsubject: "For {name}"\n---\n\n{greeting} {url}\n');
  await club.notify(
    `--smtp smtp://localhost:${mail.port} --from "=?utf-8?Q?Club?= <badges@club.example>" --template ../told.md --per-minute 60000`,
  );
  const [message] = mail.arrived;
  expect(message?.to).toEqual(['m0@member.example']);
  expect(message?.email.to).toEqual([{ name, address: 'm0@member.example' }]);
  expect(message?.email.from).toEqual({ name: '=?utf-8?Q?Club?=', address: 'badges@club.example' });
  expect(message?.email.subject).toBe(`For ${name}`);
  expect(message?.raw).not.toMatch(/^(?=.{79})(To|Subject|From): /m);
});
