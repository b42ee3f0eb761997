import fc from 'fast-check';

/** Random text from fragments of the syntax that the compiler reads. */
export const scraps = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '---',
        '\n',
        '\n\n',
        ':::note',
        ':::',
        '```',
        '~~~',
        '- ',
        '  ',
        '\t',
        '> ',
        '## ',
        '# ',
      ),
      fc.constantFrom(
        '{#x}',
        '[a](',
        'entry:b',
        ')',
        '[r]: ',
        '![',
        '<b>',
        '<!--',
        '| a |\n|---|\n',
        '* * *',
      ),
      fc.constantFrom(
        'title: ',
        'keywords: [',
        ']',
        'pages:\n  - ',
        'page: session',
        '{',
        '}',
        '&a ',
        '*a',
        '!!x ',
      ),
      fc.constantFrom(
        'audience: user\n',
        'kind: 1\n',
        'related: [a]\n',
        '? ',
        ': ',
        '|\n',
        '"',
        '%',
        '__proto__: ',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
