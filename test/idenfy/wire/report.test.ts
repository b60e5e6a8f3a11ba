import { describe, expect, it } from 'vitest';
import { parseReport, toReportRequest } from '../../../src/idenfy/wire/report.ts';

const pdf = Buffer.from('%PDF-1.4\n\u00ff\u0000 a page\n%%EOF\n', 'latin1');
const encoded = pdf.toString('base64');

describe('a report that is asked for', () => {
  it('says what is said, and nothing else', () => {
    const nothing = { language: null, includeMainStepFiles: null, includeAdditionalStepFiles: null };
    expect(toReportRequest('ref', nothing)).toEqual({ scanRef: 'ref' });
    const all = { language: 'LT', includeMainStepFiles: false, includeAdditionalStepFiles: true } as const;
    expect(toReportRequest('ref', all)).toEqual({
      scanRef: 'ref',
      language: 'lt',
      includeMainStepFiles: false,
      includeAdditionalStepFiles: true,
    });
  });
});

describe('a report', () => {
  it.each([
    ['Base64 alone', encoded],
    ['Base64 with a line break behind it', `${encoded}\n`],
    ['Base64 in lines', encoded.replace(/.{8}/gu, '$&\r\n')],
    ['a JSON text', JSON.stringify(encoded)],
    ['a JSON object', JSON.stringify({ pdf: encoded })],
    ['a JSON object with other texts', JSON.stringify({ message: 'done', data: { file: encoded, size: 7 } })],
    ['a JSON object with escaped slashes', JSON.stringify({ pdf: encoded }).replaceAll('/', '\\/')],
    ['a data URL', JSON.stringify({ pdf: `data:application/pdf;base64,${encoded}` })],
    ['a JSON list', JSON.stringify([encoded])],
    ['a PDF as it is', pdf.toString('latin1')],
  ])('is read out of %s', (_what, answer) => {
    expect(parseReport(Buffer.from(answer, 'latin1'))).toEqual(pdf);
  });

  it.each([
    ['nothing', ''],
    ['a web page', '<html><body>It works!</body></html>'],
    ['an image', Buffer.from('\u0089PNG', 'latin1').toString('base64')],
    ['an empty object', '{}'],
    ['an object without one', JSON.stringify({ pdf: null, message: 'none' })],
    ['an object that is cut off', JSON.stringify({ pdf: encoded }).slice(0, -4)],
    ['Base64 with something else in it', `${encoded.slice(0, 12)}<script>${encoded.slice(12)}`],
    ['one that lies too deep', JSON.stringify({ a: { b: { c: { d: encoded } } } })],
  ])('is not found in %s', (_what, answer) => {
    expect(parseReport(Buffer.from(answer, 'latin1'))).toBeNull();
  });
});
