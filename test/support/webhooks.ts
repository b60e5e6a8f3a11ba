/** What a delivery says, as far as a test cares. */
export interface WebhookText {
  readonly scanRef: string;
  readonly clientId: string;
  readonly overall?: string;
  readonly final?: boolean;
}

/** The body of a delivery about a session, with invented people only. */
export function webhookBody({ scanRef, clientId, overall = 'APPROVED', final = true }: WebhookText): string {
  return JSON.stringify({
    final,
    scanRef,
    clientId,
    externalRef: null,
    platform: 'PC',
    startTime: 1_554_726_960,
    finishTime: 1_554_727_002,
    clientIp: null,
    clientIpCountry: null,
    clientLocation: null,
    companyId: null,
    beneficiaryId: null,
    status: {
      overall,
      fraudTags: [],
      mismatchTags: [],
      autoDocument: 'DOC_VALIDATED',
      autoFace: 'FACE_MATCH',
      manualDocument: null,
      manualFace: null,
      additionalSteps: null,
    },
    data: { docFirstName: 'SAMPLE', docLastName: 'PERSON' },
    fileUrls: {},
  });
}
