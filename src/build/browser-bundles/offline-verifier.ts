import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { messagesFor } from '../../i18n/messages.ts';
import { escapeHtml } from '../../lib/escape-markup.ts';
import { directionOf, withDigits } from '../../lib/language.ts';
import { type Site, siteIssuer } from '../../model/site.ts';
import { accentRule } from '../../outputs/site-files/accents.ts';
import { bundleOfflineVerifier } from './verifier-bundle.ts';

const STYLES = fileURLToPath(new URL('../../styles', import.meta.url));
const SHEETS = `
@layer tokens, theme, base, parts, print;
@import "./sheets.css";
@import "./verifier.css";
form.verifier:not([hidden]) ~ .save-first { display: none }`;

/** Nothing but ASCII: a file that is sent on, or read as in another encoding, still says the same. */
function say(text: string): string {
  return escapeHtml(text).replace(/[^ -~]/gu, (letter) => `&#${letter.codePointAt(0)};`);
}

/**
 * The verifier as one HTML file that needs nothing else: opened from a disk it checks signatures without a network,
 * and asks issuers where there is one. On the site itself, whose policy stops scripts inside pages, it says to save it.
 */
export async function offlineVerifier(site: Site): Promise<string> {
  const issuer = siteIssuer(site);
  const accent = issuer ? accentRule(issuer) : '';
  const [script, style] = await Promise.all([bundleOfflineVerifier(), bundleStyles(accent)]);
  const { verify, language } = messagesFor(site.config.language);
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}" data-issuer="${issuer?.id ?? ''}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="robots" content="noindex">
<title>${say(verify.heading)}</title>
<style>${style}</style>
</head>
<body>
<main>
<header class="opening"><h1>${say(verify.heading)}</h1><p class="summary">${say(verify.summary)}</p></header>
<section class="section" aria-labelledby="give"><h2 id="give">${say(verify.badge)}</h2><div class="body">
<form class="verifier" hidden>
<p class="carried" hidden>${say(verify.carried)}</p>
<label for="badge">${say(verify.addressOrText)}</label>
<textarea id="badge" rows="3" spellcheck="false" autocomplete="off" dir="auto"></textarea>
<button type="submit">${say(verify.check)}</button>
<label for="file">${say(verify.file)}</label>
<input id="file" type="file" multiple>
<p class="note">${say(verify.fileNote)}</p>
<p class="note">${say(verify.offlineNote)}</p>
</form>
<div class="verdict-room" aria-live="polite" data-language="${withDigits(language)}"></div>
<p class="save-first">${say(verify.saveFirst)}</p>
</div></section>
</main>
<script>${script}</script>
</body>
</html>
`;
}

/** Nothing but what stands in the file, and what issuers answer. */
function policy(script: string, style: string): string {
  const digest = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${digest(script)}`,
    `style-src ${digest(style)}`,
    'connect-src https:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The sheets of the page in one, the issuer's colour among them; fonts are the device's own. */
async function bundleStyles(accent: string): Promise<string> {
  const { outputFiles = [] } = await build({
    stdin: { contents: `${SHEETS}\n${accent}`, loader: 'css', resolveDir: STYLES },
    // None is needed, and none of the folders above is to be read.
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'silent',
    outdir: STYLES,
  });
  return outputFiles[0]?.text.trim() ?? '';
}
