import type { vendorWords } from './vendor-words.ts';

/** Something that the vendor wrote: what it means, null where it is not what was expected, and its own text, unchanged. */
export interface VendorValue<Value> {
  readonly value: Value | null;
  readonly raw: string;
}

/** A date; the value is an existing day as `YYYY-MM-DD`. */
export type VendorDate = VendorValue<string>;

/** A country; the value is ISO 3166-1 alpha-2 in upper case, or `XK`. */
export type VendorCountry = VendorValue<string>;

/** A moment; the value is null where the text does not say the offset from UTC. */
export type VendorDateTime = VendorValue<Date>;

/** An address on the web; the value is null where a browser should not be sent there. */
export type VendorUrl = VendorValue<string>;

/** A word of one of the vendor's lists; the value is null for a word that is not documented. */
export type VendorWord<List extends keyof typeof vendorWords> = VendorValue<(typeof vendorWords)[List][number]>;

/** One value of an object whose keys are not documented. */
export interface NamedValue {
  /** The keys that lead to it, joined by dots. */
  readonly name: string;
  readonly value: string;
}
