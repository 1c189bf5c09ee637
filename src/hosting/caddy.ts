import { paths } from '../credential/urls.ts';
import { EXPLANATION, NO_ACCEPT, rankings, typePatterns, UNNAMED } from './accept-patterns.ts';
import { configFile, HOSTS_FOLDER, type Host, type HostContext } from './host.ts';
import { HIDDEN_FOLDERS } from './host-advice.ts';
import {
  anySource,
  escapeRegex,
  ID_SOURCE,
  kindOf,
  type PathPattern,
  patternSource,
} from './path-pattern.ts';
import {
  type AliasRule,
  CACHE,
  EXTENSION_TYPES,
  type NegotiatedRule,
  type PathRule,
  type SiteRules,
} from './rules.ts';

/** Caddy 2.6 or newer: a file to import into the site's block. */
export const caddy: Host = {
  name: 'caddy',
  negotiation: 'rules',
  limits: {},
  servesPaths: true,
  cannot: [
    `it reads rules from outside the site: import ${HOSTS_FOLDER}/caddy/lanyard.caddy, and reload when it changes`,
  ],
  marks: { headers: [{ name: 'server', value: /^caddy/i }] },
  advice: {
    rules:
      'On Caddy: have caddy under "hosts" in content/site.yaml, import lanyard.caddy, as the build wrote it, in the site’s block, then reload Caddy.',
    on: {
      certificate:
        'On Caddy: name the domain, not a port, in front of the site’s block, and let ports 80 and 443 through.',
      'well-known': `On Caddy: ${HIDDEN_FOLDERS}`,
    },
  },
  published: () => [],
  beside: (context) => [configFile('caddy/lanyard.caddy', siteBlock(context))],
};

function siteBlock({ rules, domain, output }: HostContext): string {
  const { base } = rules;
  const kinds = rules.negotiated.map(({ page }) => kindOf(page)).join('|');
  return `# Written by the build of the site. In the Caddyfile:
#     ${domain} {
#         root * /srv/${domain}        # ${output}/ goes to /srv/${domain}${base}
#         import lanyard.caddy
#     }

route {
	header {
${Object.entries(rules.everywhere)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
	}

	# A browser asks before it sends an unusual Accept header to another site.
	@preflight method OPTIONS
	respond @preflight 204
	@write not method GET HEAD
	respond @write 405
	@zero path_regexp \\x00
	error @zero 404

	${EXPLANATION.map((line) => `# ${line}`).join('\n\t')}
	map {header.Accept} {lanyard_html} {
${rankLines('html')}
		default "${UNNAMED.html}"
	}
	map {header.Accept} {lanyard_json} {
		"~^\\s*$" "${NO_ACCEPT}"
${rankLines('json')}
		default "${UNNAMED.json}"
	}
${jwtMaps(rules)}	# The JSON type that was asked for: one without a quality first, then any with a quality above 0.
${rules.negotiated.map(({ page, types }) => typeMap(kindOf(page), types)).join('\n')}

	# Page or JSON, by Accept: JSON if its rank comes after HTML's and its quality is not 0.
	@negotiated path_regexp negotiated ^${escapeRegex(base)}/(${kinds})/(${ID_SOURCE})/?$
	route @negotiated {
		header Vary Accept
${jwtRewrites(rules)}		@json expression \`${unlessJwt(rules)}{lanyard_json} > {lanyard_html} && !{lanyard_json}.matches("^0[^0-9]$")\`
		rewrite @json ${base}/{re.negotiated.1}/{re.negotiated.2}.jsonld
		@page not path *.jsonld${hasJwts(rules) ? ' *.jws' : ''}
		rewrite @page ${base}/{re.negotiated.1}/{re.negotiated.2}.html
	}

	# Other addresses of files, and pages without their ending.
${rules.aliases.map((alias, index) => aliasLines(base, alias, index + 1)).join('\n')}
	try_files {path} {path}.html

	# From here on {path} is the file that will be sent; of two lines for one header the later counts.
${extensionTypes()}
${headerLines(rules, 'type', 'Content-Type', rules.types)}
${rules.negotiated.map(chosenType).join('\n')}
	header Cache-Control "${CACHE.page}"
${headerLines(rules, 'cache', 'Cache-Control', rules.caching)}
${headerLines(rules, 'robots', 'X-Robots-Tag', rules.robots)}
${headerLines(rules, 'policy', 'Content-Security-Policy', rules.policies)}
	file_server
}
handle_errors {
	# Where only programs look.
	@program path_regexp ^${escapeRegex(base)}${anySource(rules.missingJson)}$
	header -Content-Disposition
	handle @program {
		rewrite * ${base}/${paths.notFoundJson}
		header Content-Type "${EXTENSION_TYPES['json']}"
		file_server
	}
	handle {
		rewrite * ${base}/${paths.notFound}
		header Content-Type "${EXTENSION_TYPES['html']}"
		file_server
	}
}
`;
}

function extensionTypes(): string {
  return Object.entries(EXTENSION_TYPES)
    .map(
      ([extension, type]) =>
        `\t@file_${extension} path *.${extension}\n\theader @file_${extension} Content-Type "${type}"`,
    )
    .join('\n');
}

/** Later lines override earlier ones, so what is more special comes last. */
function headerLines({ base }: SiteRules, group: string, name: string, rules: readonly PathRule[]): string {
  return rules
    .map(({ path, value }, index) => {
      const matcher = `@${group}${index + 1}`;
      return `\t${matcher} ${matching(base, path)}\n\theader ${matcher} ${name} "${value}"`;
    })
    .join('\n');
}

/** A regular expression only where an id is in the path. */
function matching(base: string, path: PathPattern): string {
  if (!path.includes(':id')) return `path ${base}${path}`;
  return `path_regexp ^${escapeRegex(base)}${patternSource(path)}$`;
}

function aliasLines(base: string, { path, file, download }: AliasRule, number: number): string {
  const name = `alias${number}`;
  const id = `{re.${name}.1}`;
  const saveAs = file.slice(file.lastIndexOf('/') + 1).replace(':id', id);
  return [
    `\t@${name} path_regexp ${name} ^${escapeRegex(base)}${patternSource(path)}$`,
    ...(download ? [`\theader @${name} Content-Disposition \`attachment; filename="${saveAs}"\``] : []),
    `\trewrite @${name} ${base}${file.replace(':id', id)}`,
  ].join('\n');
}

function hasJwts({ negotiated }: SiteRules): boolean {
  return negotiated.some(({ jwt }) => jwt);
}

/** Where badges have JWTs: how much one is wanted, and by which type. */
function jwtMaps({ negotiated }: SiteRules): string {
  const maps = negotiated.flatMap(({ page, jwt }) =>
    jwt ? [typeMap(`${kindOf(page)}_jwt`, jwt.types)] : [],
  );
  if (maps.length === 0) return '';
  return `\tmap {header.Accept} {lanyard_jwt} {
${rankLines('jwt')}
\t\tdefault "${UNNAMED.jwt}"
\t}
${maps.join('\n')}
`;
}

/** A JWT, if its rank comes after those of both others and its quality is not 0. */
function jwtRewrites({ base, negotiated }: SiteRules): string {
  const kinds = negotiated.flatMap(({ page, jwt }) => (jwt ? [kindOf(page)] : []));
  return kinds
    .map((kind) => {
      const ranked = '{lanyard_jwt} > {lanyard_html} && {lanyard_jwt} > {lanyard_json}';
      return `\t\t@jwt expression \`{re.negotiated.1} == "${kind}" && ${ranked} && !{lanyard_jwt}.matches("^0[^0-9]$")\`
\t\trewrite @jwt ${base}/{re.negotiated.1}/{re.negotiated.2}.jws
`;
    })
    .join('');
}

function unlessJwt(rules: SiteRules): string {
  return hasJwts(rules) ? '!{path}.endsWith(".jws") && ' : '';
}

function chosenType({ page, jwt }: NegotiatedRule): string {
  const kind = kindOf(page);
  return [chosenForm(kind, kind, '.jsonld'), ...(jwt ? [chosenForm(kind, `${kind}_jwt`, '.jws')] : [])].join(
    '\n',
  );
}

function chosenForm(kind: string, name: string, ending: string): string {
  return `\t@${name} expression \`{re.negotiated.1} == "${kind}" && {path}.endsWith("${ending}")\`
	header @${name} Content-Type {lanyard_${name}_type}`;
}

/** What the two groups of a pattern took. */
const DIGITS = `\${1}\${2}`;

function rankLines(form: 'html' | 'json' | 'jwt'): string {
  const lines = rankings(form).map(({ pattern, hasDigits, mark }) => {
    return `\t\t"~(?i)${pattern}" "${hasDigits ? DIGITS : '1'}${mark}"`;
  });
  return lines.join('\n');
}

function typeMap(name: string, types: readonly string[]): string {
  return `\tmap {header.Accept} {lanyard_${name}_type} {
${typePatterns(types)
  .map((pattern) => `\t\t"~(?i)${pattern}" "\${1}"`)
  .join('\n')}
		default ${types[0]}
	}`;
}
