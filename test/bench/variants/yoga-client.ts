import type { Listen } from '../variants.ts';
import { buyThroughOurClient } from './client-purchase.ts';
import { listenWith } from './yoga.ts';

/** Yoga with our client, so that what the gateway wins is not the client's alone. */
export const listenAsYogaWithClient: Listen = ({ vendorUrl }) => listenWith(buyThroughOurClient(vendorUrl));
