import {
  fromPanel,
  reviewPage,
  toPanel,
  type ArticleReview,
  type FromPanel,
  type ToPanel,
} from '../../server/src/review/schema';

/** Where the page is: in a panel of the editor, or in a file of its own. */
export interface Host {
  /** Calls back with what is to be shown, each time it changes. */
  start(show: (message: ToPanel) => void): void;
  /** Shows a place in the editor; absent where the page holds the text itself. */
  readonly reveal?: (range: ArticleReview['claims'][number]['range']) => void;
  /** What {@link Host.save} kept last; undefined at first. */
  restore(): unknown;
  save(state: object): void;
}

interface VsCodeApi {
  postMessage(message: FromPanel): void;
  getState(): unknown;
  setState(state: object): void;
}
declare const acquireVsCodeApi: (() => VsCodeApi) | undefined;

export function connect(): Host {
  return typeof acquireVsCodeApi === 'function' ? inEditor(acquireVsCodeApi()) : inFile();
}

function inEditor(api: VsCodeApi): Host {
  return {
    start(show) {
      window.addEventListener('message', ({ data }) => {
        const message = toPanel.safeParse(data);
        if (message.success) show(message.data);
      });
      api.postMessage({ type: 'ready' });
    },
    reveal: (range) => api.postMessage(fromPanel.parse({ type: 'reveal', range })),
    restore: () => api.getState(),
    save: (state) => api.setState(state),
  };
}

/** A file holds its data; what is chosen on it lasts as long as it is open. */
function inFile(): Host {
  return {
    start(show) {
      const element = document.getElementById('data');
      const page = reviewPage.parse(JSON.parse(element?.textContent ?? ''));
      show({ type: 'page', uri: '', page });
    },
    restore: () => undefined,
    save: () => undefined,
  };
}
