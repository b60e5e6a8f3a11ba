import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/graphql/schema.ts';
import { createOperations } from '../../src/graphql/subscriptions/operations.ts';
import { createTrustedDocuments, findUnreadableDocuments } from '../../src/graphql/trusted-documents.ts';

const viewer = { id: 'a1', text: 'query Viewer { viewer { id } }' };
const both = { id: 'b2', text: 'query One { __typename } query Two { __typename }' };
const persisted = (sha256Hash: unknown) => ({ persistedQuery: { version: 1, sha256Hash } });
const trusted = { kind: 'TRUSTED', text: viewer.text };

describe('trusted documents', () => {
  const documents = createTrustedDocuments('enforce', [viewer, both]);

  it.each([
    ['the id in documentId', { documentId: 'a1' }],
    ['the id behind the name of its digest', { documentId: 'sha256:a1' }],
    ['the id as Apollo sends it', { extensions: persisted('a1') }],
    ['the exact text', { query: viewer.text }],
    ['the id and the exact text', { documentId: 'a1', query: viewer.text }],
    ['the id twice', { documentId: 'a1', extensions: persisted('a1') }],
    ['the id beside an empty text', { query: '', extensions: persisted('a1') }],
  ])('are meant by %s', (_name, request) => {
    expect(documents.choose(request)).toEqual(trusted);
  });

  it.each([
    ['an unknown id', { documentId: 'c3' }],
    ['another text', { query: '{ __typename }' }],
    ['the text with one space more', { query: `${viewer.text} ` }],
    ['an id with the text of another', { documentId: 'a1', query: both.text }],
    ['an unknown id with a known text', { documentId: 'c3', query: viewer.text }],
    ['two ids that differ', { documentId: 'a1', extensions: persisted('b2') }],
    ['an id that is no text', { documentId: 1, extensions: persisted(['a1']) }],
    ['the name of something that every object has', { documentId: 'constructor' }],
    ['nothing', {}],
  ])('are not meant by %s, which is refused when they are enforced', (_name, request) => {
    expect(documents.choose(request)).toEqual({ kind: 'REFUSED' });
  });

  it('leave everything else as it was sent when they are not enforced', () => {
    const lenient = createTrustedDocuments('off', [viewer]);
    expect(lenient.choose({ query: '{ __typename }' })).toEqual({ kind: 'AS_SENT' });
    expect(lenient.choose({ documentId: 'a1' })).toEqual(trusted);
  });

  it('have the names of all their operations', () => {
    expect([...documents.operationNames]).toEqual(['Viewer', 'One', 'Two']);
  });

  it('are unreadable when they are not GraphQL', () => {
    expect(findUnreadableDocuments([viewer, { id: 'c3', text: 'query {' }])).toEqual(['c3']);
  });
});

describe('an operation over a socket', () => {
  const operations = createOperations({
    schema: createSchema(),
    explorer: 'off',
    reportDefect: () => undefined,
    reportOperation: () => undefined,
    trustedDocuments: createTrustedDocuments('off', [viewer]),
    renewContext: (context) => context,
  });
  const documentOf = (query: string) => {
    const prepared = operations.prepare({ query });
    if (!('document' in prepared)) throw new Error('It was refused.');
    return prepared.document;
  };

  it('is checked once when it is trusted, and each time when it is not', () => {
    expect(documentOf(viewer.text)).toEqual(parse(viewer.text));
    expect(documentOf(viewer.text)).toBe(documentOf(viewer.text));
    expect(documentOf('{ __typename }')).not.toBe(documentOf('{ __typename }'));
  });
});
