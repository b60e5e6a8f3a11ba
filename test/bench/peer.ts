import { listenAs, type VariantName } from './variants.ts';

/** One variant in a process of its own: tells its address, then what it uses whenever it is asked. */
const [variant, vendorUrl = '', folder = '', hiveFolder] = process.argv.slice(2);

process.on('disconnect', () => process.exit(1));
process.on('message', (message) => {
  // A profile is written on a regular end only.
  if (message === 'stop') process.exit(0);
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: user + system, rss: process.memoryUsage.rss() });
});
process.send?.({ url: await listenAs(variant as VariantName, { vendorUrl, folder, hiveFolder }) });
