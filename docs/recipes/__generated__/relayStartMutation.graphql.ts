/**
 * @generated SignedSource<<b9bfe04a0cf4a5ec006514cc92bb8b08>>
 * @lightSyntaxTransform
 */

/* tslint:disable */
/* eslint-disable */
// @ts-nocheck

import type { ConcreteRequest } from 'relay-runtime';
export type ErrorCode = "ALREADY_VERIFIED" | "ASKED_JUST_NOW" | "BUDGET_SPENT" | "DUPLICATE_SESSION" | "IDEMPOTENCY_CONFLICT" | "INVALID_INPUT" | "NOTHING_TO_DECIDE" | "NOT_FOUND" | "NOT_IN_DEVELOPMENT" | "OPERATION_IN_PROGRESS" | "OUTCOME_UNKNOWN" | "UNDER_REVIEW" | "VENDOR_ACCOUNT_INACTIVE" | "VENDOR_BAD_VALUE" | "VENDOR_CREDENTIALS" | "VENDOR_ENVIRONMENT" | "VENDOR_FEATURE" | "VENDOR_FUNDS" | "VENDOR_MISSING_VALUE" | "VENDOR_NOT_FOUND" | "VENDOR_RATE_LIMITED" | "VENDOR_REQUEST_REFUSED" | "VENDOR_TOKEN_NOT_VALID" | "VENDOR_UNAVAILABLE";
export type relayStartMutation$variables = {
  clientId: string;
};
export type relayStartMutation$data = {
  readonly startVerification: {
    readonly errors: ReadonlyArray<{
      readonly code: ErrorCode;
      readonly message: string;
    }>;
    readonly redirectUrl: string | null | undefined;
  } | null | undefined;
};
export type relayStartMutation = {
  response: relayStartMutation$data;
  variables: relayStartMutation$variables;
};

const node: ConcreteRequest = (function(){
var v0 = [
  {
    "defaultValue": null,
    "kind": "LocalArgument",
    "name": "clientId"
  }
],
v1 = [
  {
    "kind": "Variable",
    "name": "clientId",
    "variableName": "clientId"
  }
],
v2 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "redirectUrl",
  "storageKey": null
},
v3 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "code",
  "storageKey": null
},
v4 = {
  "alias": null,
  "args": null,
  "kind": "ScalarField",
  "name": "message",
  "storageKey": null
};
return {
  "fragment": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Fragment",
    "metadata": null,
    "name": "relayStartMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "StartVerificationPayload",
        "kind": "LinkedField",
        "name": "startVerification",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ],
    "type": "Mutation",
    "abstractKey": null
  },
  "kind": "Request",
  "operation": {
    "argumentDefinitions": (v0/*:: as any*/),
    "kind": "Operation",
    "name": "relayStartMutation",
    "selections": [
      {
        "alias": null,
        "args": (v1/*:: as any*/),
        "concreteType": "StartVerificationPayload",
        "kind": "LinkedField",
        "name": "startVerification",
        "plural": false,
        "selections": [
          (v2/*:: as any*/),
          {
            "alias": null,
            "args": null,
            "concreteType": null,
            "kind": "LinkedField",
            "name": "errors",
            "plural": true,
            "selections": [
              {
                "alias": null,
                "args": null,
                "kind": "ScalarField",
                "name": "__typename",
                "storageKey": null
              },
              (v3/*:: as any*/),
              (v4/*:: as any*/)
            ],
            "storageKey": null
          }
        ],
        "storageKey": null
      }
    ]
  },
  "params": {
    "cacheID": "ff4f379932195d541e6ebfdb0cc9101f",
    "id": null,
    "metadata": {},
    "name": "relayStartMutation",
    "operationKind": "mutation",
    "text": "mutation relayStartMutation(\n  $clientId: ClientId!\n) {\n  startVerification(clientId: $clientId) {\n    redirectUrl\n    errors {\n      __typename\n      code\n      message\n    }\n  }\n}\n"
  }
};
})();

(node as any).hash = "f474aaaa42ce45df8de35bee960c1e31";

export default node;
