import type { Pages } from './use-pages.ts';

/** What the API says of the page. */
interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null;
}

/** What the pager needs. */
interface PagerProps {
  readonly pages: Pages;
  readonly info: PageInfo | undefined;
  /** What the list is of, for those who hear where they are. */
  readonly of: string;
}

/** The way to the next page and back. Nothing where one page is all. */
export function Pager({ pages, info, of }: PagerProps) {
  const endCursor = info?.hasNextPage === true ? (info.endCursor ?? null) : null;
  if (pages.number === 1 && endCursor === null) return null;
  return (
    <nav className="pager" aria-label={`Pages of ${of}`}>
      <button type="button" onClick={pages.back} disabled={pages.number === 1}>
        Previous
      </button>
      <span aria-live="polite">Page {pages.number}</span>
      <button
        type="button"
        onClick={() => {
          if (endCursor !== null) pages.next(endCursor);
        }}
        disabled={endCursor === null}
      >
        Next
      </button>
    </nav>
  );
}
