import { sql } from 'kysely';
import { z } from 'zod';
import { type ContexteVisiteur, definirCasVisiteur } from '../../kernel/cas-usage.ts';
import { Refus } from '../../kernel/refus.ts';
import { jetonRecu } from './consulter-depot.ts';
import { saisieExterieure, versSaisie } from './depot-exterieur.ts';
import { decrire } from './enregistrer.ts';
import { empreinteJeton } from './lien.ts';
import { refuserAvenir } from './refuser-avenir.ts';

type Recue = { piece_id: string; demande_id: string; pole_id: string };

/** Receives the one file that a personal link asks for; the link then serves no more. */
export const deposerParLien = definirCasVisiteur({
  nom: 'pieces.deposerParLien',
  titre: 'Déposer la pièce qu’un lien personnel demande.',
  permission: 'pieces.parLien',
  genre: 'visiteur',
  entree: saisieExterieure.extend({ jeton: jetonRecu }),
  sortie: z.object({ recue: z.literal(true) }),
  async executer(contexte, { jeton, ...saisie }) {
    const { fichiers, aujourdhui, journaliser } = contexte;
    refuserAvenir(saisie.datePiece, aujourdhui);
    const range = await fichiers.ranger(saisie.fichier.octets);
    try {
      const recue = await recevoir(contexte, empreinteJeton(jeton), saisie, range);
      if (!recue) {
        throw new Refus(
          'introuvable',
          'Ce lien ne sert plus : il a expiré, il a été annulé, ou la pièce est déjà reçue. Demandez-en un autre au pôle.',
        );
      }
      await journaliser({
        objet: 'piece',
        objetId: recue.piece_id,
        poleId: recue.pole_id,
        changements: { demandeId: recue.demande_id, fichier: saisie.fichier.empreinte },
      });
      return { recue: true as const };
    } catch (erreur) {
      await fichiers.oublier(range);
      throw erreur;
    }
  },
});

async function recevoir(
  contexte: ContexteVisiteur,
  empreinte: string,
  saisie: Omit<z.output<typeof saisieExterieure>, 'jeton'>,
  range: string,
): Promise<Recue | undefined> {
  const { trx, coffre, instant } = contexte;
  const { datePiece, exemplaire, gardien, lieu } = versSaisie(saisie, 'autre');
  const f = decrire({ coffre }, saisie.fichier, range);
  const { rows } = await sql<Recue>`select * from depot_recevoir(
    ${empreinte}, ${instant.toString()}::timestamptz, ${datePiece}::date, ${exemplaire}, ${gardien},
    ${lieu ? coffre.sceller(lieu) : null}::bytea, ${range}::uuid, ${f.nom}::bytea, ${f.type}, ${f.taille}::integer,
    ${f.empreinte})`.execute(trx);
  return rows[0];
}
