import type { Results } from '../results.js';
import { bundle, SLOW_DOWN } from './session.js';
import type { Stage } from './stage.js';

/** The length of the rendered text, in characters. */
const LENGTH = 5_000;

/** Measures markdown to safe DOM, and a compiled entry to DOM, against the peer. Nothing is painted. */
export async function measureRendering(
  { browser, urls, entries }: Stage,
  results: Results,
  rounds: number,
): Promise<void> {
  const text = sampleOf(entries.map((entry) => entry.text));
  const page = await browser.newPage();
  await page.goto(urls.peer);
  await page.addScriptTag({ content: await bundle('render.ts') });
  await page.addScriptTag({ url: `${urls.peer}dist/plugins/render.js`, type: 'module' });
  await page.waitForFunction(() => 'renderWithPeer' in window);
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOW_DOWN });
  const times = await page.evaluate(
    async ([markdown, count]) => {
      const { compile, fromMarkdown, fromTree } = window.drawerRender;
      const tree = compile(markdown);
      const measured = { markdown: [] as number[], tree: [] as number[], peer: [] as number[] };
      for (let n = 0; n < count; n++) {
        let start = performance.now();
        await fromMarkdown(markdown);
        measured.markdown.push(performance.now() - start);
        start = performance.now();
        await fromTree(tree);
        measured.tree.push(performance.now() - start);
        start = performance.now();
        const remove = window.renderWithPeer(markdown);
        measured.peer.push(performance.now() - start);
        remove();
        await new Promise((resolve) => setTimeout(resolve));
      }
      return measured;
    },
    [text, rounds] as const,
  );
  const { markdown, tree, peer } = times;
  const subject = (measurement: string) => ({ measurement, unit: 'ms' }) as const;
  results.addValues(subject('markdown of 5 kB to safe DOM'), { drawer: markdown, peer });
  results.addValues(subject('entry of 5 kB to DOM'), { drawer: tree, peer });
  await page.close();
}

/** Joins whole entries up to the length. The compiler demands a different text of each heading. */
function sampleOf(texts: readonly string[]): string {
  let sample = '';
  for (const [n, text] of texts.entries()) {
    if (sample.length >= LENGTH) break;
    sample += `${text.replace(/^#.*$/gm, `$& ${n}`)}\n\n`;
  }
  return sample;
}
