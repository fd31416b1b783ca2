/** Why a file cannot be read as an article. */
export type Unreadable = 'too-large' | 'binary' | 'not-utf8';

/** The default of the setting `claimlens.maxFileSize`, in bytes. */
export const DEFAULT_MAX_BYTES = 5_000_000;

/**
 * Decodes a file's bytes as UTF-8, a byte-order mark removed, or says why not. A file with a NUL in its first 8,000
 * bytes is taken for binary, as git takes it.
 */
export function decodeArticle(bytes: Uint8Array, maxBytes: number): { text: string } | { unreadable: Unreadable } {
  if (bytes.length > maxBytes) return { unreadable: 'too-large' };
  if (bytes.subarray(0, 8000).includes(0)) return { unreadable: 'binary' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { unreadable: 'not-utf8' };
  }
}
