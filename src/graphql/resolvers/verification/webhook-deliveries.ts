import type {
  MutationResolvers,
  QueryResolvers,
  ResolversTypes,
  WebhookDeliveryFilter,
  WebhookDeliveryResolvers,
} from '../../../generated/resolvers.ts';
import type { DeliveryFilter } from '../../../model/delivery-record.ts';
import { notFound } from '../../errors/refresh-error.ts';
import { readGlobalId, toDeliveryId } from '../../global-id.ts';
import { readPage } from '../../pagination.ts';
import { given } from './list.ts';

/** `Query.webhookDeliveries`. */
export const webhookDeliveries: QueryResolvers['webhookDeliveries'] = (_root, { filter, ...page }, context) =>
  readPage(page, {
    list: 'deliveries',
    read: ({ after, limit }) =>
      context.verifications.deliveries(context.caller, toFilter(filter ?? {}), {
        order: 'NEWEST_FIRST',
        afterKey: after,
        limit,
      }),
    numberOf: ({ key }) => key,
  });

type Payload = Awaited<ResolversTypes['ReplayWebhookDeliveryPayload']>;

/** `Mutation.replayWebhookDelivery`. */
export const replayWebhookDelivery: MutationResolvers['replayWebhookDelivery'] = async (
  _root,
  { id },
  { verifications, caller },
): Promise<Payload> => {
  const name = readGlobalId(id);
  const digest = name?.type === 'WebhookDelivery' ? name.digest : '';
  const delivery = await verifications.replayDelivery(caller, digest);
  return { delivery, errors: delivery === null ? [notFound(['id'])] : [] };
};

/** The fields of a delivery that are not simply read off it. */
export const webhookDeliveryFields: WebhookDeliveryResolvers = {
  id: ({ digest }) => toDeliveryId(digest),
  receivedAt: ({ receivedAt }) => new Date(receivedAt),
  lastReceivedAt: ({ lastReceivedAt }) => new Date(lastReceivedAt),
  processedAt: ({ processedAt }) => (processedAt === null ? null : new Date(processedAt)),
  // Written out so that the compiler holds the words of the record against those of the schema.
  reason: ({ reason }) => reason,
  verification: ({ verificationKey }, _args, { loadVerification }) =>
    verificationKey === null ? null : loadVerification({ key: verificationKey }),
  body: (delivery, _args, { verifications, caller }) => verifications.deliveryBody(caller, delivery),
};

/** What is absent or null does not filter. */
function toFilter(input: WebhookDeliveryFilter): DeliveryFilter {
  return {
    ...given('states', input.state),
    ...given('eventType', input.eventType),
    ...given('scanRef', input.scanRef),
    ...given('receivedFrom', input.receivedFrom?.getTime()),
    ...given('receivedBefore', input.receivedBefore?.getTime()),
  };
}
