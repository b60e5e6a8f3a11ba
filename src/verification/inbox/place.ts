import type { Applied } from '../../model/evidence.ts';
import type { DeliveryVerdict } from '../../model/delivery-record.ts';
import type { VerificationRecord } from '../../model/record.ts';
import type { Environment } from '../../model/verification.ts';
import type { Store } from '../../store/store.ts';
import type { TakeParts } from '../take.ts';

/** What taking in a delivery needs. */
export interface ProcessParts extends TakeParts {
  readonly store: Store;
  readonly environment: Environment;
}

/** What is said of a delivery in the list of deliveries. */
export type Verdict = Pick<DeliveryVerdict, 'state' | 'reason'>;

/** Where a delivery belongs. LATER: its session is being started right now. */
export type Place =
  | { readonly kind: 'KNOWN'; readonly record: VerificationRecord }
  | { readonly kind: 'ADOPTED'; readonly record: VerificationRecord; readonly applied: Applied }
  | { readonly kind: 'NOWHERE'; readonly verdict: Verdict }
  /** Its session is being deleted, or has been: nothing of it may stay but the digest. */
  | { readonly kind: 'DELETED' }
  | { readonly kind: 'LATER'; readonly startKey: number };
