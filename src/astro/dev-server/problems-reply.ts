import { formatReport, summariseProblems } from '../../errors/format-report.ts';
import type { Problem } from '../../errors/index.ts';
import { escapeHtml } from '../../lib/escape-markup.ts';
import { type Reply, textReply } from '../../server/http/reply.ts';

/** A page with everything that is wrong, as text. It reloads when that changes. */
export function problemsReply(problems: readonly Problem[]): Reply {
  const reply = textReply(500, pageOf(problems));
  return { ...reply, headers: { ...reply.headers, 'Content-Type': 'text/html; charset=utf-8' } };
}

function pageOf(problems: readonly Problem[]): string {
  const summary = escapeHtml(summariseProblems(problems));
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${summary}</title>
<style>
  :root { color-scheme: light dark }
  body { max-width: 72rem; margin: 3rem auto; padding: 0 1.5rem; font: 1rem/1.5 system-ui, sans-serif }
  pre { padding: 1.5rem; border: 1px solid #c33; border-inline-start-width: .5rem }
  pre { white-space: pre-wrap; overflow-wrap: anywhere }
</style>
<script type="module" src="/@vite/client"></script>
<h1>${summary}</h1>
<pre>${escapeHtml(formatReport(problems, { color: false }))}</pre>
<p>The page comes back when the content is right again.</p>
</html>`;
}
