import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { z } from 'zod';
import { SITUATIONS } from '../../db/schema-equipe.ts';
import { type Exercice, getExercice } from '../../kernel/annee.ts';
import { type Contexte, definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { choixPart, exigerPart, listerPostesAdoptes } from '../equipe/index.ts';
import { listerAnciennetes, listerChargesDePart, listerCompetences } from './depot.ts';
import { MANQUES, manquesDe } from './manques.ts';
import { partVue, posteVue } from './schema.ts';
import { enCours, volumeAuPole, volumeDeFraction } from './volumes.ts';

const chargeAuPole = z.object({
  id: identifiant,
  fonction: z.string(),
  prestees: z.number(),
  sur: z.number(),
  situation: z.enum(SITUATIONS),
  /** Post of the cadre adopted for that school year; null out of it, or on a post of another year. */
  posteId: identifiant.nullable(),
  remplacement: z.boolean(),
  du: z.string(),
  au: z.string().nullable(),
});

const membreVue = z.object({
  id: identifiant,
  nom: z.string(),
  prenom: z.string(),
  /** Worked in the pôle on the day looked at, in 36ths. */
  volume: z.number(),
  charges: z.array(chargeAuPole),
  manques: z.array(z.enum(MANQUES)),
  /** What the protection of a temporary member hangs on (REA-2). */
  protection: z.object({ formationAttestee: z.boolean(), joursFonction: z.number(), annees: z.number() }),
});

/** The people of one part in a school year, and the posts of its adopted cadre that nobody holds. */
export const lister = definirCas({
  nom: 'personnel.lister',
  titre: 'Lister le personnel d’une part de l’équipe.',
  permission: 'personnel.lire',
  genre: 'lecture',
  entree: z.object(choixPart),
  sortie: z.object({
    annee: z.string(),
    part: partVue,
    /** The day looked at: today, or the nearest day of that school year. */
    jour: z.string(),
    cadreAdopte: z.boolean(),
    membres: z.array(membreVue),
    postes: z.array(posteVue.extend({ libre: z.number() })),
  }),
  async executer(contexte, { annee, poleId, ecoleId }) {
    const part = await exigerPart(contexte, { annee, poleId, ecoleId });
    const exercice = getExercice(contexte.droit, annee);
    const jour = jourVu(exercice, contexte.aujourdhui);
    const presents = await listerPresents(contexte, part, exercice);
    const ids = presents.map(({ id }) => id);
    const postes = await listerPostesAdoptes(contexte, part, annee);
    const faits = {
      postes: new Set(postes.map(({ id }) => id)),
      charges: await listerChargesDePart(contexte, part, { du: exercice.rentree, avant: exercice.avant }),
      competences: await listerCompetences(contexte, ids),
      anciennetes: await listerAnciennetes(contexte, ids),
      anciens: await listerAnciens(contexte, ids, exercice.rentree),
    };
    const tenues = enCours(faits.charges, jour);
    return {
      annee,
      part,
      jour,
      cadreAdopte: postes.length > 0,
      membres: presents.map((membre) => decrire(membre, faits, { jour, annee })),
      postes: postes.map((poste) => {
        const volume = volumeDeFraction(poste.fraction);
        const tenu = volumeAuPole(tenues.filter((c) => c.posteId === poste.id && c.remplaceId === null));
        return { ...poste, volume, libre: Math.max(0, (volume ?? 0) - tenu) };
      }),
    };
  },
});

/** Today when it lies in that school year, its first or its last day otherwise. */
export function jourVu({ rentree, dernierJour, avant }: Exercice, aujourdhui: string): string {
  if (aujourdhui < rentree) return rentree;
  return aujourdhui < avant ? aujourdhui : dernierJour;
}

/** Members of the part who had not left before the school year, by name. */
function listerPresents(
  { trx }: Contexte,
  { poleId, ecoleId }: { poleId: string; ecoleId: string },
  { rentree }: Exercice,
) {
  return trx
    .selectFrom('membre_personnel')
    .select(['id', 'nom', 'prenom', (eb) => eb('matricule', 'is not', null).as('aMatricule')])
    .where('pole_id', '=', poleId)
    .where('ecole_id', '=', ecoleId)
    .where((eb) => eb.or([eb('parti_le', 'is', null), eb('parti_le', '>', rentree)]))
    .orderBy('recherche')
    .execute();
}

/** Those who already worked before the school year: seniority is to be counted for them. */
async function listerAnciens(
  { trx }: Contexte,
  ids: readonly string[],
  rentree: string,
): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const lignes = await trx
    .selectFrom('charge')
    .select('membre_id')
    .distinct()
    .where('membre_id', 'in', ids)
    .where('du', '<', rentree)
    .execute();
  return new Set(lignes.map(({ membre_id }) => membre_id));
}

type Present = Awaited<ReturnType<typeof listerPresents>>[number];
type Faits = {
  /** Posts of the adopted cadre. */
  postes: ReadonlySet<string>;
  charges: Awaited<ReturnType<typeof listerChargesDePart>>;
  competences: Awaited<ReturnType<typeof listerCompetences>>;
  anciennetes: Awaited<ReturnType<typeof listerAnciennetes>>;
  anciens: ReadonlySet<string>;
};

function decrire(
  { id, nom, prenom, aMatricule }: Present,
  faits: Faits,
  { jour, annee }: { jour: string; annee: string },
) {
  const tenues = enCours(faits.charges, jour).filter((c) => c.membreId === id && c.lieu === 'pole');
  const competences = faits.competences.filter((c) => c.membreId === id);
  const anciennetes = faits.anciennetes.filter((a) => a.membreId === id);
  const dansFonction = anciennetes.filter((a) => a.genre === 'fonction' && a.jours > 0);
  return {
    id,
    nom,
    prenom,
    volume: volumeAuPole(tenues),
    charges: tenues.map((c) => ({
      ...c,
      posteId: c.posteId !== null && faits.postes.has(c.posteId) ? c.posteId : null,
      remplacement: c.remplaceId !== null,
    })),
    manques: manquesDe(
      {
        matricule: Boolean(aMatricule),
        charges: tenues,
        competences,
        annees: anciennetes.map((a) => a.annee),
      },
      faits.anciens.has(id) ? decalerAnnee(annee, -1) : null,
    ),
    protection: {
      formationAttestee: competences.some((c) => c.voie === 'formation' && c.preuveLe !== null),
      joursFonction: dansFonction.reduce((total, { jours }) => total + jours, 0),
      annees: new Set(dansFonction.map((a) => a.annee)).size,
    },
  };
}
