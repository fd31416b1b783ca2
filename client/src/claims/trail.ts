import * as vscode from 'vscode';
import type { Range } from 'vscode-languageserver-types';
import type { LanguageClient } from 'vscode-languageclient/node';
import { reveal } from '../commands';
import { toVscodeRange } from '../convert';
import { placeOfCaret, relatedAt, remark, type Place } from './requests';

interface Stop {
  readonly range: Range;
  /** The relation to the claim that the trail began at; absent for that claim. */
  readonly label?: string;
}

/**
 * The way through a claim and its kin, in the order of the text. Each jump goes on from the one before as long as nothing
 * is edited and the selection stays where the jump has put it; else a new trail begins. Without this, the nearest kin of
 * the nearest kin would lead straight back.
 */
export class Trail {
  private uri = '';
  private version = -1;
  private stops: readonly Stop[] = [];
  private at = 0;

  constructor(private readonly client: LanguageClient) {}

  /** Goes one stop on or back; `from` begins a new trail there instead of at the caret. */
  async move(step: 1 | -1, from?: Place): Promise<void> {
    if (from || !this.isOnTrail()) {
      const place = from ?? placeOfCaret(this.client);
      if (!place || !(await this.begin(place))) return;
    }
    this.at = (this.at + step + this.stops.length) % this.stops.length;
    const { range, label } = this.stops[this.at]!;
    await reveal(this.uri, range);
    const where = vscode.l10n.t('{0} of {1}', this.at + 1, this.stops.length);
    remark(label ? `${label} · ${where}` : where);
  }

  private isOnTrail(): boolean {
    const editor = vscode.window.activeTextEditor;
    const stop = this.stops[this.at];
    return (
      editor !== undefined &&
      stop !== undefined &&
      this.client.code2ProtocolConverter.asUri(editor.document.uri) === this.uri &&
      editor.document.version === this.version &&
      editor.selection.isEqual(toVscodeRange(stop.range))
    );
  }

  private async begin(place: Place): Promise<boolean> {
    const related = await relatedAt(this.client, place);
    this.stops = [];
    if (!related) remark(vscode.l10n.t('There is no claim at the caret.'));
    else if (related.kin.length === 0) remark(vscode.l10n.t('No other claim bears on this point.'));
    if (!related || related.kin.length === 0) return false;
    const origin: Stop = { range: related.claim };
    this.stops = [origin, ...related.kin].sort((a, b) =>
      toVscodeRange(a.range).start.compareTo(toVscodeRange(b.range).start),
    );
    this.at = this.stops.indexOf(origin);
    this.uri = place.uri;
    this.version = related.version;
    return true;
  }
}
