/** Questions as users type them, some with typos. */
const QUESTIONS = [
  'cannot log in',
  'session stays pending',
  'rename my sesion',
  'gpu missing',
  'out of memory',
  'image not found after push',
  'how do i mount a folder',
  'upload is slow',
];

/** The text of the search field after each key, in an order that mixes short and long texts. */
export const TYPED: readonly string[] = QUESTIONS.flatMap((question) =>
  Array.from({ length: question.length - 1 }, (_, n) => question.slice(0, n + 2)),
)
  .map((text, n) => ({ text, order: (n * 37) % 101 }))
  .sort((a, b) => a.order - b.order)
  .map(({ text }) => text);

const LINES = [
  'Traceback (most recent call last):',
  '  File "/home/work/train.py", line 118, in main',
  'RuntimeError: CUDA out of memory. Tried to allocate 2.00 GiB (GPU 0; 7.79 GiB total capacity)',
  '2026-11-27 10:31:07 kernel 3f2a worker process finished with exit code 137 after step',
  'WARNING dataloader stalled while the folder was read from the storage host vol-7 again',
];

/** A log of 2,000 words. */
export const PASTED_LOG = Array.from(
  { length: 180 },
  (_, n) => `${LINES[n % LINES.length] ?? ''} ${n}`,
)
  .join('\n')
  .split(/(?<=\s)/)
  .slice(0, 2000)
  .join('');
