import type { InformationOrder, RequestedInformation } from '../model/information-request.ts';
import type { Operation } from './operation.ts';
import { parseInformationAnswer, toInformationRequest } from './wire/information-request.ts';

/** Of the paths that the documents name, the one of the vendor's OpenAPI. */
export function informationRequest(scanRef: string, order: InformationOrder): Operation<RequestedInformation> {
  return {
    name: 'requestInformation',
    rule: 'CREATE',
    path: `${sessionPath(scanRef)}request-information/`,
    options: { method: 'post', json: toInformationRequest(order) },
    successStatuses: [200, 201],
    parse: parseInformationAnswer,
  };
}

function sessionPath(scanRef: string): string {
  return `kyc/identifications/${encodeURIComponent(scanRef)}/`;
}
