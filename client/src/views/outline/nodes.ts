import type { RelatedClaim } from '../../../../server/src/protocol';
import { group, passes, type ClaimGroup, type ListedClaim } from './arrange';
import type { ArticleOutline } from './model';
import type { OutlineState } from './state';

/** A row of the tree. Ids outlive edits of the text, so that expansion and selection do. */
export type OutlineNode = ArticleNode | GroupNode | ClaimNode | KinNode;

export interface ArticleNode {
  readonly kind: 'article';
  readonly id: string;
  readonly article: ArticleOutline;
  readonly children: readonly (GroupNode | ClaimNode)[];
}

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly group: ClaimGroup;
  readonly children: readonly ClaimNode[];
}

export interface ClaimNode {
  readonly kind: 'claim';
  readonly id: string;
  readonly uri: string;
  readonly claim: ListedClaim;
}

/** A claim that bears on the same point as the one above it. */
export interface KinNode {
  readonly kind: 'kin';
  readonly id: string;
  readonly uri: string;
  readonly kin: RelatedClaim;
}

/** The rows of the tree without the kin of claims, which are asked for when a claim is opened. */
export function buildNodes(articles: readonly ArticleOutline[], state: OutlineState): OutlineNode[] {
  if (state.view.scope === 'article') return articles.flatMap((article) => rowsOf(article, state));
  return articles.map((article) => ({ kind: 'article', id: article.uri, article, children: rowsOf(article, state) }));
}

/** The claims among the rows and below them, in the order in which they are shown. */
export function claimNodes(nodes: readonly OutlineNode[]): ClaimNode[] {
  return nodes.flatMap((node) => (node.kind === 'claim' ? [node] : claimNodes(childrenOf(node))));
}

export function childrenOf(node: OutlineNode): readonly OutlineNode[] {
  return node.kind === 'article' || node.kind === 'group' ? node.children : [];
}

function rowsOf({ uri, claims }: ArticleOutline, state: OutlineState): (GroupNode | ClaimNode)[] {
  const { grouping, filter } = state.view;
  const shown = claims
    .map((claim) => ({ ...claim, reviewed: state.isReviewed(claim.key) }))
    .filter((claim) => passes(claim, filter));
  const row = (claim: ListedClaim): ClaimNode => ({ kind: 'claim', id: `${uri} ${claim.id}`, uri, claim });
  if (grouping === 'text') return shown.map(row);
  return group(shown, grouping).map((found) => ({
    kind: 'group',
    id: `${uri} ${grouping} ${found.key}`,
    group: found,
    children: found.claims.map(row),
  }));
}
