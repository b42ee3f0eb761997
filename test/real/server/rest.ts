import type { Account } from './accounts.js';
import { folderOf, PRESETS, REGISTRIES, RESOURCES, VOLUME } from './records.js';

export interface RestAnswer {
  readonly status: number;
  readonly body: unknown;
}

export interface RestRequest {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

const SLOT_NAMES = [
  { key: 'cpu', name: 'CPU', unit: 'Core', binary: false, kind: 'count' },
  { key: 'mem', name: 'RAM', unit: 'GiB', binary: true, kind: 'bytes' },
  { key: 'cuda.shares', name: 'FGPU', unit: 'FGPU', binary: false, kind: 'count' },
];

const SLOT_KINDS = Object.fromEntries(SLOT_NAMES.map(({ key, kind }) => [key, kind]));

const SLOT_DETAILS = Object.fromEntries(
  SLOT_NAMES.map(({ key, name, unit, binary }) => [
    key,
    {
      slot_name: key,
      description: name,
      human_readable_name: name,
      display_unit: unit,
      display_icon: key,
      number_format: { binary, round_length: 0 },
    },
  ]),
);

const HOSTS = {
  default: VOLUME,
  allowed: [VOLUME],
  volume_info: {
    [VOLUME]: {
      backend: 'vfs',
      capabilities: ['vfolder'],
      usage: { percentage: 12 },
      sftp_scaling_groups: [],
    },
  },
};

const { total, used, free } = RESOURCES;
const presets = PRESETS.map((preset) => ({ ...preset, allocatable: true }));

/** The answers that do not depend on the account. */
const FIXED: Readonly<Record<string, unknown>> = {
  'GET /config/resource-slots': SLOT_KINDS,
  'GET /config/resource-slots/details': SLOT_DETAILS,
  'GET /config/vfolder-types': ['user', 'group'],
  'POST /config/set': { result: 'ok' },
  'POST /config/delete': { result: 'ok' },
  'GET /scaling-groups': { scaling_groups: [{ name: 'default', is_public: true }] },
  'GET /resource/presets': { presets },
  'POST /resource/check-presets': {
    presets,
    keypair_limits: total,
    keypair_using: used,
    keypair_remaining: free,
    group_limits: total,
    group_using: used,
    group_remaining: free,
    scaling_group_remaining: free,
    scaling_groups: { default: { using: used, remaining: free } },
  },
  'GET /resource/stats/user/month': [],
  'GET /resource/stats/admin/month': [],
  'GET /folders/_/hosts': HOSTS,
  'GET /folders/_/all-hosts': HOSTS,
  'GET /folders/_/all_hosts': HOSTS,
  'GET /folders/_/allowed_types': ['user', 'group'],
  'GET /folders/_/shared': { shared: [] },
  'GET /folders/invitations/list': { invitations: [] },
  'GET /folders/invitations/list_sent': { invitations: [] },
  'GET /folders/invitations/list-sent': { invitations: [] },
  'GET /manager/announcement': { enabled: false, message: '' },
  'GET /manager/status': { status: 'running', nodes: [], active_sessions: 2 },
  'GET /auth/ssh-keypair': { ssh_public_key: '' },
  'GET /user-config/dotfiles': [],
  'GET /user-config/bootstrap-script': '',
  'GET /template/session': [],
  'GET /acl': { permissions: [] },
  'GET /services': [],
  'GET /services/_/runtimes': { runtimes: [{ name: 'custom', human_readable_name: 'Custom' }] },
  'GET /license': { valid: true, type: 'fixed', licensee: 'test', expiration: '2099-12-31' },
  'GET /logs/error': { logs: [], count: 0 },
  'POST /logs/error': { success: true },
};

/** Answers the manager's REST API. Unknown requests succeed without data. */
export function answerRest({ method, path, body }: RestRequest, me: Account): RestAnswer {
  const key = `${method} ${path.replace(/\/$/, '')}`;
  if (Object.hasOwn(FIXED, key)) return ok(FIXED[key]);
  if (key === 'GET /folders') return ok([restFolder(me)]);
  if (key === 'POST /config/get') return ok({ result: configValue(body) });
  if (key.endsWith('/wsproxy-version')) return ok({ wsproxy_version: 'v1' });
  if (key === 'POST /resource/recalculate-usage')
    return me.role === 'superadmin' ? ok({}) : problem(403, 'generic-forbidden');
  if (/^\/(totp|cloud|eduapp|openid|saml)/.test(path)) return problem(404, 'url-not-found');
  if (path.startsWith('/export/')) return ok({ report: { name: '', fields: [] }, reports: [] });
  if (/\/logs$/.test(path)) return ok({ result: { logs: '' } });
  if (/^\/folders\/[^/]+\/files$/.test(path)) return ok({ items: [], files: '[]' });
  if (/^\/folders\/[^/_]+$/.test(path) && method === 'GET') return ok(restFolder(me));
  return ok(method === 'GET' ? {} : { ok: true });
}

const restFolder = (me: Account) => {
  const folder = folderOf(me);
  return { ...folder, id: String(folder['id']).replaceAll('-', '') };
};

/** Older releases read their registries and slots from the configuration. */
function configValue(body: unknown): unknown {
  const { key, prefix } = body as { readonly key?: string; readonly prefix?: boolean };
  if (key?.startsWith('config/docker/registry')) {
    return Object.fromEntries(
      REGISTRIES.map(({ hostname, url, type, project }) => [
        hostname,
        { '': url, type, project: String(project) },
      ]),
    );
  }
  if (key?.includes('resource_slots')) return SLOT_KINDS;
  return prefix === true ? {} : null;
}

const ok = (body: unknown): RestAnswer => ({ status: 200, body });

export const problem = (status: number, type: string): RestAnswer => ({
  status,
  body: { type: `https://api.backend.ai/probs/${type}`, title: type },
});
