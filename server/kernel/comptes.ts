import { betterAuth } from 'better-auth';
import type { Kysely } from 'kysely';
import type { Schema } from '../db/schema.ts';

const MINUTE = 60;
const HEURE = 60 * MINUTE;
export const LONGUEUR_MOT_DE_PASSE = 12;

/**
 * The accounts: password sign-in and sessions by better-auth, on our own tables and under the role of the
 * application. Its HTTP handler is not mounted: sign-in goes through `connecter`, which counts failures.
 */
export function creerComptes(options: { db: Kysely<Schema>; secret: string; adresse: string }) {
  return betterAuth({
    secret: options.secret,
    baseURL: options.adresse,
    database: { db: options.db, type: 'postgres' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: LONGUEUR_MOT_DE_PASSE,
      maxPasswordLength: 128,
    },
    user: {
      modelName: 'compte',
      fields: {
        name: 'nom',
        email: 'courriel',
        emailVerified: 'courriel_verifie',
        createdAt: 'cree_le',
        updatedAt: 'modifie_le',
      },
    },
    session: {
      modelName: 'session_ouverte',
      // Eight idle hours, then one more save: a session lives twelve hours and is renewed while used.
      expiresIn: 12 * HEURE,
      updateAge: 30 * MINUTE,
      fields: {
        userId: 'compte_id',
        expiresAt: 'expire_le',
        token: 'jeton',
        createdAt: 'cree_le',
        updatedAt: 'modifie_le',
        ipAddress: 'adresse_ip',
        userAgent: 'navigateur',
      },
    },
    account: {
      modelName: 'moyen_connexion',
      fields: {
        userId: 'compte_id',
        accountId: 'identifiant',
        providerId: 'fournisseur',
        accessToken: 'jeton_acces',
        refreshToken: 'jeton_rafraichissement',
        idToken: 'jeton_identite',
        accessTokenExpiresAt: 'jeton_acces_expire_le',
        refreshTokenExpiresAt: 'jeton_rafraichissement_expire_le',
        password: 'mot_de_passe',
        createdAt: 'cree_le',
        updatedAt: 'modifie_le',
      },
    },
    verification: {
      modelName: 'verification',
      fields: {
        identifier: 'identifiant',
        value: 'valeur',
        expiresAt: 'expire_le',
        createdAt: 'cree_le',
        updatedAt: 'modifie_le',
      },
    },
    advanced: {
      cookiePrefix: 'polaris',
      useSecureCookies: options.adresse.startsWith('https:'),
      database: { generateId: 'uuid' },
    },
    telemetry: { enabled: false },
    logger: { disabled: true },
  });
}

export type Comptes = ReturnType<typeof creerComptes>;
