import * as fc from 'fast-check';
import { AUDIENCES, ROLES } from '../../../src/model/audience.js';
import { deepAll } from '../../support/dom.js';
import { aClient } from '../../support/fake-host.js';
import { nextTask } from '../../support/wait.js';
import { COMMON } from './content.js';
import { allLoaded } from './quick-timers.js';
import { sameTask, type World } from './world.js';

export type Step = fc.AsyncCommand<object, World>;

/**
 * Creates a step. Nothing above the role may be left in the same task, or arrive in a later one.
 */
const step = (name: string, act: (world: World) => void | Promise<void>): Step => ({
  check: () => true,
  toString: () => name,
  async run(_, world) {
    await act(world);
    await sameTask();
    world.check();
    await nextTask();
    await sameTask();
    world.check();
  },
});

const role = fc.constantFrom(...ROLES);
const account = fc.constantFrom('user', 'admin', 'superadmin');
const userKey = fc.constantFrom('ann@example.com', 'bob@example.com');
const nth = fc.nat({ max: 60 });

const flags = (role: string) => ({
  is_admin: role === 'admin' || role === 'superadmin',
  is_superadmin: role === 'superadmin',
});

const logIn = fc.tuple(account, userKey).map(([role, name]) =>
  step(`log in as ${role} ${name}`, (world) => {
    world.become(role, name);
    world.setClient(aClient(role, name));
    world.announce('backend-ai-connected');
  }),
);

/** A reconnect. The client exists before it is ready, and its flags are false at first. */
const connectSlowly = fc.tuple(account, userKey).map(([role, name]) =>
  step(`connect slowly as ${role} ${name}`, async (world) => {
    const client = { ...aClient(role, name), ready: false };
    world.become('anonymous');
    world.setClient(client);
    look(world);
    await sameTask();
    world.check();
    Object.assign(client, { ready: true, ...flags('user') });
    world.become('user', name);
    world.announce('backend-ai-connected');
    await sameTask();
    world.check();
    Object.assign(client, flags(role));
    world.become(role, name);
    world.announce('backend-ai-connected');
  }),
);

/** Logs out as Web-UI does: the event comes before the client is removed. */
const logOut = fc.constant(
  step('log out', async (world) => {
    world.become('anonymous');
    world.announce('backend-ai-logout');
    await sameTask();
    world.check();
    world.setClient(null);
  }),
);

/**
 * Changes the role without an event. The help detects the change on the next page, on the next
 * interaction, or when failed content is requested again.
 */
const actAs = fc.tuple(role, fc.constantFrom('page', 'look', 'connection')).map(([role, noticed]) =>
  step(`act as ${role} until the next ${noticed}`, (world) => {
    const name = world.userKey ?? 'ann@example.com';
    world.setClient(role === 'anonymous' ? null : aClient(role, name));
    world.become(role, name);
    if (noticed === 'page') world.goTo(location.pathname === '/data' ? '/session' : '/data');
    else if (noticed === 'connection') dispatchEvent(new Event('online'));
    else look(world);
  }),
);

const MALFORMED: readonly unknown[] = [
  undefined,
  'superadmin',
  { ready: true, is_superadmin: true },
  { ready: true, is_admin: false, is_superadmin: true },
  { ready: 1, is_admin: true, is_superadmin: true },
  { ready: true, is_admin: 'true', is_superadmin: 'true' },
];

const malformed = fc.nat({ max: MALFORMED.length - 1 }).map((n) =>
  step(`a client like ${JSON.stringify(MALFORMED[n])}`, (world) => {
    world.become('anonymous');
    world.setClient(MALFORMED[n]);
    world.announce('backend-ai-connected');
  }),
);

const speak = fc
  .constantFrom('en', 'ko')
  .map((language) =>
    step(`speak ${language}`, (world) => world.announce('language-changed', { language })),
  );

const goTo = fc
  .constantFrom('/session', '/maintenance', '/data')
  .map((url) => step(`go to ${url}`, (world) => world.goTo(url)));

const followLink = fc.nat({ max: 10 }).map((n) =>
  step(`follow a link to ${n}`, (world) => {
    const id = world.content.ids[n] ?? 'zqid99';
    world.goTo(`${location.pathname}#help=${id}`);
  }),
);

const hold = fc
  .boolean()
  .map((held) => step(held ? 'hold packs' : 'let packs come', (world) => world.hold(held)));

const fail = fc
  .tuple(fc.constantFrom('en', 'ko'), fc.constantFrom(...AUDIENCES), fc.constantFrom('', '.bodies'))
  .map(([language, audience, half]) =>
    step(`fail ${language}.${audience}${half}`, (world) =>
      world.fail(`${language}.${audience}${half}`),
    ),
  );

const wait = fc.constant(step('wait', allLoaded));

const recover = fc.constant(step('all is well', (world) => world.checkAll()));

const searchField = (): HTMLInputElement | undefined =>
  deepAll('input[role=combobox]').find((field) => field instanceof HTMLInputElement);

const pressInSearch = (key: string) =>
  searchField()?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true }),
  );

const search = fc
  .tuple(fc.constantFrom('id', 'title', 'body', 'hinttext', COMMON), fc.nat({ max: 10 }))
  .map(([what, n]) => {
    // Whole words, and shortened words that equal no word of an entry.
    const query =
      what === COMMON
        ? what
        : `zq${what}${String(n)
            .padStart(2, '0')
            .slice(n % 2)}`;
    return step(`search for ${query}`, (world) => {
      const field = searchField();
      if (field) world.type(field, query);
    });
  });

const key = fc
  .constantFrom('ArrowDown', 'ArrowUp', 'End', 'Enter', 'Escape')
  .map((key) => step(`press ${key} in the search`, () => void pressInSearch(key)));

/**
 * Searches for a whole word, reads a result and returns to the field. The word is a recent search
 * then.
 */
const searchAndRead = fc.nat({ max: 10 }).map((n) =>
  step(`search for entry ${n}, read it and come back`, async (world) => {
    const field = searchField();
    if (!field) return;
    world.type(field, `zqtitle0${n}`);
    await allLoaded();
    pressInSearch('Enter');
    await nextTask();
    world.root.navigation.back();
    await nextTask();
    pressInSearch('Escape');
    searchField()?.dispatchEvent(new FocusEvent('focus'));
  }),
);

const explain = fc.constant(
  step('write why an entry did not help', async (world) => {
    for (const button of deepAll('#no')) if (button instanceof HTMLElement) button.click();
    await sameTask();
    for (const field of deepAll('textarea')) {
      if (field instanceof HTMLTextAreaElement) world.type(field, 'nothing');
    }
  }),
);

const focus = fc.constant(
  step('focus the search', () => {
    for (const field of deepAll('input[role=combobox]')) {
      field.dispatchEvent(new FocusEvent('focus'));
    }
  }),
);

const open = fc.constant(step('open the drawer', (world) => void world.root.show()));
const page = fc.constant(step('toggle the page', (world) => world.togglePage()));

/** Elements that a user can click, by the element that contains them. */
const PRESSABLE = [
  ['bai-help-list', 'a'],
  ['bai-help-home', '.why, .show-all'],
  ['bai-help-search', '[role=option]'],
  ['bai-help-search', '.recent button'],
  ['bai-help-header', 'button'],
  ['bai-help-page', '.to-list'],
  ['bai-help-article', 'article a'],
  ['bai-help-article', '[data-step]'],
  ['bai-help-article-actions', 'button'],
  ['bai-help-feedback', 'button'],
  ['bai-help-hint', 'a, button'],
  ['bai-help-unanchored-hints', 'a, button'],
  ['bai-help-home', '.notice button'],
  ['bai-help-spotlight', 'button'],
] as const;

const press = fc.tuple(nth, nth).map(([kind, n]) =>
  step(`press ${kind} ${n}`, () => {
    const kinds = PRESSABLE.map(([tag, selector]) =>
      deepAll(tag).flatMap((element) => deepAll(selector, element.shadowRoot ?? undefined)),
    ).filter((found) => found.length > 0);
    const found = kinds[kind % kinds.length] ?? [];
    const chosen = found[n % found.length];
    if (chosen instanceof HTMLElement) chosen.click();
  }),
);

/** Moves the pointer over the help, or focus into it. */
function look(world: World): void {
  world.root.dispatchEvent(new PointerEvent('pointerenter'));
}

const weighted = (...weights: readonly (readonly [number, fc.Arbitrary<Step>])[]) =>
  weights.flatMap(([weight, kind]) => Array.from({ length: weight }, () => kind));

export const steps = fc.commands(
  weighted(
    ...([logOut, actAs, malformed, speak, fail, recover, page] as const).map(
      (kind) => [1, kind] as const,
    ),
    ...([connectSlowly, followLink, hold, key, focus, explain] as const).map(
      (kind) => [2, kind] as const,
    ),
    ...([goTo, wait, open, searchAndRead] as const).map((kind) => [3, kind] as const),
    ...([logIn, search] as const).map((kind) => [5, kind] as const),
    [15, press],
  ),
  { maxCommands: 60, size: 'max' },
);
