import { paths } from '../credential/urls.ts';
import { EXPLANATION, NO_ACCEPT, RANK_ORDER, rankings, typePatterns, UNNAMED } from './accept-patterns.ts';
import { configFile, HOSTS_FOLDER, type Host, type HostContext } from './host.ts';
import { HIDDEN_FOLDERS } from './host-advice.ts';
import { covers, escapeRegex, ID_SOURCE, kindOf, type PathPattern, patternSource } from './path-pattern.ts';
import {
  type AliasRule,
  CACHE,
  EXTENSION_TYPES,
  type NegotiatedRule,
  type PathRule,
  type SiteRules,
} from './rules.ts';

/** nginx 1.20 or newer, as built with PCRE: two files to include. */
export const nginx: Host = {
  name: 'nginx',
  negotiation: 'rules',
  limits: {},
  servesPaths: true,
  cannot: [
    `it reads rules from outside the site: include both files of ${HOSTS_FOLDER}/nginx/, and reload when they change`,
  ],
  marks: { headers: [{ name: 'server', value: /^(nginx|openresty)/i }] },
  advice: {
    rules:
      'On nginx: have nginx under "hosts" in content/site.yaml, include lanyard-http.conf in http { } and lanyard-server.conf in server { }, both as the build wrote them, then reload nginx.',
    on: {
      certificate:
        'On nginx: look whether what renews ssl_certificate runs (certbot renew), and reloads nginx after it.',
      'well-known': `On nginx: ${HIDDEN_FOLDERS}`,
    },
  },
  published: () => [],
  beside: ({ rules, domain, output }) => [
    configFile('nginx/lanyard-http.conf', httpConfig(rules)),
    configFile('nginx/lanyard-server.conf', serverConfig(rules, { domain, output })),
  ],
};

const POLICY = 'Content-Security-Policy';

function httpConfig(rules: SiteRules): string {
  return `# Written by the build of the site. Include it inside http { }, once.

${EXPLANATION.map((line) => `# ${line}`).join('\n')}
map $http_accept $lanyard_html {
    default "${UNNAMED.html}";
${rankLines('html')}
}
map $http_accept $lanyard_json {
    default "${UNNAMED.json}";
    ""      "${NO_ACCEPT}";
${rankLines('json')}
}

# JSON if its rank comes after HTML's. At the first character in which the ranks differ, JSON's stands further right in
# the row at the front. To see the ranks of a request, log "$lanyard_html $lanyard_json $lanyard_form".
map "${RANK_ORDER} $lanyard_html $lanyard_json" $lanyard_form {
    default html;
    "~ 0\\D$" html;  # JSON is named with quality 0
    "~^\\S*(\\S)\\S*(\\S)\\S* (\\S*)\\1\\S* \\3\\2" jsonld;
}

${jwtChoice(rules)}# The JSON type that was asked for: one without a quality first, then any with a quality above 0.
${rules.negotiated.map(({ page, types }) => typeMap(kindOf(page), types)).join('\n')}
map "$lanyard_kind ${formOf(rules)}" $lanyard_type {
    default "";
${rules.negotiated.map(typeChoice).join('\n')}
}

# Headers that not every answer has; nginx leaves out a header whose value is empty.
map $lanyard_kind $lanyard_vary {
    default Accept;
    ""      "";
}
map $uri $lanyard_ending {
    default "";
    "~(?<lanyard_dot>[.][a-z]+)$" $lanyard_dot;
}
map $lanyard_download $lanyard_disposition {
    default 'attachment; filename="$lanyard_download$lanyard_ending"';
    ""      "";
}
map $uri $lanyard_cache {
    default "${CACHE.page}";
${pathLines(rules, rules.caching)}
}
map $uri $lanyard_robots {
    default "";
${pathLines(rules, rules.robots)}
}
map $uri $lanyard_policy {
    default "${rules.everywhere[POLICY]}";
${pathLines(rules, rules.policies)}
}
`;
}

/** Where badges have JWTs, their form is chosen once more. */
function jwtChoice({ negotiated }: SiteRules): string {
  const withJwt = negotiated.filter(({ jwt }) => jwt);
  if (withJwt.length === 0) return '';
  return `# A JWT, where there is one, if its rank comes after those of both.
map $http_accept $lanyard_jwt {
    default "${UNNAMED.jwt}";
${rankLines('jwt')}
}
${rankedAbove('html')}
${rankedAbove('json')}
map "$lanyard_kind $lanyard_above_html $lanyard_above_json" $lanyard_chosen {
    default $lanyard_form;
${withJwt.map(({ page }) => `    "${kindOf(page)} 1 1" jws;`).join('\n')}
}
${withJwt.map(({ page, jwt }) => typeMap(`${kindOf(page)}_jwt`, jwt?.types ?? [])).join('\n')}

`;
}

function rankedAbove(form: 'html' | 'json'): string {
  return `map "${RANK_ORDER} $lanyard_${form} $lanyard_jwt" $lanyard_above_${form} {
    default 0;
    "~ 0\\D$" 0;
    "~^\\S*(\\S)\\S*(\\S)\\S* (\\S*)\\1\\S* \\3\\2" 1;
}`;
}

/** The variable that has the ending of what was chosen. */
function formOf({ negotiated }: SiteRules): string {
  return negotiated.some(({ jwt }) => jwt) ? '$lanyard_chosen' : '$lanyard_form';
}

function typeChoice({ page, jwt }: NegotiatedRule): string {
  const kind = kindOf(page);
  const lines = [`    "${kind} jsonld" $lanyard_${kind}_type;`];
  if (jwt) lines.push(`    "${kind} jws" $lanyard_${kind}_jwt_type;`);
  return lines.join('\n');
}

function rankLines(form: 'html' | 'json' | 'jwt'): string {
  const lines = rankings(form).map(({ pattern, hasDigits, mark }) => {
    return `    "~*${pattern}" "${hasDigits ? '$1$2' : '1'}${mark}";`;
  });
  return lines.join('\n');
}

function typeMap(name: string, types: readonly string[]): string {
  return `map $http_accept $lanyard_${name}_type {
    default ${types[0]};
${typePatterns(types)
  .map((pattern) => `    "~*${pattern}" $1;`)
  .join('\n')}
}`;
}

function pathLines({ base }: SiteRules, rules: readonly PathRule[]): string {
  return rules.map(({ path, value }) => `    "~^${located(base, path)}$" "${value}";`).join('\n');
}

function located(base: string, path: PathPattern): string {
  return escapeRegex(base) + patternSource(path);
}

function serverConfig(rules: SiteRules, { domain, output }: Pick<HostContext, 'domain' | 'output'>): string {
  const { base } = rules;
  const kinds = rules.negotiated.map(({ page }) => kindOf(page)).join('|');
  return `# Written by the build of the site. Include it inside the server { } of ${domain}, below
#     root /srv/${domain};        # ${output}/ goes to /srv/${domain}${base}

${Object.entries(rules.everywhere)
  .map(([name, value]) => `add_header ${name} "${name === POLICY ? '$lanyard_policy' : value}" always;`)
  .join('\n')}
add_header Cache-Control $lanyard_cache;
add_header Vary $lanyard_vary always;
add_header X-Robots-Tag $lanyard_robots;
add_header Content-Disposition $lanyard_disposition;
add_header Content-Type $lanyard_type;  # empty, unless JSON was chosen by Accept
# No add_header below: a location that has one loses all of these.

charset utf-8;
charset_types text/css text/javascript text/plain;
types {
${Object.entries(EXTENSION_TYPES)
  .map(([extension, type]) => `    ${type.replace(/;.*/, '')} ${extension};`)
  .join('\n')}
}
error_page 403 =404 ${base}/${paths.notFound};  # a folder
error_page 404 ${base}/${paths.notFound};

# A browser asks before it sends an unusual Accept header to another site.
if ($request_method = OPTIONS) {
    return 204;
}

# Page or JSON, by Accept. The empty default_type leaves the Content-Type of JSON to the header above.
location ~ "^${escapeRegex(base)}/(?<lanyard_kind>${kinds})/(?<lanyard_id>${ID_SOURCE})/?$" {
    types { text/html html; }
    default_type "";
    try_files ${base}/$lanyard_kind/$lanyard_id.${formOf(rules)} =404;
}

# Other addresses of files.
${rules.aliases.map((alias) => aliasLocation(rules, alias)).join('\n')}

# Types that the ending does not tell.
${rules.types.map((rule) => typeLocation(rules, rule)).join('\n')}

# Where only programs look, and are told as JSON what is missing.
${programLocations(rules).join('\n')}

location = ${base}/ {
    try_files ${base}/index.html =404;
}
location / {
    try_files $uri $uri.html =404;
}
`;
}

function aliasLocation(rules: SiteRules, { path, file, download }: AliasRule): string {
  const name = download ? 'lanyard_download' : 'lanyard_badge';
  const pattern = located(rules.base, path).replace('(', `(?<${name}>`);
  const type = rules.types.find((rule) => covers(rule.path, file))?.value;
  return `location ~ "^${pattern}$" {
${type === undefined ? '' : typeLines(type)}${missingLine(rules, path)}    try_files ${rules.base}${file.replace(':id', `$${name}`)} =404;
}`;
}

function typeLocation(rules: SiteRules, { path, value }: PathRule): string {
  return `location ${placed(rules.base, path)} {\n${typeLines(value)}${missingLine(rules, path)}}`;
}

function typeLines(type: string): string {
  return `    types { }\n    default_type ${type};\n`;
}

/** Where a location answers programs: what they are told of a missing file. */
function missingLine({ base, missingJson }: SiteRules, path: PathPattern): string {
  return missingJson.some((pattern) => covers(pattern, path))
    ? `    error_page 404 ${base}/${paths.notFoundJson};\n`
    : '';
}

/** The addresses for programs that no location above is for. */
function programLocations(rules: SiteRules): string[] {
  const others = [...rules.aliases, ...rules.types].map(({ path }) => path);
  return rules.missingJson
    .filter((path) => !others.includes(path))
    .map((path) => `location ~ "^${located(rules.base, path)}$" {\n${missingLine(rules, path)}}`);
}

/** A regular expression only where an id is in the path. */
function placed(base: string, path: PathPattern): string {
  if (path.includes(':id')) return `~ "^${located(base, path)}$"`;
  return path.endsWith('*') ? `^~ ${base}${path.slice(0, -1)}` : `= ${base}${path}`;
}
