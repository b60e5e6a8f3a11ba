/** The vendor was needed for an answer and has not given one. */
export class VendorUnavailableError extends Error {
  constructor() {
    super('iDenfy did not answer this question. Ask again later.');
    this.name = 'VendorUnavailableError';
  }
}
