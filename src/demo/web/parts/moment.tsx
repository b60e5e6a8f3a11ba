const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'medium' });

/** A moment in the time of whoever looks, with the exact one for machines; a dash when there is none. */
export function Moment({ at }: { readonly at: string | null | undefined }) {
  if (at == null) return <>–</>;
  return (
    <time dateTime={at} title={at}>
      {format.format(new Date(at))}
    </time>
  );
}
