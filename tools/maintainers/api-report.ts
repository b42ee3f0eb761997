import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';

/** The file of the report. */
export const REPORT = 'docs/api-report.md';

/** The compiled types of each export of the package. */
const ENTRY_POINTS = {
  'backend-ai-help-drawer': 'dist/lib/src/index.d.ts',
  'backend-ai-help-drawer/rollup-plugin': 'dist/lib/tools/rollup-plugin.d.ts',
};

/** Describes every public declaration of the package, from the compiled types. */
export function apiReport(): string {
  const program = ts.createProgram(Object.values(ENTRY_POINTS), {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  });
  const checker = program.getTypeChecker();
  const sections = Object.entries(ENTRY_POINTS).map(([name, file]) => {
    const source = program.getSourceFile(file);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is missing. Run npm run types.`);
    const declarations = checker
      .getExportsOfModule(module)
      .map((symbol) => describe(symbol, checker))
      .sort((a, b) => (a < b ? -1 : 1));
    return `## \`${name}\`\n\n\`\`\`ts\n${declarations.join('\n\n')}\n\`\`\``;
  });
  return [
    '# API report',
    '`npm run api:update` writes this file, and a test compares the file with the code.',
    ...sections,
    '',
  ].join('\n\n');
}

function describe(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0;
  const declared = isAlias ? checker.getAliasedSymbol(symbol) : symbol;
  return (declared.declarations ?? []).map(textOf).join('\n');
}

/** A variable is inside a statement, which has the keywords. */
function textOf(declaration: ts.Declaration): string {
  const isVariable = ts.isVariableDeclaration(declaration);
  const node = isVariable ? declaration.parent.parent : declaration;
  return node
    .getText()
    .replace(/\/\*\*[\s\S]*?\*\/\s*/g, '')
    .replace(/^ {4}/gm, '  ');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(REPORT, apiReport());
}
