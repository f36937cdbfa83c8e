/** A workbook to save. Never kept in a cache: it may name pupils. */
export function repondreClasseur(octets: Uint8Array, nomFichier: string): Response {
  return new Response(new Uint8Array(octets), {
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="${nomFichier.replace(/[^\w.-]/g, '-')}"`,
      'content-length': String(octets.byteLength),
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    },
  });
}
