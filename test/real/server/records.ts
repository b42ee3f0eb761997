import { ACCOUNTS, uuid, type Account } from './accounts.js';

export type Row = Readonly<Record<string, unknown>>;

export const NOW = '2026-05-20T09:30:00.000000+00:00';
const GIB = 2 ** 30;

const SLOTS = { cpu: '64', mem: String(256 * GIB), 'cuda.shares': '8' };
const USED = { cpu: '4', mem: String(16 * GIB), 'cuda.shares': '1' };
const FREE = { cpu: '60', mem: String(240 * GIB), 'cuda.shares': '7' };
export const RESOURCES = { total: SLOTS, used: USED, free: FREE };

const FOLDER_RIGHTS = [
  ...['create-vfolder', 'modify-vfolder', 'delete-vfolder', 'mount-in-session'],
  ...['upload-file', 'download-file', 'invite-others', 'set-user-specific-permission'],
];
export const VOLUME = 'local:data';

export const PROJECTS: readonly Row[] = [
  project(uuid(101), 'default'),
  project(uuid(102), 'vision'),
];

const text = (value: unknown): string => JSON.stringify(value);

function project(id: string, name: string): Row {
  return {
    id,
    row_id: id,
    name,
    description: `The project ${name}`,
    type: 'GENERAL',
    is_active: true,
    domain_name: 'default',
    resource_policy: 'default',
    created_at: NOW,
    modified_at: NOW,
    total_resource_slots: JSON.stringify(SLOTS),
    allowed_vfolder_hosts: JSON.stringify({ [VOLUME]: FOLDER_RIGHTS }),
    container_registry: '{}',
    scaling_groups: ['default'],
  };
}

export const projectsOf = ({ role }: Account): readonly Row[] =>
  role === 'user' ? PROJECTS.slice(0, 1) : PROJECTS;

const user = (account: Account): Row => ({
  id: account.uuid,
  row_id: account.uuid,
  uuid: account.uuid,
  email: account.email,
  username: account.name,
  full_name: account.fullName,
  role: account.role,
  status: 'active',
  is_active: true,
  domain_name: 'default',
  groups: projectsOf(account),
  projects: projectsOf(account),
  project_nodes: projectsOf(account),
  need_password_change: false,
  resource_policy: 'default',
  main_access_key: account.accessKey,
  totp_activated: false,
  sudo_session_enabled: false,
  allowed_client_ip: null,
  status_info: null,
  created_at: NOW,
  modified_at: NOW,
});

const keypair = (account: Account): Row => ({
  id: account.accessKey,
  access_key: account.accessKey,
  secret_key: 'secret',
  user_id: account.email,
  email: account.email,
  full_name: account.fullName,
  user: account.uuid,
  user_info: { email: account.email, full_name: account.fullName },
  is_active: true,
  is_admin: account.role !== 'user',
  resource_policy: 'default',
  rate_limit: 30_000,
  num_queries: 7,
  rolling_count: 1,
  concurrency_used: 1,
  concurrency_limit: 4,
  projects: projectsOf(account).map(({ name }) => name),
  ssh_public_key: '',
  created_at: NOW,
  last_used: NOW,
});

/** Names that no host text contains, so that a test can find them. */
const session = (account: Account, number: number, status: string): Row => {
  const id = uuid(200 + number);
  const slots = text({ cpu: '2', mem: String(8 * GIB), 'cuda.shares': '0.5' });
  return {
    id,
    row_id: id,
    session_id: id,
    name: `${account.name}-job-${String(number)}`,
    status,
    status_info: '',
    status_data: '{}',
    status_history: '{}',
    result: 'undefined',
    type: 'INTERACTIVE',
    session_type: 'INTERACTIVE',
    cluster_mode: 'SINGLE_NODE',
    cluster_size: 1,
    cluster_template: null,
    domain_name: 'default',
    group_name: 'default',
    group_id: uuid(101),
    project_id: uuid(101),
    project: PROJECTS[0],
    user_email: account.email,
    user_id: account.uuid,
    full_name: account.fullName,
    created_user_email: account.email,
    owner: user(account),
    user: user(account),
    access_key: account.accessKey,
    image: 'cr.example.com/stable/python:3.11-ubuntu22.04',
    registry: 'cr.example.com',
    architecture: 'x86_64',
    scaling_group: 'default',
    agents: ['i-node1'],
    agent_ids: ['i-node1'],
    priority: 10,
    created_at: NOW,
    scheduled_at: NOW,
    starts_at: null,
    terminated_at: null,
    startup_command: null,
    commit_status: 'ready',
    service_ports: text([
      { name: 'ttyd', protocol: 'http', container_ports: [7681], host_ports: [30_002] },
      { name: 'jupyter', protocol: 'http', container_ports: [8080], host_ports: [30_003] },
    ]),
    mounts: [],
    vfolder_mounts: [],
    occupied_slots: slots,
    occupying_slots: slots,
    requested_slots: slots,
    resource_opts: '{}',
    idle_checks: '{}',
    abusing_reports: [],
    dependencies: [],
    num_queries: 0,
    kernel_nodes: [kernel(number, status)],
    containers: [kernel(number, status)],
  };
};

const kernel = (number: number, status: string): Row => ({
  id: uuid(300 + number),
  row_id: uuid(300 + number),
  kernel_id: uuid(300 + number),
  container_id: `c0ffee${String(number)}`,
  agent: 'i-node1',
  agent_id: 'i-node1',
  role: 'main',
  cluster_role: 'main',
  cluster_idx: 1,
  cluster_hostname: 'main1',
  local_rank: 0,
  status,
  status_info: '',
  image: image(0, 'stable/python', '3.11-ubuntu22.04'),
  image_object: image(0, 'stable/python', '3.11-ubuntu22.04'),
  live_stat: '{}',
  last_stat: null,
  resource_opts: '{}',
  preopen_ports: [],
  occupied_slots: text({ cpu: '2', mem: String(8 * GIB) }),
});

function image(number: number, name: string, tag: string): Row {
  return {
    id: uuid(400 + number),
    row_id: uuid(400 + number),
    name,
    namespace: name,
    humanized_name: name,
    base_image_name: name.split('/')[1],
    project: name.split('/')[0],
    tag,
    tags: [],
    version: tag.split('-')[0],
    registry: 'cr.example.com',
    architecture: 'x86_64',
    is_local: false,
    digest: `sha256:${String(number).repeat(64)}`,
    hash: `sha256:${String(number).repeat(64)}`,
    status: 'ALIVE',
    type: 'compute',
    labels: [
      { key: 'ai.backend.role', value: 'COMPUTE' },
      { key: 'ai.backend.kernelspec', value: '1' },
    ],
    aliases: [],
    permissions: ['read_attribute', 'create_container'],
    size_bytes: 2_000_000_000,
    supported_accelerators: ['cuda'],
    installed: true,
    installed_agents: ['i-node1'],
    created_at: NOW,
    last_used_at: null,
    resource_limits: [
      { key: 'cpu', min: '1', max: null },
      { key: 'mem', min: String(GIB / 4), max: null },
      { key: 'cuda.shares', min: '0', max: null },
    ],
  };
}

const IMAGES = [
  image(0, 'stable/python', '3.11-ubuntu22.04'),
  image(1, 'stable/pytorch', '2.3-py311-cuda12.1'),
];

const registry = (number: number, name: string, type: string, projectName: string): Row => ({
  id: uuid(500 + number),
  row_id: uuid(500 + number),
  name,
  hostname: name,
  registry_name: name,
  url: `https://${name}`,
  type,
  project: projectName,
  username: 'puller',
  password: null,
  ssl_verify: true,
  is_global: true,
  extra: null,
  config: {
    url: `https://${name}`,
    type,
    project: [projectName],
    username: 'puller',
    password: '',
    ssl_verify: true,
  },
});

export const REGISTRIES = [
  registry(0, 'cr.example.com', 'harbor2', 'stable'),
  registry(1, 'registry.example.com', 'docker', 'team'),
];

export const folderOf = (account: Account): Row => ({
  id: uuid(600),
  row_id: uuid(600),
  host: VOLUME,
  quota_scope_id: `user:${account.uuid}`,
  name: `${account.name}-files`,
  user: account.uuid,
  user_email: account.email,
  creator: account.email,
  group: null,
  group_name: null,
  is_owner: true,
  ownership_type: 'user',
  type: 'user',
  usage_mode: 'general',
  permission: 'rw',
  permissions: [
    ...['read_attribute', 'update_attribute', 'delete_vfolder', 'read_content'],
    ...['write_content', 'delete_content', 'mount_ro', 'mount_rw'],
  ],
  unmanaged_path: null,
  max_files: 0,
  max_size: null,
  num_files: 1,
  cur_size: 2048,
  cloneable: false,
  status: 'ready',
  created_at: NOW,
  last_used: NOW,
});

const agent = (managerVersion: string): Row => ({
  id: 'i-node1',
  row_id: 'i-node1',
  status: 'ALIVE',
  status_changed: NOW,
  region: 'local',
  architecture: 'x86_64',
  scaling_group: 'default',
  schedulable: true,
  addr: 'tcp://127.0.0.1:6001',
  first_contact: NOW,
  lost_at: null,
  version: managerVersion,
  available_slots: text(SLOTS),
  occupied_slots: text(USED),
  live_stat: text({
    node: {
      cpu_util: { current: '10', capacity: '6400', pct: '0.2' },
      mem: { current: String(GIB), capacity: String(256 * GIB), pct: '0.4' },
      disk: { current: String(GIB), capacity: String(1024 * GIB), pct: '0.1' },
    },
    devices: {},
  }),
  compute_plugins: '{}',
  hardware_metadata: '{}',
  local_config: '{}',
  gpu_alloc_map: '{}',
  auto_terminate_abusing_kernel: false,
  container_count: 2,
  cpu_cur_pct: 10,
  mem_cur_bytes: GIB,
  permissions: [],
});

const SCALING_GROUP: Row = {
  name: 'default',
  description: 'The default resource group',
  is_active: true,
  is_public: true,
  created_at: NOW,
  wsproxy_addr: 'http://127.0.0.1:5050',
  wsproxy_api_token: '',
  driver: 'static',
  driver_opts: '{}',
  scheduler: 'fifo',
  scheduler_opts: '{"allowed_session_types":["interactive","batch","inference"]}',
  use_host_network: false,
  own_session_occupied_resource_slots: '{}',
  agent_count_by_status: 1,
  agent_total_resource_slots_by_status: text({ occupied_slots: USED, available_slots: SLOTS }),
};

const policy: Row = {
  id: 'default',
  name: 'default',
  created_at: NOW,
  default_for_unspecified: 'UNLIMITED',
  total_resource_slots: text(SLOTS),
  max_session_lifetime: 0,
  max_concurrent_sessions: 4,
  max_concurrent_sftp_sessions: 1,
  max_containers_per_session: 1,
  max_pending_session_count: null,
  max_pending_session_resource_slots: null,
  idle_timeout: 1800,
  allowed_vfolder_hosts: text({ [VOLUME]: FOLDER_RIGHTS }),
  max_vfolder_count: 10,
  max_vfolder_size: 0,
  max_quota_scope_size: -1,
  max_session_count_per_model_session: 4,
  max_customized_image_count: 3,
  max_network_count: 3,
};

const DOMAIN: Row = {
  name: 'default',
  description: 'The default domain',
  is_active: true,
  created_at: NOW,
  modified_at: NOW,
  total_resource_slots: text(SLOTS),
  allowed_vfolder_hosts: text({ [VOLUME]: FOLDER_RIGHTS }),
  allowed_docker_registries: REGISTRIES.map(({ hostname }) => hostname),
  integration_id: null,
  scaling_groups: ['default'],
};

const STORAGE: Row = {
  id: VOLUME,
  backend: 'vfs',
  fsprefix: null,
  path: '/vfroot/data',
  capabilities: ['vfolder'],
  hardware_metadata: text({ status: 'healthy', status_info: null, metadata: {} }),
  performance_metric: '{}',
  usage: text({ used_bytes: GIB, capacity_bytes: 1024 * GIB }),
};

export const PRESETS = [
  {
    id: uuid(700),
    name: 'small',
    resource_slots: { cpu: '1', mem: String(GIB) },
    shared_memory: String(GIB / 16),
    scaling_group_name: null,
  },
];

/** The rows that an account can see, by the name of the query. `undefined` for unknown queries. */
export function rowsFor(
  query: string,
  me: Account,
  managerVersion: string,
): readonly Row[] | undefined {
  const visible = me.role === 'user' ? [me] : [me, ...ACCOUNTS.filter((other) => other !== me)];
  const tables: readonly (readonly [RegExp, () => readonly Row[]])[] = [
    [/^users?(_from_uuid|_list|_nodes?)?$/, () => visible.map(user)],
    [/^keypairs?(_list|_nodes?)?$/, () => visible.map(keypair)],
    [/^(keypair|user|project)_resource_polic(y|ies)$/, () => [policy]],
    [/^domains?(_nodes?)?$/, () => [DOMAIN]],
    [/^(groups?|projects)(_by_name|_nodes?)?$/, () => projectsOf(me)],
    [/^images?(_nodes?)?$/, () => IMAGES],
    [/^scaling_groups?(_for_\w+)?$/, () => [SCALING_GROUP]],
    [/^agents?(_summary)?(_list|_nodes?)?$/, () => [agent(managerVersion)]],
    [/^storage_volumes?(_list)?$/, () => [STORAGE]],
    [
      /^(legacy_)?compute_sessions?(_list|_nodes?)?$/,
      () => [
        ...visible.map((account, number) => session(account, number, 'RUNNING')),
        session(me, 8, 'PENDING'),
      ],
    ],
    [/^vfolders?(_own)?(_list|_nodes?)?$/, () => [folderOf(me)]],
    [
      /^resource_presets?$/,
      () =>
        PRESETS.map((preset) => ({
          ...preset,
          resource_slots: text(preset.resource_slots),
          shared_memory: Number(preset.shared_memory),
        })),
    ],
    [/^container_registr(y|ies)(_nodes?)?$/, () => REGISTRIES],
    [/^vfolder_host_permissions$/, () => [{ vfolder_host_permission_list: FOLDER_RIGHTS }]],
    [/^total_resource_slot$/, () => [{ occupied_slots: text(USED), requested_slots: text(USED) }]],
  ];
  return tables.find(([name]) => name.test(query))?.[1]();
}
