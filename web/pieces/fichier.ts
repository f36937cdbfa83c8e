/**
 * A file that a person deposited: always saved, never shown by the browser, and allowed to do nothing.
 * Never kept in a cache: it is about a pupil.
 */
export function repondreFichier(octets: Uint8Array<ArrayBuffer>, type: string, nom: string): Response {
  return new Response(octets, {
    headers: {
      'content-type': type,
      'content-disposition': `attachment; filename="${nom.replace(/[^\w.-]/g, '-')}"`,
      'content-length': String(octets.byteLength),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    },
  });
}
