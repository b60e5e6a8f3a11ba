/** What the page shows. */
export type Route =
  | { readonly view: 'PERSON' }
  | { readonly view: 'LIST' }
  | { readonly view: 'DELIVERIES' }
  | { readonly view: 'DETAIL'; readonly id: string };

/** What stands behind the `#` of an address; what is not known leads to where a person is verified. */
export function readRoute(hash: string): Route {
  const [, view = '', name = '', id = ''] = hash.split('/');
  if (view !== 'operator') return { view: 'PERSON' };
  if (name === 'deliveries') return { view: 'DELIVERIES' };
  return name === 'verifications' && id !== '' ? { view: 'DETAIL', id: decode(id) } : { view: 'LIST' };
}

/** The address of a view within the page. */
export function addressOf(route: Route): string {
  switch (route.view) {
    case 'PERSON':
      return '#/';
    case 'LIST':
      return '#/operator';
    case 'DELIVERIES':
      return '#/operator/deliveries';
    case 'DETAIL':
      return `#/operator/verifications/${encodeURIComponent(route.id)}`;
  }
}

/** An id as it was written into the address; what nobody could have written there is nobody's id. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
