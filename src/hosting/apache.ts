import { paths } from '../credential/urls.ts';
import { EXPLANATION, NO_ACCEPT, rankings, typePatterns, UNNAMED } from './accept-patterns.ts';
import { configFile, type Host } from './host.ts';
import { HIDDEN_FOLDERS } from './host-advice.ts';
import { anySource, escapeRegex, kindOf, type PathPattern, patternSource } from './path-pattern.ts';
import {
  type AliasRule,
  CACHE,
  EXTENSION_TYPES,
  type NegotiatedRule,
  type PathRule,
  type SiteRules,
} from './rules.ts';

/** Apache 2.4 by `.htaccess` alone, as on shared hosts. */
export const apache: Host = {
  name: 'apache',
  negotiation: 'rules',
  limits: {},
  servesPaths: true,
  cannot: ['it reads .htaccess only where AllowOverride is All, and needs mod_rewrite and mod_headers'],
  marks: { headers: [{ name: 'server', value: /^apache/i }] },
  advice: {
    rules:
      'On Apache: have apache under "hosts" in content/site.yaml, deploy dist/.htaccess too, and allow it with "AllowOverride All", mod_rewrite and mod_headers.',
    on: {
      certificate:
        'On Apache: look whether what renews SSLCertificateFile runs (certbot renew), and reloads Apache after it.',
      'well-known': `On Apache: ${HIDDEN_FOLDERS}`,
    },
  },
  published: ({ rules }) => [configFile('.htaccess', htaccess(rules))],
  beside: () => [],
};

function htaccess(rules: SiteRules): string {
  const { base } = rules;
  return `# Written by the build of the site, for Apache 2.4 with mod_rewrite, mod_headers, mod_setenvif and mod_mime.
Options -MultiViews -Indexes
DirectorySlash Off
ErrorDocument 404 ${base}/${paths.notFound}
# Where only programs look, by the address that was asked for: a rewrite changes every other.
<If "%{THE_REQUEST} =~ m#^\\S+ ${escapeRegex(base)}${anySource(rules.missingJson)}(\\?| )#">
ErrorDocument 404 ${base}/${paths.notFoundJson}
</If>

AddDefaultCharset Off
AddCharset utf-8 .html .css .js .txt
${Object.entries(EXTENSION_TYPES)
  .map(([extension, type]) => `AddType ${type.replace(/;.*/, '')} .${extension}`)
  .join('\n')}

${EXPLANATION.map((line) => `# ${line}`).join('\n')}
# Of the lines for one variable the last that fits counts.
SetEnvIf Accept "^" LANYARD_HTML=${UNNAMED.html}
${rankLines('html')}
SetEnvIf Accept "^" LANYARD_JSON=${UNNAMED.json}
SetEnvIfNoCase Accept "^\\s*$" LANYARD_JSON=${NO_ACCEPT}
${rankLines('json')}
${jwtLines(rules)}
# The JSON type that was asked for: any with a quality above 0, or one without a quality.
${rules.negotiated.map(({ page, types }) => typeLines(kindOf(page), types)).join('\n')}

RewriteEngine On
RewriteCond %{REQUEST_METHOD} =OPTIONS
RewriteRule ^ - [R=204,L]
RewriteCond %{REQUEST_METHOD} !^(?:GET|HEAD)$
RewriteRule ^ - [R=405,L]

# Page or JSON, by Accept: JSON if its rank comes after HTML's and its quality is not 0.
${rules.negotiated.map(negotiation).join('\n')}

# Other addresses of files, and pages without their ending.
${rules.aliases.map(aliasRule).join('\n')}
RewriteCond %{REQUEST_FILENAME}.html -f
RewriteRule ^(.+)$ $1.html [END]
RewriteRule ^$ index.html [END]
RewriteCond %{REQUEST_FILENAME} -d
RewriteRule ^ - [R=404]

${Object.entries(rules.everywhere)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join('\n')}
${rules.policies.map(({ path, value }) => headerLine(rules, path, 'Content-Security-Policy', value, 'always ')).join('\n')}
Header set Cache-Control "${CACHE.page}"
# Each rewrite, and each error, puts REDIRECT_ before the names of the variables that were set before it.
Header always merge Vary Accept "expr=-n reqenv('REDIRECT_LANYARD_VARY') || -n reqenv('REDIRECT_REDIRECT_LANYARD_VARY')"
Header set Content-Disposition "attachment; filename=\\"%{REDIRECT_LANYARD_SAVE_AS}e\\"" "expr=-n reqenv('REDIRECT_LANYARD_SAVE_AS')"

# Types that the ending does not tell.
${rules.types.map(({ path, value }) => headerLine(rules, path, 'Content-Type', value)).join('\n')}
Header set Content-Type "%{REDIRECT_LANYARD_TYPE}e" "expr=-n reqenv('REDIRECT_LANYARD_TYPE')"

# Caching, and what search engines may list.
${rules.caching.map(({ path, value }) => headerLine(rules, path, 'Cache-Control', value)).join('\n')}
${rules.robots.map(({ path, value }) => headerLine(rules, path, 'X-Robots-Tag', value)).join('\n')}
`;
}

/** Where badges have JWTs: how much one is wanted, and by which type. */
function jwtLines({ negotiated }: SiteRules): string {
  const [types] = negotiated.flatMap(({ jwt }) => (jwt ? [jwt.types] : []));
  if (!types) return '';
  return `SetEnvIf Accept "^" LANYARD_JWT=${UNNAMED.jwt}\n${rankLines('jwt')}\n${typeLines('jwt', types)}\n`;
}

function rankLines(form: 'html' | 'json' | 'jwt'): string {
  const variable = `LANYARD_${form.toUpperCase()}`;
  const lines = rankings(form).map(({ pattern, hasDigits, mark }) => {
    return `SetEnvIfNoCase Accept "${pattern}" ${variable}=${hasDigits ? '$1$2' : '1'}${mark}`;
  });
  return lines.toReversed().join('\n');
}

function typeLines(name: string, types: readonly string[]): string {
  const variable = `LANYARD_TYPE_${name.toUpperCase()}`;
  return [
    `SetEnvIf Accept "^" ${variable}=${types[0]}`,
    ...typePatterns(types)
      .toReversed()
      .map((pattern) => `SetEnvIfNoCase Accept "${pattern}" ${variable}=$1`),
  ].join('\n');
}

function negotiation({ page, json, jwt }: NegotiatedRule): string {
  const from = `^${relative(page)}/?$`;
  const typed = (name: string) => `LANYARD_TYPE:%{ENV:LANYARD_TYPE_${name.toUpperCase()}}`;
  return `${jwt ? jwtRule(from, jwt.file, typed('jwt')) : ''}RewriteCond expr "%{ENV:LANYARD_JSON} > %{ENV:LANYARD_HTML}"
RewriteCond %{ENV:LANYARD_JSON} !^0\\D$
RewriteRule ${from} ${target(json)} [END,E=LANYARD_VARY:1,E=${typed(kindOf(page))}]
RewriteRule ${from} ${target(page)}.html [END,E=LANYARD_VARY:1]`;
}

/** A JWT, if its rank comes after those of both others and its quality is not 0. */
function jwtRule(from: string, file: PathPattern, type: string): string {
  return `RewriteCond expr "%{ENV:LANYARD_JWT} > %{ENV:LANYARD_HTML}"
RewriteCond expr "%{ENV:LANYARD_JWT} > %{ENV:LANYARD_JSON}"
RewriteCond %{ENV:LANYARD_JWT} !^0\\D$
RewriteRule ${from} ${target(file)} [END,E=LANYARD_VARY:1,E=${type}]
`;
}

function aliasRule({ path, file, download }: AliasRule): string {
  const name = file.slice(file.lastIndexOf('/') + 1).replace(':id', '$1');
  return `RewriteRule ^${relative(path)}$ ${target(file)} [END${download ? `,E=LANYARD_SAVE_AS:${name}` : ''}]`;
}

/** Rules in a folder see paths without its own. */
function relative(pattern: PathPattern): string {
  return patternSource(pattern).slice(1);
}

function target(file: PathPattern): string {
  return file.slice(1).replace(':id', '$1');
}

function headerLine(
  { base }: SiteRules,
  path: PathRule['path'],
  name: string,
  value: string,
  table: 'always ' | '' = '',
): string {
  const at = `%{REQUEST_URI} =~ m#^${escapeRegex(base)}${patternSource(path)}$#`;
  return `Header ${table}set ${name} "${value}" "expr=${at}"`;
}
