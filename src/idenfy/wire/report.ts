import type { ReportOptions } from '../../model/report.ts';
import { parseJson } from './json.ts';

/** Writes what a report is to hold (vendor documentation, PDF generation). What is not said is left out. */
export function toReportRequest(scanRef: string, options: ReportOptions): Readonly<Record<string, unknown>> {
  const { language, includeMainStepFiles, includeAdditionalStepFiles } = options;
  const said = { language: language?.toLowerCase() ?? null, includeMainStepFiles, includeAdditionalStepFiles };
  return { scanRef, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null)) };
}

/** What every PDF begins with, as it is and in Base64. */
const beginning = '%PDF-';
const encodedBeginning = 'JVBERi0';

/**
 * Reads a report: the documentation says that it is Base64, and not whether it stands alone or inside JSON, so both are taken, and a
 * PDF as it is. Null when there is no PDF.
 */
export function parseReport(answer: unknown): Uint8Array | null {
  if (!(answer instanceof Uint8Array)) return null;
  const bytes = Buffer.from(answer.buffer, answer.byteOffset, answer.byteLength);
  if (isPdf(bytes)) return bytes;
  const text = bytes.toString('latin1').trim();
  if (!/^[{["]/u.test(text)) return decode(text);
  const reading = parseJson(bytes);
  const texts = reading.ok ? textsOf(reading.json, mostLevels) : [];
  return texts.map(decode).find((pdf) => pdf !== null) ?? null;
}

const mostLevels = 3;

function textsOf(json: unknown, levels: number): readonly string[] {
  if (typeof json === 'string') return [json];
  if (typeof json !== 'object' || json === null || levels === 0) return [];
  return Object.values(json).flatMap((member) => textsOf(member, levels - 1));
}

function decode(text: string): Uint8Array | null {
  const encoded = text.replace(/^data:application\/pdf;base64,/u, '').trimStart();
  if (!encoded.startsWith(encodedBeginning) || !/^[A-Za-z0-9+/\s]*={0,2}\s*$/u.test(encoded)) return null;
  const bytes = Buffer.from(encoded, 'base64');
  return isPdf(bytes) ? bytes : null;
}

function isPdf(bytes: Buffer): boolean {
  return bytes.subarray(0, beginning.length).toString('latin1') === beginning;
}
