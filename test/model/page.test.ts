import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { MENU_KEYS, isMenuKey } from '../../src/model/menu.js';
import { parsePage, type Page } from '../../src/model/page.js';
import { pathOf } from '../../src/model/path.js';
import { role as anyRole } from '../support/arbitraries.js';

const user = { role: 'user', platform: 'web' } as const;
const at = (url: string) => parsePage(url, user);
const web = (page: Omit<Page, 'platform'>): Page => ({ ...page, platform: 'web' });

const session = web({ key: 'session', scope: 'project' });
const of = (project: string) => ({ ...session, project });

const CASES: Record<string, Page> = {
  // the shell: flat paths, under their own names and their former ones
  '/job': session,
  '/session': session,
  '/session/': session,
  '//session//': session,
  '/summary': web({ key: 'dashboard', scope: 'project' }),
  '/session/start': web({ key: 'session/start', scope: 'project' }),
  '/serving': web({ key: 'deployments', scope: 'project' }),
  '/service/7b0c': web({ key: 'deployments', scope: 'project' }),
  '/import': web({ key: 'start', scope: 'project' }),
  '/github': web({ key: 'start', scope: 'project' }),
  '/data': web({ key: 'data', scope: 'project' }),
  '/credential': web({ key: 'users', tab: 'users', scope: 'admin' }),
  '/credential?tab=credentials': web({ key: 'users', tab: 'credentials', scope: 'admin' }),
  '/environment': web({ key: 'environment', tab: 'image', scope: 'admin' }),
  '/environment?tab=registry': web({ key: 'environment', tab: 'registry', scope: 'admin' }),
  '/environment?a=1&tab=registry#x': web({ key: 'environment', tab: 'registry', scope: 'admin' }),
  '/environment?tab=': web({ key: 'environment', tab: 'image', scope: 'admin' }),
  '/environment?tab=%72egistry': web({ key: 'environment', tab: 'registry', scope: 'admin' }),
  '/environment?tab=nonsense': web({ key: 'environment', scope: 'admin' }),
  '/environment?tab=%': web({ key: 'environment', scope: 'admin' }),
  '/agent?tab=resourceGroup': web({ key: 'agent', tab: 'resourceGroup', scope: 'admin' }),
  '/maintenance': web({ key: 'maintenance', scope: 'admin' }),
  '/storage-settings/local:volume1': web({ key: 'storage-settings', scope: 'admin' }),
  '/usersettings': web({ key: 'usersettings', tab: 'general' }),
  '/usersettings?tab=logs': web({ key: 'usersettings', tab: 'logs' }),
  '/admin-session': web({ key: 'session', scope: 'admin' }),
  '/project-data': web({ key: 'data', scope: 'project-admin' }),
  '/project-admin-session': web({ key: 'session', scope: 'project-admin' }),
  '/project-admin-deployments': web({ key: 'deployments', scope: 'project-admin' }),
  '/admin-serving': web({ key: 'deployments', scope: 'admin' }),
  // React: by project, by project as its admin, everything
  '/project/default/session': of('default'),
  '/project/admin/session': of('admin'),
  '/project/%EA%B0%80/session': of('가'),
  '/project/a%2Fb/session': of('a/b'),
  '/project/%/session': of('%'),
  '/project/default/session/start': web({
    key: 'session/start',
    scope: 'project',
    project: 'default',
  }),
  '/project/default/deployments/7b0c': web({
    key: 'deployments',
    scope: 'project',
    project: 'default',
  }),
  '/project/default/admin/session': { ...of('default'), scope: 'project-admin' },
  '/project/admin/admin/users': web({
    key: 'users',
    tab: 'users',
    scope: 'project-admin',
    project: 'admin',
  }),
  '/admin/session': web({ key: 'session', scope: 'admin' }),
  '/admin/environment?tab=registry': web({ key: 'environment', tab: 'registry', scope: 'admin' }),
  '/admin/reservoir/42': web({ key: 'reservoir', scope: 'admin' }),
  '/project': web({ key: 'project', scope: 'admin' }),
  '/project/default': web({ key: 'start', scope: 'project', project: 'default' }),
  // both
  '/': web({ key: 'start', scope: 'project' }),
  '': web({ key: 'start', scope: 'project' }),
  '/login': web({ key: 'login' }),
  '/interactive-login': web({ key: 'login' }),
  '/backend-ai-help-drawer': web({ key: 'help' }),
  'https://ai.example.com/job?x=1#y': session,
  'es6://static/job': session,
  // no page of Web-UI
  '/nowhere': web({ key: 'unknown' }),
  '/unknown': web({ key: 'unknown' }),
  '/toString': web({ key: 'unknown' }),
  '/admin': web({ key: 'unknown' }),
  '/%E0%A4%A': web({ key: 'unknown' }),
};

describe('parsePage', () => {
  for (const [url, page] of Object.entries(CASES)) {
    it(`parses ${url === '' ? 'an empty URL' : url}`, () => {
      expect(at(url)).to.deep.equal(page);
    });
  }

  it('returns the login page on every path for an anonymous reader', () => {
    for (const url of Object.keys(CASES)) {
      const page = parsePage(url, { role: 'anonymous', platform: 'app' });
      expect(page).to.deep.equal({ key: 'login', platform: 'app' });
    }
  });

  it('returns a page for every string', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.webPath()), anyRole, (url, role) => {
        const { key } = parsePage(url, { role, platform: 'web' });
        expect(key === 'unknown' || isMenuKey(key)).to.equal(true);
      }),
    );
  });

  it('decodes the name of every project', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (project) => {
        expect(at(`/project/${encodeURIComponent(project)}/session`)).to.deep.equal(of(project));
      }),
    );
  });
});

/** The pages that each release lacks, as measured in the routes of its build. */
const MISSING = [
  ['24.03.1', 'model-store chat my-environment ai-agent resource-policy reservoir scheduler'],
  ['24.09.0', 'model-store chat ai-agent reservoir scheduler'],
  ['25.3.2', 'model-store ai-agent reservoir scheduler'],
  ['25.11.0', 'reservoir scheduler'],
  ['25.14.3', 'reservoir'],
  ['25.18.1', ''],
] as const;

describe('path', () => {
  it('leads back to its page in every release', () => {
    for (const version of ['22.09.14', '24.09.0', '25.11.0', '26.2.0', '26.4.8-rc.10', undefined]) {
      for (const key of MENU_KEYS.filter((name) => name !== 'login')) {
        const path = pathOf({ page: key }, version, '22.09');
        if (path !== undefined) expect(at(path).key, `${version ?? ''} ${path}`).to.equal(key);
      }
    }
  });

  it('is missing for each page that the release lacks', () => {
    for (const [version, missing] of MISSING) {
      const lacks = MENU_KEYS.filter((page) => !pathOf({ page }, version, '24.03'));
      const newer = ['storage-settings', 'project', 'diagnostics', 'rbac', 'branding'];
      expect(lacks, version).to.have.members([...missing.split(' ').filter(Boolean), ...newer]);
    }
    const newest = MENU_KEYS.filter((page) => !pathOf({ page }, '26.4.8-rc.10', '26.3'));
    expect(newest).to.deep.equal(['storage-settings']);
  });

  it('has the name that the release uses', () => {
    const paths = (version: string | undefined, oldest: string) =>
      (['start', 'dashboard', 'session', 'deployments', 'users'] as const).map((page) =>
        pathOf({ page }, version, oldest),
      );
    const shell = ['/import', '/summary', '/job', '/serving', '/credential'];
    expect(paths('24.09.0', '24.03')).to.deep.equal(shell);
    expect(paths('26.2.0', '24.03')).to.deep.equal(shell);
    const react = ['/start', '/dashboard', '/session', '/deployments', '/credential'];
    expect(paths('26.4.8-rc.10', '26.3')).to.deep.equal(react);
    expect(paths('26.8.0', '26.3')).to.deep.equal(react);
  });

  it('of an unknown or impossible version is the path of the oldest release in the family', () => {
    for (const version of [undefined, '', 'dev', '1.0.0', '24.09.0']) {
      expect(pathOf({ page: 'rbac' }, version, '26.3')).to.equal(undefined);
      expect(pathOf({ page: 'branding' }, version, '26.3')).to.equal('/branding');
      expect(pathOf({ page: 'maintenance' }, version, '26.3')).to.equal('/maintenance');
    }
  });

  it('has the tab in its query', () => {
    const target = { page: 'environment', tab: 'registry' } as const;
    expect(pathOf(target, '26.4.8', '26.3')).to.equal('/environment?tab=registry');
  });
});
