type Mark = SVGAElement;

/**
 * Makes the links of a chart one stop of the Tab key: the arrow keys move among them, Home and End go to the first and
 * last. (The pattern is "roving tabindex" of the ARIA Authoring Practices Guide.)
 * @param key names the chart's marks, so that the focus can be found again when the chart is drawn anew
 */
export function roving(chart: HTMLElement, key: string): void {
  const marks = [...chart.querySelectorAll<Mark>('svg a')];
  const choose = (mark: Mark | undefined): void => {
    if (!mark) return;
    for (const other of marks) other.setAttribute('tabindex', other === mark ? '0' : '-1');
  };
  marks.forEach((mark, i) => mark.setAttribute('data-key', `${key}-mark-${i}`));
  choose(marks[0]);
  chart.addEventListener('focusin', ({ target }) => choose(marks.find((mark) => mark === target)));
  chart.addEventListener('keydown', (event) => {
    const at = marks.findIndex((mark) => mark === event.target);
    const next = at < 0 ? undefined : neighbour(marks, at, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

function neighbour(marks: readonly Mark[], at: number, key: string): Mark | undefined {
  if (key === 'ArrowLeft') return marks[at - 1];
  if (key === 'ArrowRight') return marks[at + 1];
  if (key === 'Home') return marks[0];
  if (key === 'End') return marks.at(-1);
  if (key === 'ArrowUp' || key === 'ArrowDown') return nearestInNextRow(marks, marks[at]!, key === 'ArrowUp' ? -1 : 1);
  return undefined;
}

/** The mark nearest in the next row above or below, by where the marks are on the screen. */
function nearestInNextRow(marks: readonly Mark[], from: Mark, direction: number): Mark | undefined {
  const middle = (mark: Mark): { x: number; y: number } => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  const start = middle(from);
  const rows = marks
    .map((mark) => ({ mark, x: middle(mark).x, down: (middle(mark).y - start.y) * direction }))
    .filter(({ down }) => down > 8);
  const nearest = Math.min(...rows.map(({ down }) => down));
  return rows
    .filter(({ down }) => down < nearest + 8)
    .sort((a, b) => Math.abs(a.x - start.x) - Math.abs(b.x - start.x))[0]?.mark;
}
