import * as vscode from 'vscode';
import { GROUPINGS, NO_FILTER, STANCES, type Filter, type Grouping } from './arrange';

/** How the outline is shown. Remembered per workspace. */
export interface ViewState {
  readonly grouping: Grouping;
  /** The article at hand, or all that are open. */
  readonly scope: 'article' | 'open';
  /** Whether the row of the sentence at the caret is selected. */
  readonly follows: boolean;
  readonly filter: Filter;
}

const STATE_KEY = 'claimlens.outline';
const REVIEWED_KEY = 'claimlens.reviewed';
/** Reviewed claims remembered in a workspace; the oldest are forgotten first. */
const MOST_REVIEWED = 20_000;

/** What the user chose for the outline, and which claims they marked as reviewed. */
export class OutlineState implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChange = this.changed.event;
  private state: ViewState;
  private readonly reviewed: Set<string>;

  constructor(private readonly memory: vscode.Memento) {
    this.state = readState(memory.get(STATE_KEY));
    this.reviewed = new Set(strings(memory.get(REVIEWED_KEY)));
  }

  get view(): ViewState {
    return this.state;
  }

  async update(change: Partial<ViewState>): Promise<void> {
    this.state = { ...this.state, ...change };
    this.changed.fire(undefined);
    await this.memory.update(STATE_KEY, this.state);
  }

  isReviewed(key: string): boolean {
    return this.reviewed.has(key);
  }

  /** Marks a claim, known by the hash of its words, as reviewed or not. A rewritten sentence is a new claim. */
  async setReviewed(key: string, reviewed: boolean): Promise<void> {
    this.reviewed.delete(key);
    if (reviewed) this.reviewed.add(key);
    this.changed.fire(undefined);
    await this.memory.update(REVIEWED_KEY, [...this.reviewed].slice(-MOST_REVIEWED));
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** What was remembered may come from another version: whatever is not understood takes its default. */
function readState(remembered: unknown): ViewState {
  const known = (remembered ?? {}) as Partial<Record<keyof ViewState, unknown>>;
  const filter = (known.filter ?? {}) as Partial<Record<keyof Filter, unknown>>;
  return {
    grouping: GROUPINGS.find((grouping) => grouping === known.grouping) ?? 'target',
    scope: known.scope === 'open' ? 'open' : 'article',
    follows: known.follows !== false,
    filter: {
      unsupported: filter.unsupported === true,
      unreviewed: filter.unreviewed === true,
      stances: STANCES.filter((stance) => strings(filter.stances).includes(stance)),
      targets: strings(filter.targets),
      text: typeof filter.text === 'string' ? filter.text : NO_FILTER.text,
    },
  };
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
