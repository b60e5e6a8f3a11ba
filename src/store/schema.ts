import type { Generated } from 'kysely';
import type { NewReportOrder } from '../model/report.ts';
import type { Decision } from '../model/decision.ts';
import type { NewAuditEntry } from '../model/audit.ts';
import type { DeletionRecord } from '../model/deletion-record.ts';
import type { DeliveryRecord } from '../model/delivery-record.ts';
import type { NewTransition, VerificationChange, VerificationFacts } from '../model/record.ts';
import type { NewBillableCall, NewStart, StartState } from '../model/start-record.ts';

/** The tables. Columns have the names of the record's fields, and none is for personal data. */
export interface Tables {
  verifications: VerificationTable;
  starts: StartTable;
  billable: BillableTable;
  deliveries: DeliveryTable;
  transitions: TransitionTable;
  audit: AuditTable;
  deletions: DeletionTable;
  decisions: DecisionTable;
  reports: ReportTable;
  tombstones: { scanRefFingerprint: string; createdAt: number };
  claims: { name: string; holder: string; until: number };
  /** `leased` is what the last lease came to. */
  permits: { hour: number; used: number; leased: number };
  counters: { name: string; value: number };
  settings: { name: string; sealedValue: Uint8Array };
}

/** Neither database driver binds true and false alike, so they are kept as 1 and 0. */
export type Flag = 0 | 1;

type VerificationFlags = 'isFinal' | 'isDisputed' | 'isStuck';
type Unlike = VerificationFlags | 'reviewSuccessful' | 'reviewFailed' | 'state' | 'presentation';

interface VerificationTable
  extends Omit<VerificationFacts, Unlike>, Omit<VerificationChange, Unlike>, Record<VerificationFlags, Flag> {
  key: Generated<number>;
  id: string;
  reviewSuccessful: Flag | null;
  reviewFailed: Flag | null;
  state: string;
  presentation: string | null;
  sealedCredentials: Uint8Array | null;
  supersededByKey: number | null;
}

interface StartTable extends Omit<NewStart, 'inputFingerprint'> {
  key: Generated<number>;
  reference: string;
  inputFingerprint: string | null;
  state: StartState;
  instanceKey: number;
  sentAt: number;
  finishedAt: number | null;
  verificationKey: number | null;
}

interface BillableTable extends NewBillableCall {
  key: Generated<number>;
  state: 'TAKEN' | 'FREED';
}

interface DeliveryTable extends Omit<DeliveryRecord, 'key' | 'digest'> {
  key: Generated<number>;
  digest: Uint8Array;
  sealedBody: Uint8Array | null;
}

interface AuditTable extends Omit<NewAuditEntry, 'details'> {
  key: Generated<number>;
  details: string;
}

interface DeletionTable extends Omit<DeletionRecord, 'key'> {
  key: Generated<number>;
  sealedScanRef: Uint8Array | null;
}

interface DecisionTable extends Decision {
  verificationId: string;
  sealedNote: Uint8Array | null;
}

type ReportFlags = 'includeMainStepFiles' | 'includeAdditionalStepFiles';

interface ReportTable extends Omit<NewReportOrder, ReportFlags>, Record<ReportFlags, Flag | null> {}

interface TransitionTable extends Omit<NewTransition, 'isFinal' | 'details'> {
  position: number;
  isFinal: Flag;
  details: string;
}
