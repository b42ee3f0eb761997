import ts from 'typescript';

/** Lists a node and everything below it, in the order of the source. */
export function nodesIn(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (next: ts.Node): void => {
    nodes.push(next);
    ts.forEachChild(next, visit);
  };
  visit(node);
  return nodes;
}
