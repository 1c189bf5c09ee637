// Installs what is missing: the packages of package-lock.json and, for tests, browsers and a few Python libraries.
// Plain JavaScript for Node 18: it runs before the pinned Node exists.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withoutSecrets } from '../src/lib/withheld-secrets.mjs';
import { isInstalled, linkCommand, npmCall, run } from './host-commands.mjs';
import { installJavaPrograms } from './java.mjs';
import { installPythonPrograms } from './python.mjs';

const STAMP = 'node_modules/.lanyard-lock';

function npm(words, stdio = ['ignore', 2, 2]) {
  const { command, args, shell } = npmCall(words, process);
  return spawnSync(command, args, { stdio, shell, env: withoutSecrets(process.env) }).status === 0;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}

function installPackages() {
  const digest = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === digest) return;
  if (!hasInstalled()) {
    console.error('lanyard: installing packages (once; about half a minute)');
    if (!npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']))
      fail('lanyard: npm ci failed; see above.');
  }
  linkCommand('.', process.platform);
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, digest);
}

/** Whether somebody, a host that builds this for example, has run npm ci already, and the pinned Node came with it. */
function hasInstalled() {
  const places = ['node_modules/node/bin/node.exe', 'node_modules/node/bin/node'];
  const installed = 'node_modules/.package-lock.json';
  if (!existsSync(installed) || !places.some((place) => existsSync(place))) return false;
  const withoutDev = process.env.NODE_ENV === 'production' && !process.argv.includes('--browser');
  return isInstalled(readJson('package-lock.json'), readJson(installed), { withoutDev });
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'));
}

function findChromium() {
  const named = process.env.CHROME_PATH;
  const places = [
    named,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return places.find((place) => place && existsSync(place));
}

function installBrowser() {
  if (findChromium()) return;
  console.error('lanyard: installing Chromium for the browser tests');
  installSystemPackages(['chromium']);
  if (findChromium()) return;
  npm(['exec', '--no', '--', 'playwright-core', 'install', 'chromium']);
}

/** Browsers of other makes, an extra witness: the test that runs in them leaves out what is missing, visibly. */
function installEngines() {
  const places = {
    'firefox-esr': ['/usr/bin/firefox-esr', '/usr/bin/firefox'],
    'webkit2gtk-driver': ['/usr/bin/WebKitWebDriver'],
    xvfb: ['/usr/bin/Xvfb'],
  };
  const missing = Object.keys(places).filter((name) => !places[name].some((place) => existsSync(place)));
  if (missing.length === 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error('lanyard: installing Firefox and WebKit for the test in other browsers');
  // One by one: a system that has not the one may have the other.
  for (const name of missing) installSystemPackages([name]);
}

function installSystemPackages(names) {
  if (process.platform !== 'linux') return;
  const apt = process.getuid?.() === 0 ? ['apt-get'] : ['sudo', '-n', 'apt-get'];
  const [command, ...first] = apt;
  run(command, [...first, 'update']);
  run(command, [...first, 'install', '-y', '--no-install-recommends', ...names]);
}

function hasPythonLibraries() {
  const done = spawnSync('/usr/bin/python3', ['-c', 'import pyld, cryptography, base58'], {
    stdio: 'ignore',
  });
  return done.status === 0;
}

/** The libraries of the verifier in Python (test/independent): an extra witness, not a condition. */
function installPythonLibraries() {
  if (hasPythonLibraries()) return;
  console.error('lanyard: installing the libraries of the Python verifier');
  installSystemPackages(['python3-pyld', 'python3-cryptography', 'python3-base58']);
  if (hasPythonLibraries()) return;
  console.error('lanyard: skipped: without python3-pyld, its verifier is left out of the tests');
}

/** Keeps packages where npx finds them again: tools of hosts, too heavy to be installed with the others. */
function fetchTool(packages) {
  const wanted = packages.map((name) => `--package=${name}`);
  if (npm(['exec', '--no', ...wanted, '--call=node'], 'ignore')) return;
  console.error(`lanyard: fetching ${packages.join(', ')}`);
  if (!npm(['exec', '--yes', ...wanted, '--call=node'], 'ignore'))
    console.error('lanyard: skipped: their host is left out of the tests');
}

/** A server of object storage, its own release made from source: a Go module. */
const STORAGE_SERVER = 'github.com/versity/versitygw/cmd/versitygw@v1.8.0';

/** What publishing to object storage is tried with: rclone, and a server. Without them it is left out of the tests. */
function installStorage() {
  const bin = join(process.cwd(), 'node_modules/.cache/storage-server');
  if (!existsSync('/usr/bin/rclone')) installSystemPackages(['rclone']);
  if (existsSync(join(bin, 'versitygw'))) return;
  console.error('lanyard: building the server of object storage for the tests');
  const env = { ...withoutSecrets(process.env), GOBIN: bin };
  const done = spawnSync('go', ['install', STORAGE_SERVER], { stdio: ['ignore', 2, 2], env });
  if (done.status !== 0)
    console.error('lanyard: skipped: publishing to object storage is left out of the tests');
}

/** The web servers that the host rules are tried on: each that is missing is left out of the tests, visibly. */
function installServers() {
  const servers = { nginx: 'nginx-light', apache2: 'apache2', caddy: 'caddy' };
  const places = ['/usr/sbin', '/usr/bin', '/usr/local/bin'];
  const isThere = (name) => places.some((place) => existsSync(`${place}/${name}`));
  const missing = Object.keys(servers).filter((name) => !isThere(name));
  if (missing.length > 0) installSystemPackages(missing.map((name) => servers[name]));
  const tools = JSON.parse(readFileSync('test/hosting/servers/fetched-tools.json', 'utf8'));
  for (const packages of Object.values(tools)) fetchTool(packages);
}

installPackages();
if (process.argv.includes('--browser')) {
  installBrowser();
  installEngines();
  installPythonLibraries();
  installPythonPrograms();
  installJavaPrograms();
}
if (process.argv.includes('--servers')) {
  installServers();
  installStorage();
}
