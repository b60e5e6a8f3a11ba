/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "mutation CreateReport($id: ID!) {\n  createVerificationReport(id: $id) {\n    url\n    expiresAt\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.CreateReportDocument,
    "mutation Decide($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      ...DetailFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.DecideDocument,
    "query Deletion($id: ID!) {\n  deletion(id: $id) {\n    ...DeletionFields\n  }\n}\n\nmutation DeleteVerification($id: ID!) {\n  deleteVerification(id: $id) {\n    deletion {\n      ...DeletionFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}\n\nfragment DeletionFields on Deletion {\n  id\n  state\n  requestedAt\n  requestedBy\n  doneAt\n  tries\n  nextTryAt\n}": typeof types.DeletionDocument,
    "query Deliveries($filter: WebhookDeliveryFilter, $first: Int!, $after: String) {\n  webhookDeliveries(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...DeliveryFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment DeliveryFields on WebhookDelivery {\n  id\n  eventType\n  receivedAt\n  copies\n  state\n  reason\n  processedAt\n  tries\n  verification {\n    id\n    clientId\n  }\n}": typeof types.DeliveriesDocument,
    "query PersonalData($id: ID!) {\n  verification(by: {id: $id}) {\n    id\n    person {\n      fullName\n      firstName\n      lastName\n      dateOfBirth {\n        raw\n      }\n      sex {\n        raw\n      }\n      nationality {\n        raw\n      }\n      personalCode\n      address\n    }\n    document {\n      type {\n        raw\n      }\n      number\n      issuingCountry {\n        raw\n      }\n      dateOfExpiry {\n        raw\n      }\n      authority\n    }\n    media {\n      kind\n      kindRaw\n      url\n      format\n    }\n  }\n}": typeof types.PersonalDataDocument,
    "mutation ReplayDelivery($id: ID!) {\n  replayWebhookDelivery(id: $id) {\n    delivery {\n      ...DeliveryFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": typeof types.ReplayDeliveryDocument,
    "query VerificationDetail($id: ID!) {\n  verification(by: {id: $id}) {\n    ...DetailFields\n  }\n}\n\nfragment DetailFields on Verification {\n  ...StatusFields\n  reasons {\n    code\n    source\n    developerMessage\n  }\n  externalRef\n  statusRaw\n  origin\n  createdAt\n  decidedAt\n  finishBy\n  freshness {\n    asOf\n    askedAt\n    disputed\n    stuck\n  }\n  results {\n    autoDocument {\n      raw\n    }\n    autoFace {\n      raw\n    }\n    manualDocument {\n      raw\n    }\n    manualFace {\n      raw\n    }\n  }\n  fraudTags {\n    raw\n  }\n  mismatchTags {\n    raw\n  }\n  decision {\n    decision\n    at\n    by\n  }\n}": typeof types.VerificationDetailDocument,
    "query VerificationHistory($id: ID!, $first: Int!, $after: String) {\n  verification(by: {id: $id}) {\n    id\n    version\n    history(first: $first, after: $after) {\n      nodes {\n        version\n        source\n        at\n        status\n        preliminaryStatus\n        outcome\n        isFinal\n        isAlarm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.VerificationHistoryDocument,
    "query VerificationList($filter: VerificationFilter, $first: Int!, $after: String) {\n  verifications(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      clientId\n      status\n      preliminaryStatus\n      outcome\n      nextAction\n      createdAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": typeof types.VerificationListDocument,
    "mutation StartVerification($clientId: ClientId!, $policy: StartPolicy!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, policy: $policy, input: $input) {\n    redirectUrl\n    iframeUrl\n    disposition\n    verification {\n      ...StatusFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n      ... on UnderReviewError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on AlreadyVerifiedError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}": typeof types.StartVerificationDocument,
    "fragment StatusFields on Verification {\n  id\n  clientId\n  scanRef\n  status\n  preliminaryStatus\n  outcome\n  isFinal\n  nextAction\n  version\n  startBy\n  reasons {\n    code\n    personMessage\n  }\n}": typeof types.StatusFieldsFragmentDoc,
    "query VerificationStatus($id: ID!) {\n  verification(by: {id: $id}) {\n    ...StatusFields\n  }\n}": typeof types.VerificationStatusDocument,
    "subscription VerificationUpdated($id: ID!) {\n  verificationUpdated(id: $id) {\n    ended\n    verification {\n      ...StatusFields\n    }\n  }\n}": typeof types.VerificationUpdatedDocument,
};
const documents: Documents = {
    "mutation CreateReport($id: ID!) {\n  createVerificationReport(id: $id) {\n    url\n    expiresAt\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.CreateReportDocument,
    "mutation Decide($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      ...DetailFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.DecideDocument,
    "query Deletion($id: ID!) {\n  deletion(id: $id) {\n    ...DeletionFields\n  }\n}\n\nmutation DeleteVerification($id: ID!) {\n  deleteVerification(id: $id) {\n    deletion {\n      ...DeletionFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}\n\nfragment DeletionFields on Deletion {\n  id\n  state\n  requestedAt\n  requestedBy\n  doneAt\n  tries\n  nextTryAt\n}": types.DeletionDocument,
    "query Deliveries($filter: WebhookDeliveryFilter, $first: Int!, $after: String) {\n  webhookDeliveries(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...DeliveryFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment DeliveryFields on WebhookDelivery {\n  id\n  eventType\n  receivedAt\n  copies\n  state\n  reason\n  processedAt\n  tries\n  verification {\n    id\n    clientId\n  }\n}": types.DeliveriesDocument,
    "query PersonalData($id: ID!) {\n  verification(by: {id: $id}) {\n    id\n    person {\n      fullName\n      firstName\n      lastName\n      dateOfBirth {\n        raw\n      }\n      sex {\n        raw\n      }\n      nationality {\n        raw\n      }\n      personalCode\n      address\n    }\n    document {\n      type {\n        raw\n      }\n      number\n      issuingCountry {\n        raw\n      }\n      dateOfExpiry {\n        raw\n      }\n      authority\n    }\n    media {\n      kind\n      kindRaw\n      url\n      format\n    }\n  }\n}": types.PersonalDataDocument,
    "mutation ReplayDelivery($id: ID!) {\n  replayWebhookDelivery(id: $id) {\n    delivery {\n      ...DeliveryFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}": types.ReplayDeliveryDocument,
    "query VerificationDetail($id: ID!) {\n  verification(by: {id: $id}) {\n    ...DetailFields\n  }\n}\n\nfragment DetailFields on Verification {\n  ...StatusFields\n  reasons {\n    code\n    source\n    developerMessage\n  }\n  externalRef\n  statusRaw\n  origin\n  createdAt\n  decidedAt\n  finishBy\n  freshness {\n    asOf\n    askedAt\n    disputed\n    stuck\n  }\n  results {\n    autoDocument {\n      raw\n    }\n    autoFace {\n      raw\n    }\n    manualDocument {\n      raw\n    }\n    manualFace {\n      raw\n    }\n  }\n  fraudTags {\n    raw\n  }\n  mismatchTags {\n    raw\n  }\n  decision {\n    decision\n    at\n    by\n  }\n}": types.VerificationDetailDocument,
    "query VerificationHistory($id: ID!, $first: Int!, $after: String) {\n  verification(by: {id: $id}) {\n    id\n    version\n    history(first: $first, after: $after) {\n      nodes {\n        version\n        source\n        at\n        status\n        preliminaryStatus\n        outcome\n        isFinal\n        isAlarm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.VerificationHistoryDocument,
    "query VerificationList($filter: VerificationFilter, $first: Int!, $after: String) {\n  verifications(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      clientId\n      status\n      preliminaryStatus\n      outcome\n      nextAction\n      createdAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}": types.VerificationListDocument,
    "mutation StartVerification($clientId: ClientId!, $policy: StartPolicy!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, policy: $policy, input: $input) {\n    redirectUrl\n    iframeUrl\n    disposition\n    verification {\n      ...StatusFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n      ... on UnderReviewError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on AlreadyVerifiedError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}": types.StartVerificationDocument,
    "fragment StatusFields on Verification {\n  id\n  clientId\n  scanRef\n  status\n  preliminaryStatus\n  outcome\n  isFinal\n  nextAction\n  version\n  startBy\n  reasons {\n    code\n    personMessage\n  }\n}": types.StatusFieldsFragmentDoc,
    "query VerificationStatus($id: ID!) {\n  verification(by: {id: $id}) {\n    ...StatusFields\n  }\n}": types.VerificationStatusDocument,
    "subscription VerificationUpdated($id: ID!) {\n  verificationUpdated(id: $id) {\n    ended\n    verification {\n      ...StatusFields\n    }\n  }\n}": types.VerificationUpdatedDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateReport($id: ID!) {\n  createVerificationReport(id: $id) {\n    url\n    expiresAt\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation CreateReport($id: ID!) {\n  createVerificationReport(id: $id) {\n    url\n    expiresAt\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation Decide($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      ...DetailFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation Decide($id: ID!, $decision: OperatorDecision!, $note: String) {\n  decideVerification(id: $id, decision: $decision, note: $note) {\n    verification {\n      ...DetailFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Deletion($id: ID!) {\n  deletion(id: $id) {\n    ...DeletionFields\n  }\n}\n\nmutation DeleteVerification($id: ID!) {\n  deleteVerification(id: $id) {\n    deletion {\n      ...DeletionFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}\n\nfragment DeletionFields on Deletion {\n  id\n  state\n  requestedAt\n  requestedBy\n  doneAt\n  tries\n  nextTryAt\n}"): (typeof documents)["query Deletion($id: ID!) {\n  deletion(id: $id) {\n    ...DeletionFields\n  }\n}\n\nmutation DeleteVerification($id: ID!) {\n  deleteVerification(id: $id) {\n    deletion {\n      ...DeletionFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}\n\nfragment DeletionFields on Deletion {\n  id\n  state\n  requestedAt\n  requestedBy\n  doneAt\n  tries\n  nextTryAt\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Deliveries($filter: WebhookDeliveryFilter, $first: Int!, $after: String) {\n  webhookDeliveries(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...DeliveryFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment DeliveryFields on WebhookDelivery {\n  id\n  eventType\n  receivedAt\n  copies\n  state\n  reason\n  processedAt\n  tries\n  verification {\n    id\n    clientId\n  }\n}"): (typeof documents)["query Deliveries($filter: WebhookDeliveryFilter, $first: Int!, $after: String) {\n  webhookDeliveries(filter: $filter, first: $first, after: $after) {\n    nodes {\n      ...DeliveryFields\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n\nfragment DeliveryFields on WebhookDelivery {\n  id\n  eventType\n  receivedAt\n  copies\n  state\n  reason\n  processedAt\n  tries\n  verification {\n    id\n    clientId\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PersonalData($id: ID!) {\n  verification(by: {id: $id}) {\n    id\n    person {\n      fullName\n      firstName\n      lastName\n      dateOfBirth {\n        raw\n      }\n      sex {\n        raw\n      }\n      nationality {\n        raw\n      }\n      personalCode\n      address\n    }\n    document {\n      type {\n        raw\n      }\n      number\n      issuingCountry {\n        raw\n      }\n      dateOfExpiry {\n        raw\n      }\n      authority\n    }\n    media {\n      kind\n      kindRaw\n      url\n      format\n    }\n  }\n}"): (typeof documents)["query PersonalData($id: ID!) {\n  verification(by: {id: $id}) {\n    id\n    person {\n      fullName\n      firstName\n      lastName\n      dateOfBirth {\n        raw\n      }\n      sex {\n        raw\n      }\n      nationality {\n        raw\n      }\n      personalCode\n      address\n    }\n    document {\n      type {\n        raw\n      }\n      number\n      issuingCountry {\n        raw\n      }\n      dateOfExpiry {\n        raw\n      }\n      authority\n    }\n    media {\n      kind\n      kindRaw\n      url\n      format\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplayDelivery($id: ID!) {\n  replayWebhookDelivery(id: $id) {\n    delivery {\n      ...DeliveryFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"): (typeof documents)["mutation ReplayDelivery($id: ID!) {\n  replayWebhookDelivery(id: $id) {\n    delivery {\n      ...DeliveryFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VerificationDetail($id: ID!) {\n  verification(by: {id: $id}) {\n    ...DetailFields\n  }\n}\n\nfragment DetailFields on Verification {\n  ...StatusFields\n  reasons {\n    code\n    source\n    developerMessage\n  }\n  externalRef\n  statusRaw\n  origin\n  createdAt\n  decidedAt\n  finishBy\n  freshness {\n    asOf\n    askedAt\n    disputed\n    stuck\n  }\n  results {\n    autoDocument {\n      raw\n    }\n    autoFace {\n      raw\n    }\n    manualDocument {\n      raw\n    }\n    manualFace {\n      raw\n    }\n  }\n  fraudTags {\n    raw\n  }\n  mismatchTags {\n    raw\n  }\n  decision {\n    decision\n    at\n    by\n  }\n}"): (typeof documents)["query VerificationDetail($id: ID!) {\n  verification(by: {id: $id}) {\n    ...DetailFields\n  }\n}\n\nfragment DetailFields on Verification {\n  ...StatusFields\n  reasons {\n    code\n    source\n    developerMessage\n  }\n  externalRef\n  statusRaw\n  origin\n  createdAt\n  decidedAt\n  finishBy\n  freshness {\n    asOf\n    askedAt\n    disputed\n    stuck\n  }\n  results {\n    autoDocument {\n      raw\n    }\n    autoFace {\n      raw\n    }\n    manualDocument {\n      raw\n    }\n    manualFace {\n      raw\n    }\n  }\n  fraudTags {\n    raw\n  }\n  mismatchTags {\n    raw\n  }\n  decision {\n    decision\n    at\n    by\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VerificationHistory($id: ID!, $first: Int!, $after: String) {\n  verification(by: {id: $id}) {\n    id\n    version\n    history(first: $first, after: $after) {\n      nodes {\n        version\n        source\n        at\n        status\n        preliminaryStatus\n        outcome\n        isFinal\n        isAlarm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query VerificationHistory($id: ID!, $first: Int!, $after: String) {\n  verification(by: {id: $id}) {\n    id\n    version\n    history(first: $first, after: $after) {\n      nodes {\n        version\n        source\n        at\n        status\n        preliminaryStatus\n        outcome\n        isFinal\n        isAlarm\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VerificationList($filter: VerificationFilter, $first: Int!, $after: String) {\n  verifications(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      clientId\n      status\n      preliminaryStatus\n      outcome\n      nextAction\n      createdAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"): (typeof documents)["query VerificationList($filter: VerificationFilter, $first: Int!, $after: String) {\n  verifications(filter: $filter, first: $first, after: $after) {\n    nodes {\n      id\n      clientId\n      status\n      preliminaryStatus\n      outcome\n      nextAction\n      createdAt\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartVerification($clientId: ClientId!, $policy: StartPolicy!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, policy: $policy, input: $input) {\n    redirectUrl\n    iframeUrl\n    disposition\n    verification {\n      ...StatusFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n      ... on UnderReviewError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on AlreadyVerifiedError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}"): (typeof documents)["mutation StartVerification($clientId: ClientId!, $policy: StartPolicy!, $input: StartVerificationInput) {\n  startVerification(clientId: $clientId, policy: $policy, input: $input) {\n    redirectUrl\n    iframeUrl\n    disposition\n    verification {\n      ...StatusFields\n    }\n    errors {\n      code\n      message\n      path\n      retryable\n      ... on UnderReviewError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on AlreadyVerifiedError {\n        verification {\n          ...StatusFields\n        }\n      }\n      ... on RateLimitedError {\n        retryAfter\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment StatusFields on Verification {\n  id\n  clientId\n  scanRef\n  status\n  preliminaryStatus\n  outcome\n  isFinal\n  nextAction\n  version\n  startBy\n  reasons {\n    code\n    personMessage\n  }\n}"): (typeof documents)["fragment StatusFields on Verification {\n  id\n  clientId\n  scanRef\n  status\n  preliminaryStatus\n  outcome\n  isFinal\n  nextAction\n  version\n  startBy\n  reasons {\n    code\n    personMessage\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query VerificationStatus($id: ID!) {\n  verification(by: {id: $id}) {\n    ...StatusFields\n  }\n}"): (typeof documents)["query VerificationStatus($id: ID!) {\n  verification(by: {id: $id}) {\n    ...StatusFields\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "subscription VerificationUpdated($id: ID!) {\n  verificationUpdated(id: $id) {\n    ended\n    verification {\n      ...StatusFields\n    }\n  }\n}"): (typeof documents)["subscription VerificationUpdated($id: ID!) {\n  verificationUpdated(id: $id) {\n    ended\n    verification {\n      ...StatusFields\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;