import { readEnvironment } from '../../../src/config/environment.ts';
import { createGateway } from '../../../src/gateway.ts';
import { silentObserver } from '../../../src/model/observer.ts';
import type { Listen } from '../variants.ts';
import { gatewaySettings } from './gateway-settings.ts';

/** The product, with its record on disk. It logs nothing, like the others. */
export const listenAsGateway: Listen = async (options) => {
  const environment = readEnvironment(gatewaySettings(options));
  const gateway = await createGateway({ environment, observer: silentObserver });
  return `${(await gateway.start()).url}/graphql`;
};
