/** manifest.xml for the address of an entity. */

/** Where the committed manifest points: the server of whoever develops. */
export const DEVELOPMENT = 'https://localhost:3000';

/**
 * @param manifest the committed manifest.xml
 * @param address without a slash at its end
 * @param version of package.json, «1.2.3»
 */
export function manifestFor(manifest: string, address: string, version: string): string {
  const text = (value: string): string => value.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return manifest
    .replace(/<AppDomain>[^<]*<\/AppDomain>/, `<AppDomain>${text(new URL(address).origin)}</AppDomain>`)
    .replaceAll(`${DEVELOPMENT}/`, `${text(address)}/`)
    .replace(/<Version>[^<]*<\/Version>/, `<Version>${version}.0</Version>`);
}
