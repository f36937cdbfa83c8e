import { sql } from 'kysely';
import { z } from 'zod';
import { type ContexteVisiteur, definirCasVisiteur } from '../../kernel/cas-usage.ts';
import { instant } from '../../kernel/champs.ts';
import { estCode } from './codes.ts';
import { empreinteJeton, libellePublic } from './lien.ts';

/** What follows `/deposer/` in an address: anything else is a link nobody gave. */
export const jetonRecu = z.string({ error: 'Ce lien est incomplet.' }).max(200, 'Ce lien est incomplet.');

type Ligne = {
  code: string;
  annee_scolaire: string | null;
  initiales: string;
  pole: string;
  expire_le: Date;
  issue: 'recue' | 'annulee' | null;
};

const ETATS = ['ouvert', 'recu', 'annule', 'expire', 'inconnu'] as const;

/** What a personal link asks for: the piece, the initials, the pôle; no name and nothing of the health. */
export const consulterDepot = definirCasVisiteur({
  nom: 'pieces.consulterDepot',
  titre: 'Lire ce qu’un lien personnel demande.',
  permission: 'pieces.parLien',
  genre: 'visiteur',
  entree: z.object({ jeton: jetonRecu }),
  sortie: z.object({
    etat: z.enum(ETATS),
    demande: z
      .object({
        piece: z.string(),
        annee: z.string().nullable(),
        initiales: z.string(),
        pole: z.string(),
        expireLe: instant,
      })
      .nullable(),
  }),
  async executer({ trx, instant: maintenant }, { jeton }) {
    const { rows } = await sql<Ligne>`select * from depot_lire(${empreinteJeton(jeton)})`.execute(trx);
    const ligne = rows[0];
    if (!ligne || !estCode(ligne.code)) return { etat: 'inconnu' as const, demande: null };
    return {
      etat: etatDe(ligne, maintenant),
      demande: {
        piece: libellePublic(ligne.code),
        annee: ligne.annee_scolaire,
        initiales: ligne.initiales,
        pole: ligne.pole,
        expireLe: ligne.expire_le,
      },
    };
  },
});

function etatDe({ issue, expire_le }: Ligne, maintenant: ContexteVisiteur['instant']) {
  if (issue === 'recue') return 'recu' as const;
  if (issue === 'annulee') return 'annule' as const;
  return expire_le.getTime() <= maintenant.epochMilliseconds ? ('expire' as const) : ('ouvert' as const);
}
