import type { Observer } from '../model/observer.ts';

/** An observer that tells two others everything it is told, one after the other. */
export function observeTwice(first: Observer, second: Observer): Observer {
  const both = (name: keyof Observer) => (told: never) => {
    first[name](told);
    second[name](told);
  };
  return {
    vendorCalled: both('vendorCalled'),
    requestFinished: both('requestFinished'),
    operationFinished: both('operationFinished'),
    startFinished: both('startFinished'),
    commandFinished: both('commandFinished'),
    deletionMoved: both('deletionMoved'),
    breakerMoved: both('breakerMoved'),
    verificationStuck: () => {
      first.verificationStuck();
      second.verificationStuck();
    },
    failed: both('failed'),
    deliveryReceived: both('deliveryReceived'),
    deliveryProcessed: both('deliveryProcessed'),
    warned: both('warned'),
    outcomeReplaced: both('outcomeReplaced'),
  };
}
