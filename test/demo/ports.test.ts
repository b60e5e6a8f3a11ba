import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findPorts, PortTakenError } from '../../src/demo/ports.ts';

/** Listens on a free port until the test ends. */
async function occupy(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
}

describe('finding ports', () => {
  it('takes the wanted one when it is free, and leaves it free', async () => {
    const [port = 0] = await findPorts({ port: 0, whenTaken: 'REFUSE' });
    expect(port).toBeGreaterThan(0);
    expect(await findPorts({ port, whenTaken: 'REFUSE' })).toEqual([port]);
  });

  it('takes another one when that will do', async () => {
    const taken = await occupy();
    const [port] = await findPorts({ port: taken, whenTaken: 'TAKE_ANOTHER' });
    expect(port).toBeGreaterThan(0);
    expect(port).not.toBe(taken);
  });

  it('says what to do when no other one will do', async () => {
    const port = await occupy();
    const finding = findPorts({ port, whenTaken: 'REFUSE' });
    await expect(finding).rejects.toThrow(PortTakenError);
    await expect(finding).rejects.toThrow(
      `Port ${port} is taken. Stop what listens there, choose another port, or 0 for a free one.`,
    );
  });

  it('never finds one twice', async () => {
    const [port = 0] = await findPorts({ port: 0, whenTaken: 'REFUSE' });
    const wanted = { port, whenTaken: 'TAKE_ANOTHER' } as const;
    const found = await findPorts(wanted, wanted, wanted);
    expect(new Set(found).size).toBe(3);
    await expect(findPorts(wanted, { port, whenTaken: 'REFUSE' })).rejects.toThrow(PortTakenError);
  });
});
