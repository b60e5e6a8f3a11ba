import { onTestFinished } from 'vitest';
import type { GatewayOptions } from '../../src/gateway.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from '../../src/simulator/simulator.ts';
import { startGateway, type RunningGateway } from './gateway.ts';

/** A gateway in front of a simulator, as somebody who tries the product has it. */
export interface SimulatedGateway extends RunningGateway {
  readonly simulator: Simulator;
  readonly simulatorUrl: string;
}

/** Starts both with the same credentials. They stop when the test ends. */
export async function startSimulatedGateway(
  settings: Readonly<Record<string, string>> = {},
  parts: { readonly gateway?: Partial<GatewayOptions>; readonly simulator?: Partial<SimulatorOptions> } = {},
): Promise<SimulatedGateway> {
  const apiKey = settings['IDENFY_API_KEY'] ?? 'test-key';
  const apiSecret = settings['IDENFY_API_SECRET'] ?? 'test-secret';
  const simulator = createSimulator({ apiKey, apiSecret, ...parts.simulator });
  onTestFinished(() => simulator.stop());
  const { url: simulatorUrl } = await simulator.start();
  const gateway = await startGateway(simulatorUrl, { IDENFY_UI_URL: simulatorUrl, ...settings }, parts.gateway);
  return { ...gateway, simulator, simulatorUrl };
}
