/** The texts of the fenced blocks in this language, in their order. */
export function blocksOf(page: string, language: string): readonly string[] {
  return [...page.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, text = '']) =>
    name === language ? [text] : [],
  );
}

/** The targets of the links and images outside of code. */
export function linksOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, target = '']) => target);
}

/** The anchors that GitHub gives to the headings. */
export function anchorsOf(page: string): readonly string[] {
  return [...proseOf(page).matchAll(/^#+ (.+)$/gmu)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function proseOf(page: string): string {
  return page.replaceAll(/^```.*?^```$/gmsu, '');
}
