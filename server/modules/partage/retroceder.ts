import { evaluer } from '@polaris/regles/evaluer.ts';
import { enveloppe } from '@polaris/regles/financement/enveloppe.ts';
import { difference, formater } from '@polaris/regles/nombre.ts';
import type { Resultat } from '@polaris/regles/resultat.ts';
import { z } from 'zod';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour, nombreSaisi, texteLong } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import {
  ajouterMouvement,
  calculerEnveloppe,
  FAIT_RETROCESSION,
  getPoleDemande,
} from '../financement/index.ts';
import { listerRetrocessions, numeroSuivant } from './avenants.ts';
import { refuserAvenir } from './dates.ts';
import { listerParties, type Partie } from './parties.ts';

const REGLE = enveloppe.nom;

/** Hands points to a partner by amendment (FIN-14): the amendment, and the movement that takes them out. */
export const retroceder = definirCas({
  nom: 'partage.retroceder',
  titre: 'Rétrocéder des points à une école partenaire par avenant.',
  permission: 'partage.retroceder',
  genre: 'ecriture',
  entree: z.object({
    annee: anneeScolaire,
    ecoleId: identifiant,
    points: nombreSaisi('Indiquez le nombre de points rétrocédés.', { decimales: 4, max: 9_999_999 }).refine(
      (v) => v > 0,
      'Rétrocédez au moins une fraction de point.',
    ),
    effetLe: jour,
    decideLe: jour,
    note: texteLong(2000).default(''),
  }),
  sortie: z.object({ avenantId: identifiant, numero: z.number() }),
  async executer(contexte, { annee, ecoleId, points, effetLe, decideLe, note }) {
    const { trx, coffre, session, instant } = contexte;
    const pole = await getPoleDemande({ trx, session }, undefined);
    const partenaire = getPartenaire(await listerParties(contexte, pole.id, annee), ecoleId);
    refuserAvenir(contexte, { decideLe });
    const jugement = await juger(contexte, pole.id, annee, { ecole: partenaire.nom, points });
    const avenantId = crypto.randomUUID();
    const numero = await numeroSuivant(contexte, 'avenant_retrocession', pole.id, annee);
    const mouvementId = await ajouterMouvement(contexte, {
      poleId: pole.id,
      anneeScolaire: annee,
      budget: 'B',
      genre: 'retrocession',
      points: -points,
      effetLe,
      fait: { genre: FAIT_RETROCESSION, id: avenantId },
      regle: REGLE,
      jugement,
    });
    if (!mouvementId) throw new Error('A new amendment has no movement yet.');
    await trx
      .insertInto('avenant_retrocession')
      .values({
        id: avenantId,
        pole_id: pole.id,
        annee_scolaire: annee,
        numero,
        ecole_id: ecoleId,
        points,
        effet_le: effetLe,
        decide_le: decideLe,
        note: note.trim() ? coffre.sceller(note.trim()) : null,
        mouvement_id: mouvementId,
        enregistre_le: new Date(instant.epochMilliseconds),
        enregistre_par: session.compteId,
        annule_le: null,
        annule_par: null,
        annule_motif: null,
      })
      .execute();
    await contexte.journaliser({
      objet: 'avenant-retrocession',
      objetId: avenantId,
      poleId: pole.id,
      changements: { annee, numero, ecoleId, points, effetLe, mouvementId },
    });
    return { avenantId, numero };
  },
});

function getPartenaire(parties: readonly Partie[], ecoleId: string): Partie {
  const partie = parties.find((p) => p.ecoleId === ecoleId && p.genre !== 'siege');
  if (partie) return partie;
  const phrase = 'Choisissez une école partenaire de votre pôle pour cette année scolaire.';
  throw new Refus('introuvable', phrase, { champs: { ecoleId: phrase } });
}

/** The public rule of the envelope with this amendment among those in force: never more than received. */
async function juger(
  contexte: Contexte,
  poleId: string,
  annee: string,
  nouvelle: { ecole: string; points: number },
): Promise<Resultat> {
  const { trx, droit } = contexte;
  const { faits, total, connu, retrocedes } = await calculerEnveloppe(trx, droit, poleId, annee);
  const reste = difference(total ?? connu?.total ?? 0, retrocedes);
  if (nouvelle.points > reste) {
    const phrase = `Il reste ${formater(Math.max(0, reste))} points connus au pôle pour ${annee}. Rétrocédez-en moins.`;
    throw new Refus('regle-non-respectee', phrase, { champs: { points: phrase } });
  }
  const anciennes = (await listerRetrocessions(contexte, poleId, annee))
    .filter(({ annulee }) => annulee === null)
    .map(({ ecole, points }) => ({ ecole, points }));
  return evaluer(enveloppe, { ...faits, retrocessions: [...anciennes, nouvelle] }, droit);
}
