import type { ClaimModel } from './analysis/claims';
import model from '../data/claim-model.json';

/** The weights of the claim model, as `scripts/train-claims.mjs` wrote them; a test holds that they are its very output. */
export function loadClaimModel(): ClaimModel {
  return model as unknown as ClaimModel;
}
