/** How long one slice of work may hold the thread, in milliseconds: short enough that a hover is not felt to wait. */
const SLICE = 15;

/**
 * Runs a generator to its end in slices, letting the event loop turn between them. Gives `undefined` as soon as
 * `isStale` says that nobody wants the result any more.
 */
export async function runInSlices<T>(steps: Generator<void, T>, isStale: () => boolean): Promise<T | undefined> {
  let sliceEnd = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    await new Promise(setImmediate);
    if (isStale()) return undefined;
    sliceEnd = performance.now() + SLICE;
  }
}
