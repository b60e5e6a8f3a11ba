// @ts-check

/** The shortest and the longest pause between two questions, in milliseconds. */
const shortest = 1_000;
const longest = 15_000;
const growth = 1.5;

/**
 * @template Answer
 * @typedef {object} WatchOptions
 * @property {() => Promise<Answer>} ask One question. It must not throw.
 * @property {(answer: Answer) => boolean} isEnough Whether no further question is needed after this answer.
 */

/**
 * Asks again and again, with growing pauses, until an answer is enough. Nobody looks at a hidden page, so it asks nothing; once
 * it is seen again, it asks at once.
 * @template Answer
 * @param {WatchOptions<Answer>} options
 */
export function watch({ ask, isEnough }) {
  let delay = shortest;
  let wake = () => {};
  const ending = new AbortController();

  /** @param {number} milliseconds */
  const pause = (milliseconds) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      wake = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });
  const hurry = () => {
    delay = shortest;
    wake();
  };
  const stop = () => {
    ending.abort();
    wake();
  };
  const run = async () => {
    while (!ending.signal.aborted) {
      if (!document.hidden && isEnough(await ask())) stop();
      else await pause(delay);
      delay = Math.min(delay * growth, longest);
    }
  };

  const { signal } = ending;
  document.addEventListener('visibilitychange', () => document.hidden || hurry(), { signal });
  void run();
  return { hurry, stop };
}
