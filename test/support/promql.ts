import type { SyntaxNode, Tree } from '@lezer/common';
import { parser } from '@prometheus-io/lezer-promql';

/** What an expression asks of one metric; a selector by labels alone has no name. */
interface AskedSeries {
  readonly name: string;
  readonly matchers: readonly { readonly label: string; readonly value: string }[];
}

/** What an expression asks for, by the grammar of Prometheus. */
export interface Asked {
  /** What stands at the first place that is no PromQL; null where all of it is. */
  readonly broken: string | null;
  readonly series: readonly AskedSeries[];
  /** The labels that it groups, ignores or joins by. */
  readonly grouping: readonly string[];
}

/** Reads an expression as Prometheus does. */
export function readPromql(expression: string): Asked {
  const tree = parser.parse(expression);
  const text = ({ from, to }: SyntaxNode) => expression.slice(from, to);
  return {
    broken: findBroken(tree, expression),
    series: nodesOf(tree, 'VectorSelector').map((selector) => ({
      name: selector.getChildren('Identifier').map(text).join(''),
      matchers: matchersIn(selector).map((matcher) => ({
        label: matcher.getChildren('LabelName').map(text).join(''),
        value: matcher.getChildren('StringLiteral').map(text).join('').slice(1, -1),
      })),
    })),
    grouping: nodesOf(tree, 'GroupingLabels').flatMap((labels) => labels.getChildren('LabelName').map(text)),
  };
}

function nodesOf(tree: Tree, name: string): readonly SyntaxNode[] {
  const found: SyntaxNode[] = [];
  tree.iterate({
    enter: ({ node }) => {
      if (node.name === name) found.push(node);
    },
  });
  return found;
}

function matchersIn(selector: SyntaxNode): readonly SyntaxNode[] {
  return selector.getChild('LabelMatchers')?.getChildren('UnquotedLabelMatcher') ?? [];
}

/** The first place that the parser could not read; it goes on behind it, and what it marks there follows from the first. */
function findBroken(tree: Tree, expression: string): string | null {
  let broken: string | null = null;
  tree.iterate({
    enter: ({ type, from }) => {
      if (type.isError) broken ??= expression.slice(from, from + 12);
    },
  });
  return broken;
}
