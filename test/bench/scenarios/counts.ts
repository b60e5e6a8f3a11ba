import { ask, startSessions, type Bench, type Line } from '../bench.ts';
import { startJob } from '../job.ts';
import { runLoad } from '../load.ts';
import { startPeer } from '../peers.ts';
import { startVendor } from '../vendor.ts';

/** What can be counted: connections to the vendor, and its calls for a list. */
export async function countVendorUse(bench: Bench): Promise<readonly Line[]> {
  const vendor = await startVendor();
  const gateway = await startPeer('gateway', 'gateway', { ...bench.peerOptions(), vendorUrl: vendor.url });
  vendor.think(100);
  await runLoad(gateway.url, startJob, { jobs: 512, connections: 128, first: bench.take(512) });
  const sockets = vendor.mostSockets();
  vendor.think(20);
  const list = await countListCalls({ ...bench, vendor }, gateway.url);
  await gateway.stop();
  await vendor.stop();
  const exactly = (load: string, figure: number, value: number): Line => ({
    load,
    figures: [figure],
    bar: { kind: 'EXACTLY', value },
  });
  return [
    exactly('connections to the vendor at 128 starts at once', sockets, 64),
    exactly('vendor calls for a list of 50 of which 25 are duplicates', list.calls, 25),
    { load: 'of which open at a time', figures: [list.mostOpen], bar: { kind: 'AT_MOST', value: 8 } },
    exactly('vendor calls for the same list from the record', list.known, 0),
  ];
}

const list = (fields: string) =>
  `{ one: verifications(first: 25) { nodes { ...found } } two: verifications(first: 25) { nodes { ...found } } }
  fragment found on Verification { id ${fields} }`;

/** Sessions that are finished at the vendor, and of which no delivery has come: only the vendor can tell the person. */
async function countListCalls(bench: Bench, url: string) {
  const sessions = await startSessions(bench, url, 25);
  for (const { id } of sessions) {
    await ask(url, `mutation { refreshVerification(by: { id: "${id}" }) { verification { status } errors { code } } }`);
  }
  bench.vendor.forget();
  const answer = await ask(url, list('person { firstName }'));
  if (answer.split('"SAMPLE"').length !== 51) throw new Error(`Not fifty persons: ${answer}`);
  const asked = bench.vendor.seen('/api/v2/data');
  bench.vendor.forget();
  await ask(url, list('status outcome results { autoDocument { code } autoFace { code } }'));
  return { ...asked, known: bench.vendor.seen('/api/v2/data').calls + bench.vendor.seen('/api/v2/status').calls };
}
