import { isIP } from 'node:net';
import type { Context } from 'hono';

/**
 * Address of the caller: the socket's. Behind proxies of ours, the one that the farthest of them saw: the
 * entry of `X-Forwarded-For` as far from its end as there are proxies, since whatever stands before it was
 * written by the caller.
 * @param mandataires number of proxies of ours in front (`POLARIS_MANDATAIRES`), 0 for none
 */
export function adresseDe(c: Context, mandataires = 0): string {
  const prise = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming
    ?.socket?.remoteAddress;
  const vues = mandataires > 0 ? (c.req.header('x-forwarded-for')?.split(',') ?? []) : [];
  return [vues.at(-mandataires)?.trim(), prise].find((a) => a !== undefined && isIP(a) > 0) ?? 'inconnue';
}
