/**
 * Preloaded (`node --import`) into every Node process of a build: writes down each name that is looked up, and each
 * address that is connected to, into the file WATCHED.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const file = process.env['WATCHED'] ?? '';
const note = (what: unknown) => appendFileSync(file, `${JSON.stringify(what)}\n`);

/** Puts a note of the call in front of a method. */
function watch<Name extends string>(owner: Record<Name, (...given: never[]) => unknown>, name: Name): void {
  const original = owner[name];
  owner[name] = function (this: unknown, ...given: never[]) {
    note([name, ...given.filter((each) => typeof each !== 'function')]);
    return original.apply(this, given);
  };
}

watch(dns, 'lookup');
watch(dns, 'resolve');
watch(dns.promises, 'lookup');
watch(dns.promises, 'resolve');
watch(net.Socket.prototype, 'connect');
watch(dgram.Socket.prototype, 'send');
syncBuiltinESMExports();
