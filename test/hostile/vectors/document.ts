import type { Vectors } from './vectors.js';

/** Elements that affect a whole document. */
export const wholeDocument: Vectors = {
  title: 'meta, base, link',
  html: {
    'a refresh': '<meta http-equiv="refresh" content="0;url=/hostile-page/w1">x',
    'a refresh that runs': '<meta http-equiv="refresh" content="0;url=javascript:trapped()">x',
    'a cookie': '<meta http-equiv="Set-Cookie" content="hostile=1">x',
    'a policy': `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">x`,
    'a character set': '<meta charset="utf-7">+ADw-script+AD4-trapped()+ADw-/script+AD4-',
    'a referrer policy': '<meta name="referrer" content="unsafe-url">x',
    'a base': '<base href="https://example.com/hostile/">x',
    'a base with a target': '<base target="_blank"><a href="#x">x</a>',
    'a base that runs': '<base href="javascript:/a/"><a href="#trapped()">x</a>',
    'a preload': '<link rel="preload" as="script" href="/hostile-load/w2.js">x',
    'a module preload': '<link rel="modulepreload" href="/hostile-load/w3.js">x',
    'a prefetch': '<link rel="prefetch" href="/hostile-load/w4">x',
    'a look-up of a name':
      '<link rel="dns-prefetch" href="//hostile.invalid"><link rel="preconnect" href="//hostile.invalid">x',
    'a manifest': '<link rel="manifest" href="/hostile-load/w5.json">x',
    'an icon': '<link rel="icon" href="/hostile-load/w6.ico">x',
    'an import': '<link rel="import" href="/hostile-load/w7">x',
    'a link that loads': '<link rel="stylesheet" href="data:text/css,x" onload="trapped()">x',
    'a script': '<script>trapped()</script>x',
    'a script by address': '<script src="/hostile-load/w8.js"></script>x',
    'a script with data': '<script src="data:text/javascript,trapped()"></script>x',
    'a module': '<script type="module">trapped()</script>x',
    'rules for what to load before':
      '<script type="speculationrules">{"prefetch":[{"urls":["/hostile-load/w9"]}]}</script>x',
    'an import map':
      '<script type="importmap">{"imports":{"lit":"/hostile-load/w10.js"}}</script>x',
    'a script in two halves': '<scr<script></script>ipt>trapped()</script>x',
    'a script that is not closed': '<script>trapped()//',
    'a title': '<title>hostile</title>x',
    'a whole document':
      '<!doctype html><html lang="xx" class="dark-theme" onclick="trapped()"><head><title>hostile</title></head><body class="dark-theme" onload="trapped()">x</body></html>',
  },
};
