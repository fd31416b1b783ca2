import type { Range } from 'vscode-languageserver/node';
import { REVEAL_COMMAND } from '../../protocol';

/** Article text is untrusted: whatever could be Markdown or HTML in it is shown as it stands. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~$&]/g, '\\$&');
}

/** A link that shows a place of the document; the client trusts this command and no other. */
export function placeLink(label: string, uri: string, range: Range): string {
  const place = encodeURIComponent(JSON.stringify([uri, range]));
  return `[${plain(label)}](command:${REVEAL_COMMAND}?${place})`;
}
