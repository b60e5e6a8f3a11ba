import { connect } from 'node:net';
import type { FaultProxy, NetworkFault } from '../../support/fault-proxy.ts';
import type { BenchVendor } from '../vendor.ts';

/** What the faults are made with. */
export interface FaultParts {
  /** Between the gateway and the vendor. */
  readonly proxy: FaultProxy;
  readonly vendor: BenchVendor;
  readonly gatewayUrl: string;
}

/** Something that goes wrong for a while. */
export interface SoakFault {
  readonly name: string;
  /** Begins it, and answers how it is ended. */
  begin(parts: FaultParts): () => void;
}

/** In the order in which they come round. */
export const soakFaults: readonly SoakFault[] = [
  onTheWire('the vendor breaks connections off', { way: 'REQUEST', kind: 'RESET', after: 0 }),
  onTheWire('the vendor’s answers are cut', { way: 'ANSWER', kind: 'CUT', after: 60 }),
  onTheWire('the vendor does not answer', { way: 'ANSWER', kind: 'BLACK_HOLE' }),
  onTheWire('the vendor’s answers drip', { way: 'ANSWER', kind: 'DRIP', bytes: 64, everyMs: 200 }),
  {
    name: 'the vendor is slow',
    begin: ({ vendor }) => {
      vendor.think(1_500);
      return () => {
        vendor.think(0);
      };
    },
  },
  {
    name: 'clients stall in the middle of a request',
    begin: ({ gatewayUrl }) => {
      const { port } = new URL(gatewayUrl);
      const sockets = Array.from({ length: 50 }, () => {
        const socket = connect(Number(port), '127.0.0.1');
        socket.on('error', () => undefined);
        socket.write('POST /graphql HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{');
        return socket;
      });
      return () => {
        for (const socket of sockets) socket.destroy();
      };
    },
  },
];

function onTheWire(name: string, fault: NetworkFault): SoakFault {
  return {
    name,
    begin: ({ proxy }) => {
      proxy.begin(fault);
      return () => {
        proxy.heal();
      };
    },
  };
}
