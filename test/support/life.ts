/** What the vendor tells of a session, one after the other; each makes a version, and the last one settles it. */
export const life = [
  { overall: 'REVIEWING', final: false, finishTime: 1 },
  { overall: 'APPROVED', final: false, finishTime: 2 },
  { overall: 'DENIED', final: false, finishTime: 3 },
  { overall: 'SUSPECTED', final: false, finishTime: 4 },
  { overall: 'APPROVED', final: true, finishTime: 5 },
] as const;
