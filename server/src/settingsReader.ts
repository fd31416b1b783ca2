import type { Connection } from 'vscode-languageserver/node';
import type { Locale } from './analysis/rules/rule';
import { messages } from './messages';
import { readSettings, type SettingFault, type Settings } from './settings';

/**
 * Fetches the settings of each open article from the client and keeps them until they change. A client that cannot be
 * asked pushes one set for all.
 */
export class SettingsReader {
  private readonly known = new Map<string, Promise<Settings>>();
  /** Faults already named to the user: one warning each, not one for every open article. */
  private readonly named = new Set<string>();
  private asks = false;
  private pushed: unknown;

  constructor(
    private readonly connection: Connection,
    private readonly locale: () => Locale,
  ) {}

  start(clientCanBeAsked: boolean): void {
    this.asks = clientCanBeAsked;
  }

  of(uri: string): Promise<Settings> {
    let settings = this.known.get(uri);
    if (!settings) {
      settings = this.fetch(uri);
      this.known.set(uri, settings);
    }
    return settings;
  }

  close(uri: string): void {
    this.known.delete(uri);
  }

  /** Drops what is known because something changed; `pushed` is what a client sent along that cannot be asked. */
  forget(pushed: unknown): void {
    this.known.clear();
    this.named.clear();
    this.pushed = (pushed as { claimlens?: unknown } | null | undefined)?.claimlens;
  }

  private async fetch(uri: string): Promise<Settings> {
    const section: unknown = this.asks
      ? await this.connection.workspace.getConfiguration({ scopeUri: uri, section: 'claimlens' })
      : this.pushed;
    const { settings, faults } = readSettings(section);
    for (const fault of faults) this.warn(fault);
    return settings;
  }

  private warn({ name, given, used }: SettingFault): void {
    const message = messages(this.locale()).settingFault(name, JSON.stringify(given), JSON.stringify(used));
    if (this.named.has(message)) return;
    this.named.add(message);
    this.connection.window.showWarningMessage(message);
  }
}
