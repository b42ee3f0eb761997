import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { MENU_KEYS, isMenuKey } from '../../src/model/menu.js';
import { parsePage, type Page } from '../../src/model/page.js';
import { reactPath, shellPath } from '../../src/model/path.js';
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

describe('path', () => {
  for (const [family, pathOf] of [
    ['shell', shellPath],
    ['react', reactPath],
  ] as const) {
    for (const project of [undefined, 'a b/가']) {
      it(`builds a path to every page of ${family}, ${project ? 'in' : 'without'} a project`, () => {
        for (const key of MENU_KEYS.filter((name) => name !== 'login')) {
          expect(at(pathOf({ page: key }, project)).key).to.equal(key);
        }
      });
    }
  }

  it('adds the tab to the query', () => {
    const target = { page: 'environment', tab: 'registry' } as const;
    expect(shellPath(target)).to.equal('/environment?tab=registry');
    expect(reactPath(target, 'x')).to.equal('/admin/environment?tab=registry');
  });
});
