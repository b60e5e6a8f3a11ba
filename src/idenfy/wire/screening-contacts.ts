import type {
  AddressVerification,
  BankAccount,
  BankCardVerification,
  BankVerification,
  DriverLicenseCheck,
  EmailVerification,
  PhoneVerification,
  RiskAssessment,
} from '../../model/screenings.ts';
import { optionalText } from './fields.ts';
import { asIs, block, country, date, flag, list, optionalInteger, optionalNumber, word } from './values.ts';

/** `addressVerification`. */
export const addressVerification = block(
  {
    address: optionalText,
    country,
    status: word('addressStatus'),
    accuracy: optionalNumber,
    quality: word('addressQuality'),
  },
  (address): AddressVerification => address,
);

/** `phoneVerification`. */
export const phoneVerification = block(
  { phone: optionalText, phoneVerified: flag },
  ({ phone, phoneVerified }): PhoneVerification => ({ phone, verified: phoneVerified }),
);

/** `emailVerification`. */
export const emailVerification = block(
  { email: optionalText, emailVerified: flag },
  ({ email, emailVerified }): EmailVerification => ({ email, verified: emailVerified }),
);

const account = block(
  {
    id: optionalText,
    name: optionalText,
    iban: optionalText,
    currency: optionalText,
    balancesOverview: block({ bookedBalance: optionalNumber, availableBalance: optionalNumber }, asIs),
    transactionsCount: optionalInteger,
  },
  ({ balancesOverview, ...named }): BankAccount => ({
    ...named,
    bookedBalance: balancesOverview?.bookedBalance ?? null,
    availableBalance: balancesOverview?.availableBalance ?? null,
  }),
);

/** `bankVerification`. */
export const bankVerification = block(
  { id: optionalText, country, bank: optionalText, riskLevel: word('riskLevel'), accounts: list(account) },
  (bank): BankVerification => bank,
);

/** `bankCardVerification`. */
export const bankCardVerification = block(
  {
    id: optionalText,
    status: word('bankCardStatus'),
    noMatchReason: word('bankCardMismatch'),
    name: optionalText,
    firstSix: optionalText,
    lastFour: optionalText,
    expiryDate: date,
    nameMatch: flag,
    lastFourMatch: flag,
  },
  (card): BankCardVerification => card,
);

/** `driverLicenseCheck`. */
export const driverLicenseCheck = block(
  {
    name: optionalText,
    surname: optionalText,
    dateOfBirth: date,
    state: optionalText,
    gender: optionalText,
    dateOfIssue: date,
    dateOfExpiry: date,
    documentNumber: optionalText,
    nameMatch: flag,
    surnameMatch: flag,
    dateOfBirthMatch: flag,
    genderMatch: flag,
    dateOfIssueMatch: flag,
    dateOfExpiryMatch: flag,
    documentNumberMatch: flag,
  },
  (license): DriverLicenseCheck => license,
);

/** `riskAssessment`. */
export const riskAssessment = block(
  { riskScore: optionalNumber, riskLevel: word('riskLevel') },
  ({ riskScore, riskLevel }): RiskAssessment => ({ score: riskScore, level: riskLevel }),
);
