import { join, relative } from 'node:path';
import ts from 'typescript';

/** One name that the library exports. */
export interface Export {
  readonly name: string;
  /** Its source file, relative to the library. */
  readonly file: string;
  /** How it is written, without its body. */
  readonly signature: string;
  readonly summary: string;
  /** `@param`, `@returns`, `@throws`, as [tag, parameter or '', text]. */
  readonly tags: readonly (readonly [tag: string, subject: string, text: string])[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The source of a declaration up to its body; constants that are no functions up to their value. */
function signatureOf(node: ts.Declaration): string {
  if (ts.isFunctionDeclaration(node) && node.body) {
    return oneLine(
      node
        .getText()
        .slice(0, node.body.getStart() - node.getStart())
        .replace(/^export /, ''),
    );
  }
  if (!ts.isVariableDeclaration(node)) return node.getText().replace(/^export /, '');
  const { name, type, initializer } = node;
  if (type) return `const ${name.getText()}: ${oneLine(type.getText())}`;
  if (initializer && ts.isArrowFunction(initializer)) {
    const head = initializer.getText().slice(0, initializer.equalsGreaterThanToken.getStart() - initializer.getStart());
    return `const ${name.getText()} = ${oneLine(head)} => …`;
  }
  const value = initializer ? oneLine(initializer.getText()) : '';
  return `const ${name.getText()} = ${value.length > 80 ? '…' : value}`;
}

/** Comments of inner members stand in their signature; links become plain names. */
const plain = (text: string): string => text.replace(/\{@link (\w+)\}/g, '`$1`').trim();

function describe(symbol: ts.Symbol, checker: ts.TypeChecker, root: string): Export | null {
  const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const node = target.declarations?.[0];
  if (!node) return null;
  return {
    name: symbol.name,
    file: relative(root, node.getSourceFile().fileName),
    signature: signatureOf(node),
    summary: plain(ts.displayPartsToString(target.getDocumentationComment(checker))),
    tags: target.getJsDocTags(checker).map(({ name, text = [] }) => {
      const [subject = '', ...rest] = name === 'param' ? ts.displayPartsToString(text).split(/\s+-?\s*/) : [''];
      return [name, subject, plain(name === 'param' ? rest.join(' ') : ts.displayPartsToString(text))] as const;
    }),
  };
}

/** Everything that the library's face exports, in the order of the face. */
export function libraryExports(root: string): Export[] {
  const face = join(root, 'index.ts');
  const program = ts.createProgram([face], {
    noLib: true,
    types: [],
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(program.getSourceFile(face)!)!;
  return checker.getExportsOfModule(module).flatMap((symbol) => describe(symbol, checker, root) ?? []);
}
