/** The oldest Node.js that runs this program, as `[major, minor]`; package.json says the same in `engines`. */
const oldest = [22, 19] as const;

/**
 * Says in one sentence why the Node.js of this version, for example `20.20.2`, cannot run this program, or returns null
 * when it can. Imports nothing and uses no new syntax, so that an old Node.js can still get this far.
 */
export function explainUnsupportedNode(version: string): string | null {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return null;
  return `Node.js ${oldest.join('.')} or newer is needed, and this is ${version}: install a current release from https://nodejs.org.`;
}
