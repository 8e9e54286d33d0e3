/** Which requirement sets of Office the code uses, from the remarks of @types/office-js on every member that it touches. */
import path from 'node:path';
import ts from 'typescript';

export interface Use {
  /** «ExcelApi» */
  readonly set: string;
  /** «1.13» */
  readonly version: string;
  /** «Range.getMergedAreasOrNullObject» */
  readonly member: string;
  /** Relative to the root, with its line: «src/hosts/excel/read.ts:111». */
  readonly place: string;
}

const TYPES = /[\\/]@types[\\/]office-js[\\/]/;
const REMARK = /\[\s*Api set:\s*(\w+)\s+(\d+\.\d+)\s*\]|\*\*Requirement set\*\*:[^\n]*?\b(\w+) (\d+\.\d+)/i;

/** «1.9» comes before «1.13». */
export function compareVersions(a: string, b: string): number {
  const [major = 0, minor = 0] = a.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = b.split('.').map(Number);
  return major - otherMajor || minor - otherMinor;
}

/** The newest version of each set that is used. */
export function newestBySet(uses: readonly Use[]): Record<string, string> {
  const newest: Record<string, string> = {};
  for (const { set, version } of uses) {
    const known = newest[set];
    if (known === undefined || compareVersions(known, version) < 0) newest[set] = version;
  }
  return newest;
}

/** The remark of a declaration, else of the class or interface that it stands in. */
function remarkOf(declaration: ts.Declaration): { readonly set: string; readonly version: string } | null {
  for (const node of [declaration, declaration.parent]) {
    const comments = ts.getLeadingCommentRanges(node.getSourceFile().text, node.pos) ?? [];
    const text = comments.map(({ pos, end }) => node.getSourceFile().text.slice(pos, end)).join('\n');
    const found = REMARK.exec(text);
    const [set, version] = [found?.[1] ?? found?.[3], found?.[2] ?? found?.[4]];
    if (set !== undefined && version !== undefined) return { set, version };
  }
  return null;
}

function nameOf(declaration: ts.Declaration): string {
  const named = (node: ts.Node): string => ('name' in node && node.name ? (node.name as ts.Node).getText() : '');
  return [named(declaration.parent), named(declaration)].filter((part) => part !== '').join('.');
}

/** Everything of office.js that some files touch: members, options of load, and names in `load('a, b/c')`. */
export function officeUses(root: string, files: readonly string[]): Use[] {
  const config = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.parseJsonConfigFileContent({ ...(config.config as object), files: [] }, ts.sys, root);
  const program = ts.createProgram([...files], { ...options, types: ['office-js', 'node'] });
  const checker = program.getTypeChecker();
  const uses: Use[] = [];

  const note = (declaration: ts.Declaration | undefined, node: ts.Node): void => {
    if (!declaration || !TYPES.test(declaration.getSourceFile().fileName)) return;
    const remark = remarkOf(declaration);
    if (!remark) return;
    const file = node.getSourceFile();
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    uses.push({ ...remark, member: nameOf(declaration), place: `${path.relative(root, file.fileName)}:${String(line)}` });
  };
  const noteSymbol = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    note(symbol?.declarations?.[0], node);
  };
  const noteLoad = (receiver: ts.Expression, text: string, node: ts.Node): void => {
    for (const path of text.split(',')) {
      let type = checker.getTypeAtLocation(receiver);
      for (const name of path.trim().split('/')) {
        const property = type.getProperty(name) ?? type.getProperty('getItem');
        noteSymbol(type.getProperty(name), node);
        if (property) type = checker.getTypeOfSymbol(property);
      }
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const called = ts.isCallExpression(node.parent) && node.parent.expression === node ? node.parent : null;
      const overload = called ? checker.getResolvedSignature(called)?.declaration : undefined;
      if (overload && TYPES.test(overload.getSourceFile().fileName)) note(overload, node.name);
      else noteSymbol(checker.getSymbolAtLocation(node.name), node.name);
      const [first] = called?.arguments ?? [];
      if (called && node.name.text === 'load' && first && ts.isStringLiteralLike(first)) noteLoad(node.expression, first.text, node.name);
    } else if (ts.isPropertyAssignment(node) && ts.isObjectLiteralExpression(node.parent)) {
      const type = checker.getContextualType(node.parent);
      if (type) noteSymbol(checker.getNonNullableType(type).getProperty(node.name.getText()), node);
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      noteSymbol(checker.getTypeAtLocation(node.parent).getProperty((node.propertyName ?? node.name).getText()), node);
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return uses;
}
