import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { type Calcul, calculerNational, type Ligne } from './calculer.ts';
import { lireDonnee } from './donnee.ts';
import {
  compterSansComptage,
  empreinteDe,
  type FaitsNationaux,
  reunirFaits,
  type ValeurDonnee,
} from './faits.ts';
import { type LigneEcrite, porterAuxLivres } from './porter.ts';
import { listerPublies, type Resume } from './repository.ts';
import { SAISIE_DONNEE } from './schema.ts';

/**
 * Publishes a run, for good: its lines, then the movements of every pôle. The same facts under the same law
 * publish nothing twice; a later run writes what separates it from what is carried.
 */
export const publier = definirCas({
  nom: 'national.publier',
  titre: 'Publier le calcul national et porter les points aux livres des pôles.',
  permission: 'national.calculer',
  genre: 'ecriture',
  entree: z.object({
    annee: anneeScolaire,
    ...SAISIE_DONNEE,
    /** Of the preview that was read. */
    empreinte: z.string({ error: 'Relisez l’aperçu avant de publier.' }).max(64),
    droitVersion: z.string({ error: 'Relisez l’aperçu avant de publier.' }).max(64),
    /** Accepted although some schools are not counted. */
    incomplet: z.enum(['oui', 'non']).default('non'),
  }),
  sortie: z.object({
    calculId: identifiant,
    /** False when the last run already said the same. */
    nouveau: z.boolean(),
    premiers: z.number(),
    corrections: z.number(),
  }),
  async executer(contexte, { annee, empreinte: lue, droitVersion, incomplet, ...saisie }) {
    const { trx, droit, journaliser } = contexte;
    const { donnee } = lireDonnee(droit, getExercice(droit, annee).rentree, saisie);
    const faits = await reunirFaits(trx, droit, annee);
    const empreinte = empreinteDe(faits, donnee);
    exigerApercu(empreinte === lue && droit.version === droitVersion);
    const [dernier] = await listerPublies(trx, annee);
    if (dernier?.empreinte === empreinte && dernier.droitVersion === droit.version) {
      await journaliser(entreeJournal(dernier.id, { annee, rang: dernier.rang, dejaPublie: true }));
      return { calculId: dernier.id, nouveau: false, premiers: 0, corrections: 0 };
    }
    exigerComptages(faits, incomplet);
    const calcul = calculerNational(droit, faits, donnee);
    const lignes = exigerChiffres(calcul);
    const rang = (dernier?.rang ?? 0) + 1;
    const calculId = await ajouterCalcul(contexte, { faits, calcul, donnee, empreinte, rang });
    const bilan = await porterAuxLivres(contexte, annee, await ajouterLignes(contexte, calculId, lignes));
    await journaliser(entreeJournal(calculId, { annee, rang, empreinte, ...bilan }));
    return { calculId, nouveau: true, ...bilan };
  },
});

function entreeJournal(calculId: string, changements: Record<string, unknown>) {
  return { objet: 'calcul_national', objetId: calculId, poleId: null, changements };
}

function exigerApercu(pareil: boolean): void {
  if (pareil) return;
  throw new Refus(
    'conflit',
    'Les données ou le droit ont changé depuis cet aperçu. Relisez les chiffres ci-dessous, puis publiez.',
  );
}

function exigerComptages(faits: FaitsNationaux, incomplet: 'oui' | 'non'): void {
  const manquants = compterSansComptage(faits);
  const ecoles = faits.poles.reduce((n, pole) => n + pole.ecoles.length, 0);
  if (ecoles === 0 || manquants === ecoles) {
    throw new Refus(
      'regle-non-respectee',
      `Aucune école n’est comptée au ${enClair(faits.comptageLe)} : rien ne se publie.`,
    );
  }
  if (manquants === 0 || incomplet === 'oui') return;
  throw new Refus('saisie-invalide', 'Le comptage de certaines écoles manque.', {
    champs: {
      incomplet: `Le comptage manque pour ${manquants} école${manquants > 1 ? 's' : ''} : attendez-le, ou cochez que vous publiez sans lui.`,
    },
  });
}

const enClair = (jour: string) => jour.split('-').reverse().join('/');

/** Every line has its figure, or nothing is published. */
function exigerChiffres({ resultat, lignes }: Calcul): (Ligne & { points: number })[] {
  const chiffrees = lignes.flatMap((ligne) =>
    ligne.points === null ? [] : [{ ...ligne, points: ligne.points }],
  );
  if (resultat.issue === 'resultat' && chiffrees.length === lignes.length) return chiffrees;
  const phrase = resultat.raisons[0]?.message ?? 'Un chiffre manque.';
  throw new Refus('regle-non-respectee', `Le calcul n’est pas complet, rien n’est publié. ${phrase}`);
}

type AAjouter = {
  faits: FaitsNationaux;
  calcul: Calcul;
  donnee: ValeurDonnee | null;
  empreinte: string;
  rang: number;
};

async function ajouterCalcul(
  { trx, droit, instant, session }: Contexte,
  { faits, calcul, donnee, empreinte, rang }: AAjouter,
): Promise<string> {
  const { detail } = calcul.resultat;
  const nombre = (valeur: unknown) => (typeof valeur === 'number' ? valeur : null);
  const resume: Resume = {
    totaux: detail.totaux as Resume['totaux'],
    poles: faits.poles.length,
    comptageLe: faits.comptageLe,
    ecolesSansComptage: compterSansComptage(faits),
    pointsParIpt: nombre(detail.pointsParIpt),
    depassement: nombre(detail.depassement),
    ratio: nombre(detail.ratio),
  };
  const { id } = await trx
    .insertInto('calcul_national')
    .values({
      annee_scolaire: faits.annee,
      rang,
      empreinte,
      droit_version: droit.version,
      points_degressifs: donnee?.pointsDegressifs ?? null,
      source: donnee?.source ?? null,
      resume: JSON.stringify(resume),
      publie_le: new Date(instant.epochMilliseconds),
      publie_par: session.compteId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function ajouterLignes(
  { trx }: Contexte,
  calculId: string,
  lignes: readonly (Ligne & { points: number })[],
): Promise<LigneEcrite[]> {
  const ecrites = await trx
    .insertInto('calcul_national_ligne')
    .values(
      lignes.map(({ poleId, part, points, faits }) => ({
        calcul_id: calculId,
        pole_id: poleId,
        part,
        points,
        faits: JSON.stringify(faits),
      })),
    )
    .returning(['id', 'pole_id', 'part'])
    .execute();
  const parLigne = new Map(ecrites.map(({ id, pole_id, part }) => [`${pole_id} ${part}`, id]));
  return lignes.map((ligne) => ({ ...ligne, id: parLigne.get(`${ligne.poleId} ${ligne.part}`) ?? '' }));
}
