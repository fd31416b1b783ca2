import type { EntityType, Span } from '../../model';

/** A name that the lists lack, as one place of the text shows it. */
export interface Find extends Span {
  readonly type: EntityType;
  /** The name as written there. */
  readonly name: string;
  /** How far the place speaks for it: 2 is proof, 1 counts where nothing contradicts it elsewhere. */
  readonly weight: number;
}
