/** An operation that the team has reviewed and put into its manifest. */
export interface TrustedDocument {
  /** What clients call it by: the digest that their build has written. */
  readonly id: string;
  /** The text in the language of GraphQL. */
  readonly text: string;
}
