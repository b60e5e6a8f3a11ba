import type { Resolvers } from '../../generated/resolvers.ts';
import { scalars } from '../scalars.ts';
import { documentResult, faceResult, fraudTag, mismatchTag } from './verification/results.ts';
import { registryCheck } from './verification/screenings.ts';
import {
  alreadyVerifiedError,
  appliedChecks,
  appliedSettings,
  appliedSteps,
  startVerificationPayload,
  underReviewError,
  vendorRejectedError,
} from './verification/start-payload.ts';
import { startVerification } from './verification/start-verification.ts';
import { node, nodeType } from './node.ts';
import { auditEntryFields, auditLog } from './verification/audit.ts';
import { budget, budgetUseFields } from './verification/budget.ts';
import { changeFields, changes } from './verification/changes.ts';
import { client, clientFields } from './verification/client.ts';
import {
  deleteClient,
  deleteClientPayload,
  deleteVerification,
  deletion,
  deletionFields,
} from './verification/deletion.ts';
import {
  createVerificationReport,
  createVerificationReportPayload,
} from './verification/create-verification-report.ts';
import { decideVerification, decideVerificationPayload, decisionFields } from './verification/decide-verification.ts';
import { transitionFields } from './verification/history.ts';
import { verifications } from './verification/list.ts';
import { refreshVerification, refreshVerificationPayload } from './verification/refresh-verification.ts';
import { requestMoreInformation, requestMoreInformationPayload } from './verification/request-more-information.ts';
import { setDummyResult, setDummyResultPayload } from './verification/set-dummy-result.ts';
import { addToBlocklist, blocklistPayload, removeFromBlocklist } from './verification/blocklist.ts';
import { viewer, viewerFields } from './viewer.ts';
import { vendorVerificationFields, vendorVerifications } from './verification/vendor-verifications.ts';
import { verification, verificationFields } from './verification/verification.ts';
import { verificationUpdated } from './verification/verification-updated.ts';
import { replayWebhookDelivery, webhookDeliveries, webhookDeliveryFields } from './verification/webhook-deliveries.ts';

/** Every concrete error says itself which it is. */
const byTypename = {
  __resolveType: <Name extends string>({ __typename }: { __typename?: Name }) => __typename ?? null,
};

/** The whole resolver map. */
export const resolvers = {
  ...scalars,
  Query: {
    auditLog,
    budget,
    changes,
    client,
    deletion,
    node,
    vendorVerifications,
    verification,
    verifications,
    viewer,
    webhookDeliveries,
  },
  Mutation: {
    addToBlocklist,
    createVerificationReport,
    decideVerification,
    deleteClient,
    deleteVerification,
    refreshVerification,
    removeFromBlocklist,
    replayWebhookDelivery,
    requestMoreInformation,
    setDummyResult,
    startVerification,
  },
  Subscription: { verificationUpdated },
  Node: nodeType,
  UserError: byTypename,
  StartVerificationError: byTypename,
  RefreshVerificationError: byTypename,
  ReplayWebhookDeliveryError: byTypename,
  DeleteClientError: byTypename,
  DeleteVerificationError: byTypename,
  DeleteClientPayload: deleteClientPayload,
  DecideVerificationError: byTypename,
  SetDummyResultError: byTypename,
  SetDummyResultPayload: setDummyResultPayload,
  CreateVerificationReportError: byTypename,
  CreateVerificationReportPayload: createVerificationReportPayload,
  BlocklistError: byTypename,
  BlocklistPayload: blocklistPayload,
  RequestMoreInformationError: byTypename,
  RequestMoreInformationPayload: requestMoreInformationPayload,
  DecideVerificationPayload: decideVerificationPayload,
  RefreshVerificationPayload: refreshVerificationPayload,
  AuditEntry: auditEntryFields,
  BudgetUse: budgetUseFields,
  Change: changeFields,
  Client: clientFields,
  Deletion: deletionFields,
  VendorVerification: vendorVerificationFields,
  VerificationDecision: decisionFields,
  VerificationTransition: transitionFields,
  Viewer: viewerFields,
  WebhookDelivery: webhookDeliveryFields,
  StartVerificationPayload: startVerificationPayload,
  AlreadyVerifiedError: alreadyVerifiedError,
  UnderReviewError: underReviewError,
  VendorRejectedError: vendorRejectedError,
  AppliedSettings: appliedSettings,
  AppliedChecks: appliedChecks,
  AppliedSteps: appliedSteps,
  Verification: verificationFields,
  DocumentResult: documentResult,
  FaceResult: faceResult,
  FraudTag: fraudTag,
  MismatchTag: mismatchTag,
  RegistryCheck: registryCheck,
} satisfies Resolvers;
