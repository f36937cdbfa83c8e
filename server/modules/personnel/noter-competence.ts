import type { Droit } from '@polaris/regles/droit.ts';
import { creerLecteur } from '@polaris/regles/lecture.ts';
import { z } from 'zod';
import { VOIES_COMPETENCE } from '../../db/schema-personnel.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { anneeScolaire, identifiant, jour, texteCourt } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { getMembrePresent } from './depot.ts';
import { entierSaisi, siRempli } from './schema.ts';

const entree = z.object({
  membreId: identifiant,
  voie: z.enum(VOIES_COMPETENCE, { error: 'Choisissez une formation ou une expérience.' }),
  formation: siRempli(z.string().max(80)),
  employeur: siRempli(texteCourt(160, 'Indiquez le pouvoir organisateur qui atteste.')),
  jours: siRempli(entierSaisi('Indiquez le nombre de jours attestés.', 20_000)),
  depuis: siRempli(anneeScolaire),
  jusqu: siRempli(anneeScolaire),
  preuveLe: siRempli(jour),
});
type Saisie = Omit<z.output<typeof entree>, 'membreId'>;

/** Keeps a particular competence: a training of the list or experience that an employer certified (REC-5). */
export const noterCompetence = definirCas({
  nom: 'personnel.noterCompetence',
  titre: 'Noter une compétence particulière et sa preuve.',
  permission: 'personnel.tenir',
  genre: 'ecriture',
  entree,
  sortie: z.object({ competenceId: identifiant }),
  async executer(contexte, { membreId, ...saisie }) {
    const { trx, droit, aujourdhui, session, instant, historiser, journaliser } = contexte;
    const { poleId, ecoleId } = await getMembrePresent(contexte, membreId);
    refuserManques(saisie, { droit, aujourdhui });
    const { voie, preuveLe } = saisie;
    const propre = voie === 'formation' ? FORMATION(saisie) : EXPERIENCE(saisie);
    const { id } = await trx
      .insertInto('competence')
      .values({
        membre_id: membreId,
        pole_id: poleId,
        ecole_id: ecoleId,
        voie,
        ...propre,
        preuve_le: preuveLe,
        retiree_le: null,
        enregistree_le: new Date(instant.epochMilliseconds),
        enregistree_par: session.compteId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await historiser({ poleId, objet: 'membre-personnel', objetId: membreId }, [
      { champ: 'compétence particulière', avant: null, apres: saisie.formation ?? saisie.employeur },
    ]);
    await journaliser({
      objet: 'competence',
      objetId: id,
      poleId,
      changements: { membreId, voie, preuveLe },
    });
    return { competenceId: id };
  },
});

const VIDE = {
  formation: null,
  employeur: null,
  jours: null,
  depuis_annee: null,
  jusqu_annee: null,
} as const;
const FORMATION = ({ formation }: Saisie) => ({ ...VIDE, formation });
const EXPERIENCE = ({ employeur, jours, depuis, jusqu }: Saisie) => ({
  ...VIDE,
  employeur,
  jours,
  depuis_annee: depuis,
  jusqu_annee: jusqu,
});

/** The trainings of the list in force that day, by code. */
export function lireFormations(droit: Droit, aujourdhui: string): Readonly<Record<string, string>> {
  const lue = creerLecteur(droit, aujourdhui).table<Record<string, string>>('statut.competences.formations');
  return lue?.valeur ?? {};
}

function refuserManques(
  { voie, formation, employeur, jours, depuis, jusqu, preuveLe }: Saisie,
  { droit, aujourdhui }: { droit: Droit; aujourdhui: string },
): void {
  const parFormation = voie === 'formation';
  const phrases: Record<string, string | false> = {
    formation:
      parFormation &&
      (formation === null || !Object.hasOwn(lireFormations(droit, aujourdhui), formation)) &&
      'Choisissez une des formations de la liste.',
    employeur: !parFormation && employeur === null && 'Indiquez le pouvoir organisateur qui atteste.',
    jours: !parFormation && !jours && 'Indiquez le nombre de jours attestés.',
    depuis: !parFormation && depuis === null && 'Choisissez la première année scolaire.',
    jusqu:
      !parFormation &&
      (jusqu === null || (depuis !== null && jusqu < depuis)) &&
      'Choisissez la dernière année scolaire, au plus tôt la première.',
    preuveLe:
      preuveLe !== null &&
      preuveLe > aujourdhui &&
      'Cette date est à venir. Indiquez le jour du document, ou laissez vide.',
  };
  const champs = Object.fromEntries(Object.entries(phrases).filter((p): p is [string, string] => !!p[1]));
  if (Object.keys(champs).length === 0) return;
  throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
}
