/** Made-up rows for both families. A heading is an i18n key if Web-UI has a label for it. */
export interface Sample {
  headings: readonly string[];
  rows: readonly (readonly string[])[];
}

const none: Sample = { headings: ['data.Type', 'environment.Status'], rows: [] };

const samples: Record<string, Sample> = {
  session: {
    headings: [
      'session.SessionName',
      'session.Status',
      'session.EnvironmentInfo',
      'session.Configuration',
      'session.ElapsedTime',
    ],
    rows: [
      [
        'train-resnet50',
        '● RUNNING',
        'PyTorch 2.4 · py312 · cuda12.4',
        '8 CPU · 32 GiB · 1 GPU',
        '02:41:07',
      ],
      ['notebook-ada', '● RUNNING', 'Python 3.12 · ubuntu22.04', '2 CPU · 8 GiB', '00:17:52'],
      ['tokenizer-sweep', '◌ PENDING', 'NGC PyTorch 24.07', '16 CPU · 128 GiB · 4 GPU', '–'],
      [
        'eval-ko-bench',
        '● RUNNING',
        'vLLM 0.6 · cuda12.4',
        '4 CPU · 24 GiB · 0.5 fGPU',
        '11:03:30',
      ],
    ],
  },
  data: {
    headings: ['data.Folders', 'data.Host', 'data.UsageMode', 'data.Permission', 'data.Used'],
    rows: [
      ['imagenet-mini', 'nfs:volume1', 'General', 'RO', '148 GiB'],
      ['checkpoints', 'nfs:volume1', 'General', 'RW', '62.4 GiB'],
      ['llama-3.1-8b', 'nfs:models', 'Model', 'RO', '15.0 GiB'],
      ['.local', 'nfs:volume1', 'Automount', 'RW', '1.2 GiB'],
    ],
  },
  image: {
    headings: [
      'environment.Status',
      'environment.Registry',
      'environment.Architecture',
      'environment.Namespace',
      'environment.Version',
    ],
    rows: [
      ['✓', 'cr.backend.ai', 'x86_64', 'stable/python', '3.12-ubuntu22.04'],
      ['✓', 'cr.backend.ai', 'x86_64', 'stable/python-pytorch', '2.4-py312-cuda12.4'],
      ['', 'cr.backend.ai', 'aarch64', 'stable/python', '3.12-ubuntu22.04'],
      ['✓', 'registry.example.com', 'x86_64', 'lab/vllm', '0.6-cuda12.4'],
    ],
  },
  preset: {
    headings: ['webui.menu.ResourcePolicy', 'session.CPU', 'session.MEM', 'session.GPU'],
    rows: [
      ['cpu01-small', '1', '4 GiB', '–'],
      ['cpu04-large', '4', '32 GiB', '–'],
      ['gpu01-large', '8', '64 GiB', '1'],
    ],
  },
  users: {
    headings: [
      'login.E-mailorUsername',
      'webui.menu.FullName',
      'data.Project',
      'environment.Status',
    ],
    rows: [
      ['user@example.com', 'Ada User', 'default, vision', 'active'],
      ['admin@example.com', 'Alan Admin', 'default', 'active'],
      ['superadmin@example.com', 'Grace Superadmin', 'default', 'active'],
      ['former@example.com', 'Fred Former', 'vision', 'inactive'],
    ],
  },
  credentials: {
    headings: ['login.E-mailorUsername', 'Access key', 'webui.menu.ResourcePolicy'],
    rows: [
      ['user@example.com', 'AKIAEXAMPLEUSER00001', 'default'],
      ['admin@example.com', 'AKIAEXAMPLEADMIN0002', 'unlimited'],
    ],
  },
  agents: {
    headings: [
      'session.Agent',
      'environment.Status',
      'session.ResourceGroup',
      'session.Utilization',
    ],
    rows: [
      ['i-gpu-node-01', 'ALIVE', 'default', 'CPU 61 % · GPU 74 %'],
      ['i-gpu-node-02', 'ALIVE', 'default', 'CPU 12 % · GPU 0 %'],
    ],
  },
  logs: {
    headings: ['data.Created', 'data.Type', 'environment.Status'],
    rows: [
      ['2026-05-11 09:14:02', 'POST /session', '200'],
      ['2026-05-11 09:13:40', 'POST /admin/gql', '200'],
    ],
  },
};

export const sample = (name: string): Sample => samples[name] ?? none;

/** The hosts of the registries. Each family renders the rows with its own buttons. */
export const registries = [
  {
    id: 'reg-1',
    host: 'cr.backend.ai',
    url: 'https://cr.backend.ai',
    type: 'harbor2',
    project: 'stable',
  },
  {
    id: 'reg-2',
    host: 'registry.example.com',
    url: 'https://registry.example.com',
    type: 'docker',
    project: 'lab',
  },
];

/** The tabs of a page by their `?tab=` key, the default tab first. */
const tabs: Record<string, readonly (readonly [key: string, label: string])[]> = {
  environment: [
    ['image', 'environment.Images'],
    ['preset', 'environment.ResourcePresets'],
    ['registry', 'environment.Registries'],
  ],
  agent: [
    ['agents', 'session.Agents'],
    ['storages', 'data.StorageStatus'],
    ['resourceGroup', 'session.ResourceGroup'],
  ],
  usersettings: [
    ['general', 'usersettings.General'],
    ['logs', 'usersettings.Logs'],
  ],
  'resource-policy': [
    ['keypair', 'Keypair'],
    ['user', 'webui.menu.Users'],
    ['project', 'data.Project'],
  ],
  users: [
    ['users', 'webui.menu.Users'],
    ['credentials', 'Credentials'],
  ],
  statistics: [
    ['allocation-history', 'session.Usage'],
    ['user-session-history', 'webui.menu.Sessions'],
  ],
};

export const tabsOf = (page: string): readonly (readonly [key: string, label: string])[] =>
  tabs[page] ?? [];

/** The figures of the dashboard. */
export const figures = [
  ['webui.menu.Sessions', '3 / 4'],
  ['session.CPU', '14 / 64'],
  ['session.MEM', '64 / 512 GiB'],
  ['session.GPU', '1.5 / 8'],
] as const;
