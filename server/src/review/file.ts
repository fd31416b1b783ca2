import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReviewPage } from './schema';

/** The page's script and style sheet, which the build puts beside the bundles. */
interface Assets {
  readonly script: string;
  readonly style: string;
}

/** Reads the page's script and style sheet. Throws where the package is incomplete. */
export function readAssets(folder = __dirname): Assets {
  return {
    script: readFileSync(join(folder, 'review.js'), 'utf8'),
    style: readFileSync(join(folder, 'review.css'), 'utf8'),
  };
}

/**
 * A review as one HTML file that needs nothing else and asks nobody: its policy lets its own script and style run, known
 * by their hashes, and forbids the rest.
 */
export function toHtmlFile(page: ReviewPage, { script, style }: Assets): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const title = [page.words['title'], page.articles.length === 1 ? page.articles[0]!.name : undefined];
  return `<!doctype html>
<html lang="${escapeHtml(page.locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="ClaimLens">
<title>${escapeHtml(title.filter(Boolean).join(' · '))}</title>
<style>${style}</style>
</head>
<body>
<div id="review" data-damaged="${escapeHtml(page.words['unreadable'] ?? '')}"><noscript>${escapeHtml(page.words['needsScript'] ?? '')}</noscript></div>
<script type="application/json" id="data">${escapeJson(page)}</script>
<script>${script}</script>
</body>
</html>
`;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** JSON in which no text can end the element around it or open a comment. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
