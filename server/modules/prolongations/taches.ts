import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { anneeCourante, getExercice } from '../../kernel/annee.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import { estPermis } from '../../kernel/permissions.ts';
import { porteePole } from '../../kernel/session.ts';
import type { TacheVue } from '../../kernel/taches.ts';
import { etatDe, SUITES } from './etat.ts';
import { jugerProlongation, SANS_FAITS } from './juger.ts';
import { type Dossier, lireProlongations, listerDossiers } from './repository.ts';
import {
  empreindreListe,
  listerAuTrenteSeptembre,
  listerVersions,
  versLigneListe,
} from './repository-liste.ts';

const AFFICHEES = 20;
/** From the spring on, what becomes of each integration is decided; before, nobody is pressed. */
const DEPUIS = '-04-01';

/** What the session has to do about the year that turns: opinions to give, prolongations to decide, the list. */
export async function taches(contexte: Contexte): Promise<TacheVue[]> {
  const { session } = contexte;
  if (session.active.role === 'ecole') return tachesEcole(contexte);
  if (!estPermis('prolongations.reprendre', session.active.role)) return [];
  return [...(await tachesListe(contexte)), ...(await tachesAnnee(contexte))].slice(0, AFFICHEES);
}

/** Integrations of a school year whose following year is not settled, with the state of each. */
async function listerEnSuspens(contexte: Contexte, annee: string) {
  const { trx, droit } = contexte;
  const dossiers = await listerDossiers(contexte, annee);
  const prolongations = await lireProlongations(trx, decalerAnnee(annee, 1));
  return dossiers
    .filter((d) => d.suivante === null && d.fin === null)
    .map((dossier) => {
      const p = prolongations.get(dossier.integrationId) ?? null;
      return { dossier, etat: etatDe(dossier, p, jugerProlongation(droit, dossier, p ?? SANS_FAITS)) };
    });
}

async function tachesEcole(contexte: Contexte): Promise<TacheVue[]> {
  const { droit, aujourdhui } = contexte;
  const exercice = getExercice(droit, anneeCourante(droit, aujourdhui));
  if (aujourdhui < saison(exercice.annee)) return [];
  return (await listerEnSuspens(contexte, exercice.annee))
    .filter(({ etat }) => SUITES[etat]?.porteur === 'ecole')
    .slice(0, AFFICHEES)
    .map(({ dossier, etat }) => ({
      genre: 'prolongations.avis',
      titre: `Prolongation de ${nommer(dossier)}`,
      vers: `/integrations/${dossier.integrationId}/prolongation?annee=${exercice.annee}`,
      etape: SUITES[etat]?.etape ?? '',
      porteur: 'Votre école',
      echeance: exercice.dernierJour,
      etat: 'a-faire',
    }));
}

async function tachesAnnee(contexte: Contexte): Promise<TacheVue[]> {
  const { droit, aujourdhui } = contexte;
  const exercice = getExercice(droit, anneeCourante(droit, aujourdhui));
  const precedente = decalerAnnee(exercice.annee, -1);
  const reprise = droit.calendriers[precedente] ? (await listerEnSuspens(contexte, precedente)).length : 0;
  const enSuspens =
    aujourdhui < saison(exercice.annee) ? [] : await listerEnSuspens(contexte, exercice.annee);
  return [
    ...(reprise > 0
      ? [
          {
            genre: 'prolongations.rentree',
            titre: `Reprise de ${precedente} : ${compter(reprise)}`,
            vers: `/rentree?annee=${exercice.annee}`,
            etape: 'Prolonger ou arrêter ce qui reste ouvert',
            porteur: 'Coordination',
            echeance: exercice.echeance,
            etat: 'attention' as const,
          },
        ]
      : []),
    ...(enSuspens.length > 0
      ? [
          {
            genre: 'prolongations.fin-d-annee',
            titre: `Fin de l’année ${exercice.annee} : ${compter(enSuspens.length)}`,
            vers: `/fin-d-annee?annee=${exercice.annee}`,
            etape: `Décider des prolongations, dont ${enSuspens.filter(({ etat }) => etat === 'a-confirmer').length} à confirmer`,
            porteur: 'Coordination',
            echeance: exercice.dernierJour,
            etat: 'a-faire' as const,
          },
        ]
      : []),
  ];
}

/** The list of 30 September: to send, or to correct when what it said has changed. */
async function tachesListe({ trx, droit, session, aujourdhui }: Contexte): Promise<TacheVue[]> {
  const poleId = porteePole(session);
  const exercice = getExercice(droit, anneeCourante(droit, aujourdhui));
  if (!poleId || aujourdhui < exercice.rentree) return [];
  const [derniere] = await listerVersions(trx, exercice.annee);
  if (derniere) {
    const lignes = (await listerAuTrenteSeptembre(trx, poleId, exercice)).map(versLigneListe);
    if (derniere.empreinte === empreindreListe(lignes)) return [];
  }
  return [
    {
      genre: 'prolongations.liste',
      titre: `Liste des IPT au 30 septembre, ${exercice.annee}`,
      vers: `/integrations/liste?annee=${exercice.annee}`,
      etape: derniere ? 'Rectifier la liste transmise' : 'Vérifier et transmettre la liste',
      porteur: 'Coordination',
      echeance: derniere ? null : exercice.echeance,
      etat: derniere || aujourdhui > exercice.echeance ? 'attention' : 'a-faire',
    },
  ];
}

const saison = (annee: string) => `${Number(annee.slice(0, 4)) + 1}${DEPUIS}`;
const nommer = ({ prenom, nom }: Dossier) => `${prenom} ${nom}`;
const compter = (n: number) => `${n} intégration${n > 1 ? 's' : ''} à décider`;
