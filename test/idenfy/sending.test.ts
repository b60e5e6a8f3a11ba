import { channel } from 'node:diagnostics_channel';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchSending, type SendingWatch } from '../../src/idenfy/sending.ts';

const created = channel('undici:request:create');
const sent = channel('undici:client:sendHeaders');

let watch: SendingWatch;

beforeEach(() => {
  watch = watchSending();
});
afterEach(() => {
  watch.stop();
});

/** Lets a call publish what Node's fetch would, and says how far the call came. */
async function stageAfter(publish: () => void): Promise<string> {
  return watch.run((progress) => {
    publish();
    return Promise.resolve(progress.stage);
  });
}

describe('a call', () => {
  it('of which nothing is seen may have been sent', async () => {
    expect(await stageAfter(() => undefined)).toBe('UNKNOWN');
  });

  it('whose request was only made was not sent', async () => {
    expect(
      await stageAfter(() => {
        created.publish({ request: {} });
      }),
    ).toBe('NOT_SENT');
  });

  it('that was sent once stays sent, whatever follows', async () => {
    const request = {};

    expect(
      await stageAfter(() => {
        created.publish({ request });
        sent.publish({ request });
        created.publish({ request: {} });
      }),
    ).toBe('SENT');
  });

  it('is not mistaken for another', async () => {
    const request = {};
    await stageAfter(() => {
      created.publish({ request });
    });

    expect(
      await stageAfter(() => {
        created.publish({ request: {} });
        sent.publish({ request });
      }),
    ).toBe('NOT_SENT');
  });

  it('is not disturbed by messages of another form', async () => {
    expect(
      await stageAfter(() => {
        created.publish({});
        created.publish({ request: 'text' });
        sent.publish({ request: null });
      }),
    ).toBe('UNKNOWN');
  });

  it('is not followed any more once the watch has stopped', async () => {
    watch.stop();

    expect(
      await stageAfter(() => {
        created.publish({ request: {} });
      }),
    ).toBe('UNKNOWN');
  });
});
