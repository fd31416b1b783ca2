import type { ClaimModel } from './analysis/claims';
import model from '../data/claim-model.json';
import stance from '../data/stance-model.json';

/**
 * The weights of the claim model, as `scripts/train-claims.mjs` and `scripts/train-stance.mjs` wrote them; tests hold that
 * they are their very output.
 */
export function loadClaimModel(): ClaimModel {
  return { ...(model as unknown as ClaimModel), stance };
}
