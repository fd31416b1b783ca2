import {
  CodeActionKind,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  DocumentDiagnosticReportKind,
  TextDocumentSyncKind,
  TextDocuments,
  type Connection,
  type InitializeParams,
  type InitializeResult,
  type SemanticTokens,
  type SemanticTokensDelta,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Locale } from './analysis/rules/rule';
import { ArticleStore, type Reading } from './articles/store';
import { provideCodeActions } from './lsp/codeActions';
import { provideCodeLenses, resolveCodeLens, type LensData } from './lsp/codeLens';
import { provideCompletion } from './lsp/completion';
import { provideDiagnostics } from './lsp/diagnostics';
import { completeDirective } from './lsp/directiveCompletion';
import { FIX_ALL, provideFixAll } from './lsp/fixAll';
import type { CaretStyle } from './lsp/fixEdits';
import { provideFoldingRanges } from './lsp/foldingRanges';
import { provideHover } from './lsp/hover';
import { provideInlayHints } from './lsp/inlayHints';
import { provideMarks } from './lsp/marks';
import { provideDefinition, provideDocumentHighlights, provideReferences } from './lsp/navigation';
import { provideNameActions } from './lsp/nameActions';
import { namesDiagnostics } from './lsp/namesDiagnostics';
import { provideOutline } from './lsp/outline';
import { provideClaimCard, provideRelated } from './lsp/related';
import { prepareRename, provideRename } from './lsp/rename';
import { SemanticTokensProvider, TOKEN_LEGEND } from './lsp/semanticTokens';
import { provideReview, provideReviewFile } from './lsp/review';
import { statusOf } from './lsp/status';
import { provideDocumentSymbols } from './lsp/symbols';
import { provideWorkspaceSymbols } from './lsp/workspaceSearch';
import { articleSymbols } from './lsp/workspaceSymbols';
import { localeFor, messages } from './messages';
import {
  MARKS_REQUEST,
  CARD_REQUEST,
  NAMES_FILE,
  OUTLINE_REQUEST,
  RELATED_REQUEST,
  REVIEW_FILE_REQUEST,
  REVIEW_REQUEST,
  SEGMENTER_NOTIFICATION,
  STATUS_NOTIFICATION,
  type ClientOptions,
  type MarksParams,
  type OutlineParams,
  type PlaceParams,
  type ReviewParams,
} from './protocol';
import { loadRegistryRows } from './registry/load';
import { chooseSegmenter, loadResources } from './resources';
import { SettingsReader } from './settingsReader';
import { ArticleIndex } from './workspace/articleIndex';
import { WorkspaceNames } from './workspace/names';

/** How long after the first answer nodejieba is loaded, in milliseconds: it holds the thread for a second. */
const SEGMENTER_DELAY = 300;

/** Wires the connection to the features. Handlers are a line or a few; what they do stands in lsp/. */
export function serve(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let resources = loadResources();
  let locale: Locale = 'en';
  let client: InitializeParams['capabilities'] = {};
  let clientOptions: ClientOptions = {};
  let segmenterTimer: NodeJS.Timeout | undefined;

  const settings = new SettingsReader(connection, () => locale);
  const names = new WorkspaceNames({
    rows: loadRegistryRows,
    base: () => resources.registry,
    opened: (uri) => documents.get(uri),
    onFault: (uri, text, fault) =>
      void connection.sendDiagnostics({ uri, diagnostics: namesDiagnostics(uri, text, fault, locale) }),
    onChange: readAgain,
  });
  const tokens = new SemanticTokensProvider();
  const store = new ArticleStore({
    resources: async (uri) => {
      const registry = await names.registryFor(uri);
      resources.segmenter.learn(registry.names());
      return { ...resources, registry };
    },
    settings: (uri) => settings.of(uri),
    locale: () => locale,
    log: (message) => connection.console.error(message),
    onReading: (reading) => {
      if (!pulls())
        void connection.sendDiagnostics({
          uri: reading.document.uri,
          version: reading.document.version,
          diagnostics: provideDiagnostics(reading),
        });
      void connection.sendNotification(STATUS_NOTIFICATION, statusOf(reading));
      segmenterTimer ??= setTimeout(upgradeSegmenter, SEGMENTER_DELAY);
    },
  });

  const saved = new ArticleIndex({
    folders: () => names.folderUris(),
    resources: async (uri) => ({ ...resources, registry: await names.registryFor(uri) }),
    derive: articleSymbols,
  });

  const pulls = (): boolean => client.textDocument?.diagnostic !== undefined;

  const createsFiles = (): boolean => client.workspace?.workspaceEdit?.resourceOperations?.includes('create') === true;

  const caretStyle = (): CaretStyle => {
    if (clientOptions.placesCaret) return 'command';
    return client.workspace?.workspaceEdit?.snippetEditSupport ? 'snippet' : 'none';
  };

  /** Answers from the newest reading of an article; `none` where it is not open or not analysed. */
  const reading = async <T>(uri: string, none: T, answer: (reading: Reading) => T | Promise<T>): Promise<T> => {
    const current = await store.current(uri);
    return current ? answer(current) : none;
  };

  function readAgain(): void {
    store.refresh();
    if (client.workspace?.diagnostics?.refreshSupport) connection.languages.diagnostics.refresh();
    if (client.workspace?.semanticTokens?.refreshSupport) connection.languages.semanticTokens.refresh();
    if (client.workspace?.inlayHint?.refreshSupport) void connection.languages.inlayHint.refresh();
  }

  function upgradeSegmenter(): void {
    const { segmenter, problem } = chooseSegmenter(resources);
    resources = { ...resources, segmenter };
    void connection.sendNotification(SEGMENTER_NOTIFICATION, { name: segmenter.name, ...(problem ? { problem } : {}) });
    if (problem) connection.window.showWarningMessage(messages(locale).segmenterProblem(problem.split('\n')[0]!));
    else readAgain();
  }

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    locale = localeFor(params.locale);
    clientOptions = (params.initializationOptions as ClientOptions | undefined) ?? {};
    names.open(params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []));
    settings.start(client.workspace?.configuration === true);
    return {
      serverInfo: { name: 'ClaimLens' },
      capabilities: {
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        hoverProvider: true,
        documentSymbolProvider: { label: 'ClaimLens' },
        definitionProvider: true,
        referencesProvider: true,
        documentHighlightProvider: true,
        workspaceSymbolProvider: true,
        codeLensProvider: { resolveProvider: true },
        renameProvider: { prepareProvider: true },
        semanticTokensProvider: { legend: TOKEN_LEGEND, full: { delta: true } },
        inlayHintProvider: true,
        foldingRangeProvider: true,
        // Names of directives and rules hold hyphens, at which an editor stops asking by itself.
        completionProvider: { triggerCharacters: ['-'] },
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        diagnosticProvider: { identifier: 'claimlens', interFileDependencies: false, workspaceDiagnostics: false },
      },
    };
  });
  connection.onInitialized(() => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      void connection.client.register(DidChangeConfigurationNotification.type, { section: 'claimlens' });
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration)
      void connection.client.register(DidChangeWatchedFilesNotification.type, {
        watchers: [{ globPattern: `**/${NAMES_FILE}` }],
      });
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(async () => {
        names.open(((await connection.workspace.getWorkspaceFolders()) ?? []).map(({ uri }) => uri));
        readAgain();
      });
  });
  connection.onDidChangeWatchedFiles(({ changes }) => changes.forEach(({ uri }) => names.changed(uri, true)));
  connection.onDidChangeConfiguration(({ settings: pushed }) => {
    settings.forget(pushed);
    readAgain();
  });

  documents.onDidChangeContent(({ document }) =>
    names.isNamesFile(document.uri) ? names.changed(document.uri) : store.update(document),
  );
  documents.onDidClose(({ document }) => {
    if (names.isNamesFile(document.uri)) return names.changed(document.uri);
    store.close(document.uri);
    settings.close(document.uri);
    tokens.close(document.uri);
    if (!pulls()) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async ({ textDocument }) => ({
    kind: DocumentDiagnosticReportKind.Full,
    items: await reading(textDocument.uri, [], provideDiagnostics),
  }));
  connection.onHover(({ textDocument, position }) =>
    reading(textDocument.uri, null, (current) => provideHover(current, position, locale)),
  );
  connection.onDocumentSymbol(({ textDocument }) =>
    reading(textDocument.uri, [], (current) => provideDocumentSymbols(current, locale)),
  );
  connection.onDefinition(({ textDocument, position }) =>
    reading(textDocument.uri, [], (current) => provideDefinition(current, position)),
  );
  connection.onReferences(({ textDocument, position, context }) =>
    reading(textDocument.uri, [], (current) => provideReferences(current, position, context.includeDeclaration)),
  );
  connection.onDocumentHighlight(({ textDocument, position }) =>
    reading(textDocument.uri, [], (current) => provideDocumentHighlights(current, position)),
  );
  connection.onPrepareRename(({ textDocument, position }) =>
    reading(textDocument.uri, null, (current) => prepareRename(current, position)),
  );
  connection.onRenameRequest(({ textDocument, position, newName }) =>
    reading(textDocument.uri, null, (current) => provideRename(current, position, newName)),
  );
  connection.onCompletion(({ textDocument, position, context }) =>
    reading(
      textDocument.uri,
      null,
      (current) =>
        completeDirective(current, position, locale) ??
        (context?.triggerCharacter === undefined ? provideCompletion(current, position, locale) : null),
    ),
  );
  connection.onCodeAction((params) =>
    reading(params.textDocument.uri, [], (current) =>
      provideCodeActions(current, params, locale, caretStyle()).concat(
        provideNameActions(current, params, names, locale, createsFiles()),
        provideFixAll(current, params, locale),
      ),
    ),
  );
  connection.languages.semanticTokens.on(({ textDocument: { uri } }) =>
    reading(uri, { data: [] }, async (current) => tokens.full(current, await settings.of(uri))),
  );
  connection.languages.semanticTokens.onDelta(({ textDocument: { uri }, previousResultId }) =>
    reading<SemanticTokens | SemanticTokensDelta>(uri, { data: [] }, async (current) =>
      tokens.delta(current, await settings.of(uri), previousResultId),
    ),
  );
  connection.languages.inlayHint.on(({ textDocument: { uri }, range }) =>
    reading(uri, [], async (current) =>
      (await settings.of(uri)).figureHints ? provideInlayHints(current, range, locale) : [],
    ),
  );
  connection.onFoldingRanges(({ textDocument }) => reading(textDocument.uri, null, provideFoldingRanges));
  connection.onRequest(MARKS_REQUEST, ({ uri, kinds }: MarksParams) =>
    reading(uri, null, (current) => provideMarks(current, kinds)),
  );
  connection.onRequest(REVIEW_REQUEST, ({ uri }: ReviewParams) =>
    reading(uri, null, (current) => provideReview(current, locale)),
  );
  connection.onRequest(REVIEW_FILE_REQUEST, ({ uri }: ReviewParams) =>
    reading(uri, null, (current) => provideReviewFile(current, locale)),
  );
  connection.onRequest(OUTLINE_REQUEST, ({ uri }: OutlineParams) =>
    reading(uri, null, (current) => (current.analysis ? provideOutline(current, locale) : null)),
  );

  connection.onRequest(RELATED_REQUEST, ({ uri, position }: PlaceParams) =>
    reading(uri, null, (current) => provideRelated(current, position, locale)),
  );
  connection.onRequest(CARD_REQUEST, ({ uri, position }: PlaceParams) =>
    reading(uri, null, (current) => provideClaimCard(current, position, locale)),
  );
  connection.onCodeLens(({ textDocument }) => reading(textDocument.uri, [], provideCodeLenses));
  connection.onCodeLensResolve((lens) =>
    reading((lens.data as LensData).uri, lens, (current) =>
      resolveCodeLens(lens, current, locale, clientOptions.peeksRelated === true),
    ),
  );

  connection.onWorkspaceSymbol(({ query }) => provideWorkspaceSymbols(query, store, saved));

  documents.listen(connection);
  connection.listen();
}
