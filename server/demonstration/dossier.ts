import type { Droit } from '@polaris/regles/droit.ts';
import { evaluer } from '@polaris/regles/evaluer.ts';
import { acces } from '@polaris/regles/integration/acces.ts';
import { type Alea, identifiantDe } from './alea.ts';
import { anneeScolaireDe, bornes, midi } from './calendrier.ts';
import { palier } from './cursus.ts';
import type { EleveTrace } from './eleve.ts';
import type { Episode } from './episodes.ts';
import type { Ligne } from './types.ts';
import type { Vie } from './vie.ts';

const PART_ACCOMPAGNEE_PAR_SPECIALISEE = 0.06;
/** From 2026-27 on every IPT belongs to the pôle (TRA-1): only those that end before may not. */
const DERNIERE_AU_SPECIALISE = '2026-08-23';

type Cadre = { droit: Droit; graine: number; auteur: string; cooperantes: readonly Ligne<'ecole'>[] };

/** The integrations of a pupil, one for each school. */
export function creerIntegrations(
  { droit, graine, auteur, cooperantes }: Cadre,
  eleve: EleveTrace,
): Ligne<'integration'>[] {
  return eleve.episodes.map((episode, rang) => {
    const { niveau } = palier(episode.annees.at(-1)?.rang ?? 0);
    const faits = {
      anneeScolaire: anneeScolaireDe(episode.annees[0]?.civile ?? 0),
      niveau,
      type: eleve.vie.type,
      inscritSpecialiseLe: eleve.inscritLe,
      frequentationReguliere: true,
      immersionLangueDesSignes: false,
    };
    return {
      id: identifiantIntegration(graine, eleve.ligne.id, rang),
      pole_id: eleve.ligne.pole_id,
      eleve_id: eleve.ligne.id,
      ecole_id: eleve.alea.choix(cooperantes.filter((e) => e.niveaux.includes(niveau))).id,
      ecole_origine_id: eleve.origine.id,
      cpms_id: eleve.origine.cpms_id,
      type: eleve.vie.type,
      debut: episode.debut,
      premier_debut: eleve.premierDebut,
      fin: episode.fin,
      accompagne_par: accompagnePar(eleve.alea, episode),
      inscrit_specialise_le: eleve.inscritLe,
      frequentation_reguliere: true,
      immersion_langue_signes: false,
      acces: evaluer(acces, faits, droit),
      version: 1,
      enregistree_le: midi(episode.debut),
      enregistree_par: auteur,
    };
  });
}

function identifiantIntegration(graine: number, eleveId: string, rang: number): string {
  return identifiantDe(graine, 'integration', eleveId, rang);
}

/** Level, year of study and degree as the columns of a year hold them. */
export function etudeDe(rang: number) {
  const { niveau, anneeEtude, degre } = palier(rang);
  return { niveau, annee_etude: anneeEtude, degre };
}

function accompagnePar(alea: Alea, { fin }: Episode): Ligne<'integration'>['accompagne_par'] {
  const auSpecialise = alea.chance(PART_ACCOMPAGNEE_PAR_SPECIALISEE);
  return auSpecialise && fin !== null && fin <= DERNIERE_AU_SPECIALISE ? 'ecoleSpecialisee' : 'pole';
}

/** The synoptic table (annexe 3): one line for each school year from the first IPT, the pôles or not. */
export function creerParcours(
  { droit, graine }: Cadre,
  { ligne, vie, episodes, alea }: EleveTrace,
  derniere: number,
): Ligne<'parcours_annee'>[] {
  const cases = vie.annees
    .filter(({ civile }) => civile <= derniere)
    .map(({ civile, rang }) => {
      const numero = episodes.findIndex((e) => e.annees.some((a) => a.civile === civile));
      const episode = episodes[numero];
      const rentree = bornes(droit, civile).rentree;
      const finie = episode?.annees.at(-1)?.civile === civile ? episode : undefined;
      return {
        civile,
        integration_id: episode ? identifiantIntegration(graine, ligne.id, numero) : null,
        genre: 'permanente-totale' as const,
        ...etudeDe(rang),
        debut:
          episode && episode.debut > rentree && episode.annees[0]?.civile === civile
            ? episode.debut
            : rentree,
        fin: finie?.fin ?? null,
        fin_precision: finie?.motif ?? null,
      };
    });
  return [...anneeEnPartie(droit, alea, vie), ...cases].map(({ civile, ...c }) => ({
    id: identifiantDe(graine, 'parcours', ligne.id, civile),
    pole_id: ligne.pole_id,
    eleve_id: ligne.id,
    annee_scolaire: anneeScolaireDe(civile),
    ...c,
  }));
}

const PART_PERMANENTE_PARTIELLE = 0.1;

/** Some pupils tried part of the courses the year before. */
function anneeEnPartie(droit: Droit, alea: Alea, vie: Vie) {
  const premiere = vie.annees[0];
  if (!premiere || premiere.rang === 0 || !alea.chance(PART_PERMANENTE_PARTIELLE)) return [];
  const civile = premiere.civile - 1;
  const { rentree, dernierJour } = bornes(droit, civile);
  return [
    {
      civile,
      integration_id: null,
      genre: 'permanente-partielle' as const,
      ...etudeDe(premiere.rang - 1),
      debut: rentree,
      fin: dernierJour,
      fin_precision: 'Passage à l’intégration permanente totale',
    },
  ];
}
