import { addressOf, type Route } from '../route.ts';
import { AllDeliveries } from './all-deliveries.tsx';
import { VerificationDetail } from './verification-detail.tsx';
import { VerificationList } from './verification-list.tsx';
import '../styles/operator.css';

/** The view of the team: every verification, and what was delivered about it. */
export function OperatorPage({ route }: { readonly route: Route }) {
  if (route.view === 'DETAIL') return <VerificationDetail key={route.id} id={route.id} />;
  return (
    <>
      <div className="title">
        <h1>{route.view === 'DELIVERIES' ? 'Deliveries' : 'Verifications'}</h1>
        <nav className="subnav" aria-label="Operator’s view">
          <a href={addressOf({ view: 'LIST' })} aria-current={route.view === 'LIST' ? 'page' : undefined}>
            Verifications
          </a>
          <a href={addressOf({ view: 'DELIVERIES' })} aria-current={route.view === 'DELIVERIES' ? 'page' : undefined}>
            Deliveries
          </a>
        </nav>
      </div>
      {route.view === 'DELIVERIES' ? <AllDeliveries /> : <VerificationList />}
    </>
  );
}
