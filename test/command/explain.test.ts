import { describe, expect, it } from 'vitest';
import { explain } from '../../src/command/explain.ts';
import { StoreConfigurationError } from '../../src/store/errors.ts';
import { StoreUnavailableError } from '../../src/model/store-unavailable.ts';

const systemError = (fields: object) => Object.assign(new Error('a canary value'), fields);

describe('an error of a command', () => {
  it.each([
    [
      { code: 'EADDRNOTAVAIL', syscall: 'listen' },
      'The gateway cannot listen (EADDRNOTAVAIL): HOST is no address of this machine. Choose one that is, for example 127.0.0.1.',
    ],
    [
      { code: 'EACCES', syscall: 'listen' },
      'The gateway cannot listen (EACCES): this user may not listen on that port. Choose a PORT of 1024 or more.',
    ],
    [{ code: 'EISDIR', syscall: 'read' }, 'The file cannot be read (EISDIR): it is a folder. Name one file.'],
    [{ code: 'EIO', syscall: 'read' }, 'The file cannot be read (EIO): look at it and at its disk.'],
  ])('of the system, %j, says what failed, why, and what to do', (fields, message) => {
    expect(explain(systemError(fields))).toBe(message);
  });

  it('of the database says what to look at', () => {
    expect(explain(new StoreUnavailableError('ECONNREFUSED'))).toBe(
      'The database is not available (ECONNREFUSED). See that it runs and that DATABASE_URL is right.',
    );
    const message = 'None of the encryption keys is one that this database was written with.';
    expect(explain(new StoreConfigurationError(message))).toBe(message);
  });

  it.each([new TypeError('a canary value'), 'a canary value', systemError({ code: 7 })])(
    'that is a defect is not explained: %s',
    (defect) => {
      expect(explain(defect)).toBe(null);
    },
  );
});
