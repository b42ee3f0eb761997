/** A deliberate break, and the suite that has to notice it. */
export interface Mutation {
  /** What is no longer so. */
  readonly breaks: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
  /** A test file: those of `test/tools/` run in Node, all others in Chromium. */
  readonly suite: string;
}

/** Every way to break gating and sanitising that somebody thought of. Add those that come to mind. */
export const MUTATIONS: readonly Mutation[] = [
  {
    breaks: 'What is no role is anonymous.',
    file: 'src/model/audience.ts',
    find: 'return AUDIENCES.slice(0, Math.max(rank, 0) + 1);',
    replace: 'return AUDIENCES.slice(0, (rank < 0 ? ROLES.length : rank) + 1);',
    suite: 'test/model/audience.test.ts',
  },
  {
    breaks: 'An entry exists for its audience and those above it, not the other way round.',
    file: 'src/model/audience.ts',
    find: 'return AUDIENCES.slice(0, Math.max(rank, 0) + 1);',
    replace: 'return AUDIENCES.slice(Math.max(rank, 0));',
    suite: 'test/model/audience.test.ts',
  },
  {
    breaks: 'Pages and controls are for a role and those above it.',
    file: 'src/model/audience.ts',
    find: 'ROLES.indexOf(needed) <=',
    replace: 'ROLES.indexOf(needed) >=',
    suite: 'test/model/hint.test.ts',
  },
  {
    breaks: 'The gate that all that is shown goes through is shut.',
    file: 'src/model/visible.ts',
    find: 'return entries.filter((entry) => reaches(role, entry.audience));',
    replace: 'return entries;',
    suite: 'test/model/rank.test.ts',
  },
  {
    breaks: 'A superadmin is an admin as well, or nothing is certain.',
    file: 'src/model/role.ts',
    find: "if (is_superadmin) return is_admin ? 'superadmin' : 'anonymous';",
    replace: "if (is_superadmin) return 'superadmin';",
    suite: 'test/model/role.test.ts',
  },
  {
    breaks: 'A client that is still connecting proves nothing.',
    file: 'src/model/role.ts',
    find: "if (ready !== true) return 'anonymous';",
    replace: '',
    suite: 'test/model/role.test.ts',
  },
  {
    breaks: 'Flags that are no booleans prove nothing.',
    file: 'src/model/role.ts',
    find: "if (typeof is_admin !== 'boolean' || typeof is_superadmin !== 'boolean') return 'anonymous';",
    replace: '',
    suite: 'test/model/role.test.ts',
  },
  {
    breaks: 'A logout counts while the client is still in place.',
    file: 'src/host/client.ts',
    find: "document.addEventListener('backend-ai-logout', loggedOut, { signal });",
    replace: '',
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'A login is heard.',
    file: 'src/host/client.ts',
    find: "document.addEventListener('backend-ai-connected', connected, { signal });",
    replace: '',
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'No pack above the role is asked for.',
    file: 'src/content/store.ts',
    find: 'const wanted = audiencesFor(role);',
    replace: "const wanted = audiencesFor('superadmin');",
    suite: 'test/content/store.test.ts',
  },
  {
    breaks: 'Packs that the role no longer reaches are forgotten.',
    file: 'src/content/store.ts',
    find: 'if (!wanted.includes(audience)) this.#loaded.delete(audience);',
    replace: '',
    suite: 'test/content/store.test.ts',
  },
  {
    breaks: 'A pack that arrives after the role dropped is not read.',
    file: 'src/content/store.ts',
    find: "const awaited = () => this.#loaded === loaded && loaded.get(audience) === 'loading';",
    replace: 'const awaited = () => this.#loaded === loaded;',
    suite: 'test/content/store.test.ts',
  },
  {
    breaks: 'What an entry says is nothing to a role that dropped while it was on its way.',
    file: 'src/content/store.ts',
    find: 'this.#bodiesOf(audience, () => this.#audienceOf(id) === audience)',
    replace: 'this.#bodiesOf(audience, () => true)',
    suite: 'test/content/store.test.ts',
  },
  {
    breaks: 'A pack has entries of its own audience alone.',
    file: 'src/content/schema.ts',
    find: 'v.is(entry, item) && item.audience === audience',
    replace: 'v.is(entry, item)',
    suite: 'test/content/store.test.ts',
  },
  {
    breaks: 'The index of the search goes with the entries that it is of.',
    file: 'src/content/finder.ts',
    find: 'if (this.#index && !sameEntries(this.#index.of, entries)) this.#index = undefined;',
    replace: '',
    suite: 'test/content/finder.test.ts',
  },
  {
    breaks: 'A link leads to entries that exist for the reader.',
    file: 'src/context/link-address.ts',
    find: 'return entryOf(help, link.id) ? hrefOf(link) : undefined;',
    replace: 'return hrefOf(link);',
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'A link leads to controls that the reader gets to.',
    file: 'src/context/link-address.ts',
    find: 'return anchor && mayReach(role, anchor) ? pathOf(anchor) : undefined;',
    replace: 'return anchor && pathOf(anchor);',
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'Links of a text that stays are gone with the role that they led somewhere for.',
    file: 'src/elements/help-article.ts',
    find: 'if (before && this.help && changedHands(before, this.help)) return true;',
    replace: '',
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'A link to what is hidden answers as one to what does not exist.',
    file: 'src/elements/panel/deep-link-controller.ts',
    find: "if (reader.stop.view.at !== 'missing') reader.go({ at: 'missing' });",
    replace: "reader.go({ at: 'entry', id: wanted.id });",
    suite: 'test/elements/panel-link.test.ts',
  },
  {
    breaks: 'The way through the help forgets entries that are gone.',
    file: 'src/elements/forget-controller.ts',
    find: "reader.forget((view) => view.at === 'entry' && entryOf(help, view.id) === undefined);",
    replace: '',
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'What was looked for is nothing to the next reader.',
    file: 'src/elements/forget-controller.ts',
    find: 'if (changedHands(before, help)) reader.forgetSearches();',
    replace: '',
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'Hints exist for their audience.',
    file: 'src/model/hint.ts',
    find: 'reaches(role, hint.audience) &&',
    replace: '',
    suite: 'test/model/hint.test.ts',
  },
  {
    breaks: 'What a browser keeps names no entry.',
    file: 'src/context/memory.ts',
    find: "return fingerprint(`${this.#person() ?? ''}\\n${id}`);",
    replace: "return `${this.#person() ?? ''} ${id}`;",
    suite: 'test/gating/gating.test.ts',
  },
  {
    breaks: 'A pack holds the entries of its audience alone.',
    file: 'tools/packs.ts',
    find: 'const articles = content.filter(({ facts }) => facts.audience === audience);',
    replace: 'const articles = content;',
    suite: 'test/tools/gating.test.ts',
  },
  {
    breaks: 'A pack holds the hints of its audience alone.',
    file: 'tools/packs.ts',
    find: 'hintsIn(content, lang).filter((hint) => hint.audience === audience);',
    replace: 'hintsIn(content, lang);',
    suite: 'test/tools/gating.test.ts',
  },
  {
    breaks: 'The manifest does not tell how much there is.',
    file: 'tools/packs.ts',
    find: 'return files.set(MANIFEST, manifestOf(languages, audiences));',
    replace:
      'return files.set(MANIFEST, manifestOf(languages, audiences) + `// ${content.length} entries\\n`);',
    suite: 'test/tools/packs.test.ts',
  },
  {
    breaks: 'An entry links to and names no higher one.',
    file: 'tools/content/check-links.ts',
    find: 'AUDIENCES.indexOf(target.audience) > AUDIENCES.indexOf(from.audience)',
    replace: 'AUDIENCES.indexOf(target.audience) > AUDIENCES.length',
    suite: 'test/tools/broken-content.test.ts',
  },
  {
    breaks: 'An entry shows no control that its readers do not get to.',
    file: 'tools/content/check-links.ts',
    find: 'mayReach(lowestRole(from.audience), anchor)',
    replace: "mayReach(lowestRole('superadmin'), anchor)",
    suite: 'test/tools/hints.test.ts',
  },
  ...(
    [
      ['styles', 'style'],
      ['handlers of events', 'onclick'],
      ['ids that shadow globals', 'id'],
    ] as const
  ).map(([what, attribute]) => ({
    breaks: `Texts bring no ${what}.`,
    file: 'src/content/allowed.ts',
    find: 'return [name, {}];',
    replace: `return [name, { ${attribute}: /./ }];`,
    suite: 'test/content/render.test.ts',
  })),
  {
    breaks: 'Attributes say what the compiler has them say, and nothing else.',
    file: 'src/content/allowed.ts',
    find: 'if (!known.get(name)?.test(value)) element.removeAttribute(name);',
    replace: '',
    suite: 'test/hostile/vectors.test.ts',
  },
  {
    breaks: 'Links run no scripts.',
    file: 'src/content/allowed.ts',
    find: '/^(?:https?:|',
    replace: '/^(?:https?:|javascript:|',
    suite: 'test/content/render.test.ts',
  },
  {
    breaks: 'Texts load nothing and ask for nothing.',
    file: 'src/content/allowed.ts',
    find: "...['ul', 'li',",
    replace: "...['img', 'svg', 'form', 'input', 'iframe', 'ul', 'li',",
    suite: 'test/content/render.test.ts',
  },
  {
    breaks: 'Other sites learn nothing of the page that links to them.',
    file: 'src/content/links.ts',
    find: "anchor.rel = 'noopener noreferrer';",
    replace: '',
    suite: 'test/content/render.test.ts',
  },
];
