import { useLazyQuery } from '@apollo/client/react';
import { useState } from 'react';
import { PersonalDataDocument, type PersonalDataQuery } from '../generated/graphql.ts';
import { Facts, type Fact } from '../parts/facts.tsx';
import { Failures } from '../parts/failures.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { humanize } from '../words/status.ts';
import { toFailures } from '../words/transport-failure.ts';

type Shown = NonNullable<PersonalDataQuery['verification']>;

/** Who the person is. It is asked for by a deliberate click only, kept nowhere, and gone once it is hidden: each look is written down. */
export function PersonalData({ id }: { readonly id: string }) {
  const [isShown, setShown] = useState(false);
  const [look, { data, error, loading }] = useLazyQuery(PersonalDataDocument, { fetchPolicy: 'no-cache' });
  const show = () => {
    setShown(true);
    void look({ variables: { id } }).catch(() => undefined);
  };
  const verification = data?.verification;
  return (
    <section className="card" aria-labelledby="person-title">
      <h2 id="person-title">Personal data</h2>
      <p className="hint">Every look is written into the audit, with who looked and when.</p>
      {isShown ? (
        <>
          {loading && <Waiting>Asking for the personal data …</Waiting>}
          {!loading && <Failures of={toFailures(error)} />}
          {!loading && verification != null && <Data of={verification} />}
          <button
            type="button"
            onClick={() => {
              setShown(false);
            }}
          >
            Hide personal data
          </button>
        </>
      ) : (
        <button type="button" onClick={show}>
          Show personal data
        </button>
      )}
    </section>
  );
}

function Data({ of: { person, document: shown, media } }: { readonly of: Shown }) {
  if (person == null && shown == null && media == null) return <p className="empty">Nothing is known of the person.</p>;
  return (
    <>
      <h3>Person</h3>
      {person == null ? <p className="empty">Nothing was read.</p> : <Facts of={personFacts(person)} />}
      <h3>Document</h3>
      {shown == null ? <p className="empty">No document was shown.</p> : <Facts of={documentFacts(shown)} />}
      <h3>Photos and files</h3>
      {media == null ? <p className="empty">Nothing was handed in.</p> : <Media of={media} />}
    </>
  );
}

function personFacts(person: NonNullable<Shown['person']>): readonly Fact[] {
  return [
    ['Name', person.fullName ?? [person.firstName, person.lastName].filter(Boolean).join(' ')],
    ['Date of birth', person.dateOfBirth?.raw],
    ['Sex', person.sex?.raw],
    ['Nationality', person.nationality?.raw],
    ['Personal code', person.personalCode],
    ['Address', person.address],
  ];
}

function documentFacts(shown: NonNullable<Shown['document']>): readonly Fact[] {
  return [
    ['Type', shown.type?.raw],
    ['Number', shown.number],
    ['Country', shown.issuingCountry?.raw],
    ['Good until', shown.dateOfExpiry?.raw],
    ['Issued by', shown.authority],
  ];
}

function Media({ of: files }: { readonly of: NonNullable<Shown['media']> }) {
  return (
    <ul className="media" aria-label="Photos and files">
      {files.map(({ kind, kindRaw, url, format }) => {
        const name = kind === 'UNRECOGNIZED' ? kindRaw : humanize(kind);
        return (
          <li key={`${kindRaw} ${format}`}>
            {url != null && format === 'IMAGE' && <img src={url} alt={name} />}
            {url == null ? (
              <span>{name}, with a link that cannot be opened</span>
            ) : (
              <a href={url} target="_blank" rel="noopener noreferrer">
                {name}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );
}
