import type { Vectors } from './vectors.js';

const deep = (text: string, times: number): string => text.repeat(times);

/** Nesting that browsers flatten, or that exceeds their limits. */
export const nesting: Vectors = {
  title: 'deep nesting',
  html: {
    'a script below what parsers nest': `${deep('<div>', 600)}<script>trapped()</script>`,
    'an image below what parsers nest': `${deep('<blockquote>', 600)}<img src=/hostile-load/n1 onerror=trapped()>`,
    'svg within svg': `${deep('<svg>', 300)}<script>trapped()</script>`,
    'math and svg by turns': `${deep('<math><mtext><svg><desc>', 120)}<img src=x onerror=trapped()>`,
    'foreign objects': `${deep('<svg><foreignObject>', 150)}<img src=x onerror=trapped()>`,
    'tables within tables': `${deep('<table><tr><td>', 150)}<img src=x onerror=trapped()>`,
    'lists within lists': `${deep('<ol><li>', 250)}<img src=x onerror=trapped()>`,
    'templates within templates': `${deep('<template>', 300)}<img src=x onerror=trapped()>`,
    'strange elements within strange elements': `${deep('<x-y>', 2000)}<img src=x onerror=trapped()>`,
    'forms within fieldsets': `${deep('<fieldset><form>', 200)}<input autofocus onfocus=trapped()>`,
    'emphasis that is never closed': `${deep('<em>', 2000)}<img src=x onerror=trapped()>`,
    'anchors that are never closed': `${deep('<a href="#x">', 1000)}<img src=x onerror=trapped()>`,
    'callouts within callouts': `${deep('<div class="callout" data-tone="note">', 300)}<img src=x onerror=trapped()>`,
    'platforms within platforms': `${deep('<div class="platform" data-platform="web">', 300)}<img src=x onerror=trapped()>`,
    'many attributes': `<p ${Array.from({ length: 2000 }, (_, index) => `a${index}`).join(' ')} onclick=trapped()>x</p>`,
    'a name that has no end': `<${'a'.repeat(30_000)} onclick=trapped()>x`,
  },
  markdown: {
    'quotes within quotes': `${deep('> ', 200)}<img src=x onerror=trapped()>`,
    'brackets within brackets': `${deep('[', 200)}x${deep('](javascript:trapped())', 200)}`,
    'stars upon stars': `${deep('*', 400)}<img src=x onerror=trapped()>${deep('*', 400)}`,
    'lists within lists': Array.from({ length: 60 }, (_, depth) => `${'  '.repeat(depth)}- x`).join(
      '\n',
    ),
  },
};
