import type { NamedValue, VendorCountry, VendorDate, VendorDateTime, VendorUrl, VendorWord } from './vendor-value.ts';

/** What a screening service said of its own work. */
export interface ScreeningService {
  readonly name: string | null;
  /** The vendor's word for what was searched, as `AML`. */
  readonly group: string | null;
  readonly uid: string | null;
  readonly errorMessage: string | null;
  readonly suspected: boolean | null;
  readonly used: boolean | null;
  readonly found: boolean | null;
  readonly successful: boolean | null;
  readonly verdict: VendorWord<'serviceVerdict'> | null;
}

/** The search for sanctions, political exposure and adverse media, in both forms in which the vendor tells of it. */
export interface AmlScreening {
  /** The newer form. */
  readonly check: AmlCheck | null;
  /** The older form, service by service. */
  readonly services: readonly AmlServiceCheck[];
  /** Words that third parties have seen in `status` and the vendor does not document. */
  readonly resultClassRaw: string | null;
  readonly pepsStatusRaw: string | null;
  readonly sanctionsStatusRaw: string | null;
  readonly adverseMediaStatusRaw: string | null;
}

/** What one service found, in the older form. */
export interface AmlServiceCheck {
  readonly service: ScreeningService | null;
  readonly matches: readonly AmlMatch[];
  readonly news: readonly AmlNews[];
}

/** One entry of a list that may be the person, in the older form. */
export interface AmlMatch {
  readonly name: string | null;
  readonly surname: string | null;
  /** Often three letters in this form, which leaves the value null. */
  readonly nationality: VendorCountry | null;
  readonly dateOfBirth: VendorDate | null;
  readonly suspicion: VendorWord<'amlSuspicion'> | null;
  readonly reason: string | null;
  readonly listNumber: string | null;
  readonly listName: string | null;
  readonly score: number | null;
  readonly lastUpdate: string | null;
  readonly exitDate: string | null;
  readonly isPerson: boolean | null;
  readonly isActive: boolean | null;
  readonly linkedDocument: VendorUrl | null;
  readonly pepLevel: number | null;
  readonly category: string | null;
  readonly otherInformation: string | null;
  readonly checkDate: string | null;
  readonly whitelisted: boolean | null;
}

/** A report in the media that may be about the person. */
export interface AmlNews {
  readonly title: string | null;
  readonly url: VendorUrl | null;
  readonly text: string | null;
  /** Documented as a text and as a number. */
  readonly score: string | null;
  readonly typeRaw: string | null;
  readonly publishDate: VendorDate | null;
  /** Only in the older form. */
  readonly checkDate: string | null;
}

/** The search in its newer form. */
export interface AmlCheck {
  readonly id: string | null;
  readonly verdict: VendorWord<'amlVerdict'> | null;
  /** Who set the verdict; its keys are not documented. */
  readonly verdictSetBy: readonly NamedValue[];
  readonly verdictSetAt: VendorDateTime | null;
  readonly adverseMedia: readonly AmlNews[];
  readonly profiles: readonly AmlProfile[];
}

/** One profile that may be the person, in the newer form. */
export interface AmlProfile {
  readonly resourceId: string | null;
  readonly version: number | null;
  readonly name: string | null;
  /** The name by which it was found. */
  readonly match: string | null;
  readonly score: number | null;
  readonly gender: VendorWord<'sex'> | null;
  /** A year or a month leaves the value null. */
  readonly datesOfBirth: readonly VendorDate[];
  readonly nationalities: readonly VendorCountry[];
  readonly countries: readonly VendorCountry[];
  readonly addresses: readonly AmlAddress[];
  readonly datasets: readonly VendorWord<'amlDataset'>[];
  readonly currentSanctionBodyIds: readonly number[];
  readonly formerSanctionBodyIds: readonly number[];
  readonly pepTier: VendorWord<'pepTier'> | null;
  readonly profileImage: VendorUrl | null;
}

/** Where a profile is at home. */
export interface AmlAddress {
  readonly city: string | null;
  readonly geography: string | null;
}
