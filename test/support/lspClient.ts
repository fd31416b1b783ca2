import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';

export const ROOT = join(__dirname, '..', '..', '..');
const SERVER = join(ROOT, 'dist', 'server.js');

/** How a client that neither pulls diagnostics nor can be asked for settings introduces itself. */
export const PLAIN_CLIENT: Partial<InitializeParams> = { capabilities: {} };

/** A language client as small as can be, over stdio to the built server: what any editor would start. */
export class LspClient {
  readonly notifications: { method: string; params: unknown }[] = [];
  private listeners: ((method: string, params: unknown) => void)[] = [];
  private versions = new Map<string, number>();

  /** What the server asked of the client, messages to show among it. */
  readonly requests: { method: string; params: unknown }[] = [];
  initialized!: InitializeResult;

  private constructor(
    readonly process: ChildProcess,
    readonly connection: MessageConnection,
  ) {}

  /** The messages that the server had shown to the user. */
  get messages(): string[] {
    return this.requests
      .filter(({ method }) => method === 'window/showMessageRequest')
      .map(({ params }) => (params as { message: string }).message);
  }

  /** Starts the server and shakes hands. `onRequest` answers what the server asks (settings, registrations). */
  static async start(
    params: Partial<InitializeParams> = PLAIN_CLIENT,
    onRequest: (method: string, params: unknown) => unknown = () => null,
    server: string = SERVER,
  ): Promise<LspClient> {
    const child = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const reader = new StreamMessageReader(child.stdout!);
    const client = new LspClient(child, createMessageConnection(reader, new StreamMessageWriter(child.stdin!)));
    client.connection.onNotification((method, notified) => client.receive(method, notified));
    client.connection.onRequest((method, asked) => {
      client.requests.push({ method, params: asked });
      return onRequest(method, asked) ?? null;
    });
    client.connection.listen();
    const hello: InitializeParams = { processId: process.pid, rootUri: null, capabilities: {}, ...params };
    client.initialized = await client.connection.sendRequest<InitializeResult>('initialize', hello);
    await client.connection.sendNotification('initialized', {});
    return client;
  }

  async open(uri: string, text: string, languageId = 'markdown'): Promise<void> {
    this.versions.set(uri, 1);
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId, version: 1, text },
    });
  }

  /** Sends an incremental change: `text` in place of the range. */
  async change(uri: string, line: number, from: number, to: number, text: string): Promise<number> {
    const version = this.versions.get(uri)! + 1;
    this.versions.set(uri, version);
    const range = { start: { line, character: from }, end: { line, character: to } };
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ range, text }],
    });
    return version;
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest(method, params);
  }

  /** The next diagnostics published for `uri`, of `version` or later where one is asked for. */
  diagnostics(uri: string, version = 0): Promise<PublishDiagnosticsParams> {
    return this.next('textDocument/publishDiagnostics', (params) => {
      const published = params as PublishDiagnosticsParams;
      return published.uri === uri && (published.version ?? 0) >= version;
    }) as Promise<PublishDiagnosticsParams>;
  }

  /** The first notification of a method that `matches`, whether it has come already or comes later. */
  next(method: string, matches: (params: unknown) => boolean = () => true): Promise<unknown> {
    const seen = this.notifications.find(
      (notification) => notification.method === method && matches(notification.params),
    );
    if (seen) return Promise.resolve(seen.params);
    return new Promise((resolve) => {
      this.listeners.push((name, params) => {
        if (name === method && matches(params)) resolve(params);
      });
    });
  }

  async stop(): Promise<void> {
    await this.connection.sendRequest('shutdown');
    const exited = new Promise((resolve) => this.process.once('exit', resolve));
    await this.connection.sendNotification('exit');
    await exited;
    this.connection.dispose();
  }

  private receive(method: string, params: unknown): void {
    this.notifications.push({ method, params });
    for (const listener of this.listeners) listener(method, params);
  }
}
