import { readEnvironment } from '../../../src/config/environment.ts';
import { createGateway } from '../../../src/gateway.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import type { Listen } from '../variants.ts';
import { gatewaySettings } from './gateway-settings.ts';

/** The product, with its record on disk. It logs nothing, like the others. */
export const listenAsGateway: Listen = async (options) => {
  const environment = readEnvironment(gatewaySettings(options));
  const gateway = await createGateway({
    environment,
    observer: silentObserver,
    // One address asks more often here than any team's servers do.
    controls: { requestLimits: { perAddress: 1e9, perBoundCaller: 1e9, perService: 1e9 } },
  });
  return `${(await gateway.start()).url}/graphql`;
};
