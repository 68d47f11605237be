/** Fills in templates of pages. Handlebars parses them; what they use of it is done here, since a page may evaluate no text. */
import Handlebars from 'handlebars';

interface Statements {
  readonly ContentStatement: hbs.AST.ContentStatement;
  readonly MustacheStatement: hbs.AST.MustacheStatement;
  readonly BlockStatement: hbs.AST.BlockStatement;
}

const isA = <Kind extends keyof Statements>(node: hbs.AST.Node, kind: Kind): node is Statements[Kind] =>
  node.type === kind;

/**
 * The template as a function of its view: names, `#each` over lists, `#if … else`. Nothing is escaped.
 * Throws where it uses more, or a name that the view lacks: a bug of the template.
 */
export const templateOf = <View extends object>(template: string): ((view: View) => string) => {
  const program = Handlebars.parse(template);
  return (view) => filled(program, view);
};

const filled = (program: hbs.AST.Program | undefined, view: object): string =>
  (program?.body ?? []).map((statement) => textOf(statement, view)).join('');

const textOf = (statement: hbs.AST.Statement, view: object): string => {
  if (isA(statement, 'ContentStatement')) return statement.value;
  if (isA(statement, 'MustacheStatement') && statement.params.length === 0)
    return String(namedIn(statement.path, view));
  const [subject, ...more] = isA(statement, 'BlockStatement') ? statement.params : [];
  if (!isA(statement, 'BlockStatement') || subject === undefined || more.length > 0) return unknown(statement);
  const value = namedIn(subject, view);
  const items = Array.isArray(value) ? value : undefined;
  const there = items === undefined ? Boolean(value) : items.length > 0;
  if (!there) return filled(statement.inverse, view);
  if (statement.path.original === 'if') return filled(statement.program, view);
  if (statement.path.original !== 'each' || items === undefined) return unknown(statement);
  return items.map((item) => filled(statement.program, item)).join('');
};

const namedIn = (name: hbs.AST.Expression, view: object): unknown => {
  const key = 'original' in name ? String(name.original) : '';
  const entry = Object.entries(view).find(([known]) => known === key);
  if (entry === undefined) throw new Error(`The view of a template lacks “${key}”`);
  return entry[1];
};

const unknown = ({ type, loc }: hbs.AST.Statement): never => {
  throw new Error(`A template uses more than it may: ${type} in line ${loc.start.line}`);
};
