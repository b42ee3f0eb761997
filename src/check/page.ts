import type { Result, State } from './result.js';
import { runChecks } from './run-checks.js';

const MARKS: Readonly<Record<State, string>> = { ok: '✓', warning: '!', failed: '✗' };
const NAMES: Readonly<Record<State, string>> = { ok: 'OK', warning: 'Warning', failed: 'Failed' };

/** Renders the results in the page, each as soon as it is known. */
async function run(): Promise<void> {
  const list = document.querySelector('#results');
  const summary = document.querySelector('#summary');
  if (!list || !summary) return;
  const results: Result[] = [];
  for await (const result of runChecks(new URL('.', import.meta.url))) {
    results.push(result);
    list.append(itemOf(result));
  }
  summary.textContent = summaryOf(results);
  document.documentElement.dataset['state'] = worst(results);
}

function itemOf({ state, text, remedy }: Result): HTMLElement {
  const item = document.createElement('li');
  item.dataset['state'] = state;
  const mark = document.createElement('b');
  mark.textContent = MARKS[state];
  mark.setAttribute('role', 'img');
  mark.setAttribute('aria-label', NAMES[state]);
  const description = document.createElement('p');
  description.textContent = text;
  item.append(mark, description);
  if (remedy) {
    const advice = document.createElement('p');
    advice.textContent = remedy;
    item.append(advice);
  }
  return item;
}

const count = (results: readonly Result[], state: State): number =>
  results.filter((each) => each.state === state).length;

function worst(results: readonly Result[]): State {
  if (count(results, 'failed') > 0) return 'failed';
  return count(results, 'warning') > 0 ? 'warning' : 'ok';
}

function summaryOf(results: readonly Result[]): string {
  const problems = count(results, 'failed');
  if (problems > 0) return `The installation has problems: ${problems}.`;
  return 'The help drawer is installed. Log in to Web-UI and press the Help button.';
}

void run();
