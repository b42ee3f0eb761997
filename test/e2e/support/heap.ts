import type { Page } from '@playwright/test';

/** The used part of a heap snapshot of V8. */
interface Snapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
      readonly edge_fields: readonly string[];
      readonly edge_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
}

/** Takes a heap snapshot of the page after garbage collection. */
export async function takeSnapshot(page: Page): Promise<Snapshot> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  await session.send('HeapProfiler.enable');
  for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return JSON.parse(chunks.join('')) as Snapshot;
}

/**
 * Returns the paths from the root to each object that contains a phrase. An object is a string, an
 * object or a node. Paths through compiled code are skipped. The engine keeps the source and the
 * literals of a module while its functions exist, and a pack is such a function.
 */
export function holdersOf(phrases: readonly string[], snapshot: Snapshot): readonly string[] {
  const { meta } = snapshot.snapshot;
  const { nodes, edges, strings } = snapshot;
  const at = (fields: readonly string[], name: string) => fields.indexOf(name);
  const [type, name, count] = ['type', 'name', 'edge_count'].map((field) =>
    at(meta.node_fields, field),
  ) as [number, number, number];
  const [kind, label, to] = ['type', 'name_or_index', 'to_node'].map((field) =>
    at(meta.edge_fields, field),
  ) as [number, number, number];
  const number = (list: readonly number[], index: number): number => list[index] ?? 0;
  const nameAt = (node: number): string => strings[number(nodes, node + name)] ?? '';
  const isCode = (node: number): boolean =>
    meta.node_types[0][number(nodes, node + type)] === 'code' || CODE.test(nameAt(node));

  const firstEdge = new Map<number, number>();
  for (let node = 0, edge = 0; node < nodes.length; node += meta.node_fields.length) {
    firstEdge.set(node, edge);
    edge += number(nodes, node + count) * meta.edge_fields.length;
  }

  const cameBy = new Map<number, { from: number; edge: number }>([[0, { from: 0, edge: 0 }]]);
  const queue = [0];
  for (const node of queue) {
    const start = firstEdge.get(node) ?? 0;
    const end = start + number(nodes, node + count) * meta.edge_fields.length;
    for (let edge = start; edge < end; edge += meta.edge_fields.length) {
      const next = number(edges, edge + to);
      const weak = meta.edge_types[0][number(edges, edge + kind)] === 'weak';
      if (weak || cameBy.has(next) || isCode(next)) continue;
      cameBy.set(next, { from: node, edge });
      queue.push(next);
    }
  }

  const edgeName = (edge: number): string => {
    const value = number(edges, edge + label);
    const named = ['element', 'hidden'].includes(
      meta.edge_types[0][number(edges, edge + kind)] ?? '',
    );
    return named ? `[${value}]` : (strings[value] ?? '');
  };
  const pathTo = (node: number): string => {
    const steps: string[] = [];
    for (let here = node; here !== 0 && steps.length < 40;) {
      const { from, edge } = cameBy.get(here) ?? { from: 0, edge: 0 };
      steps.unshift(`${edgeName(edge)} → ${nameAt(here).slice(0, 60)}`);
      here = from;
    }
    return steps.join(' · ');
  };
  const matching = new Set(
    strings.flatMap((text, index) =>
      phrases.some((phrase) => text.includes(phrase)) ? index : [],
    ),
  );
  return queue.filter((node) => matching.has(number(nodes, node + name))).map(pathTo);
}

/** Names of objects that the engine compiles from a script. */
const CODE =
  /^system \/ (AllocationSite|FeedbackCell|FeedbackVector|Script|SharedFunctionInfo|ObjectBoilerplateDescription)|^\(Compilation cache\)/;
