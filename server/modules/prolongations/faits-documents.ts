import { findCalendrier } from '@polaris/regles/droit.ts';
import { rentreeSuivante } from '@polaris/regles/integration/prolongation.ts';
import type {
  FaitsAnnexe4,
  FaitsAvisProlongation,
  FaitsPdfIntegration,
  FaitsPdfProlongation,
  InstanceAvis,
} from '../../documents/index.ts';
import type { Contexte } from '../../kernel/cas-usage.ts';
import {
  type getIntegration,
  libelleAnneeEtude,
  lireFaitsPdfIntegration,
  partenairesDe,
  signaturesDe,
} from '../integration/index.ts';
import { lireParties } from '../signatures/index.ts';
import { jugerProlongation } from './juger.ts';
import { lirePresents } from './presents.ts';
import type { Dossier, Prolongation } from './repository.ts';
import { ouvrirHorsPole, ouvrirTextes } from './textes.ts';

type Integration = Awaited<ReturnType<typeof getIntegration>>;

/** What a paper of a prolongation is made from, read once. */
export type Matiere = { dossier: Dossier; p: Prolongation; integration: Integration };

async function lireCommuns(contexte: Contexte, { p, integration }: Matiere) {
  const { eleve, pole, ecoleOrdinaire, ecoleSpecialisee, cpms } = partenairesDe(integration);
  const { parties } = await lireParties(contexte, { genre: 'prolongation', objetId: p.id });
  return {
    emission: { date: contexte.aujourdhui, code: null },
    pole,
    anneeScolaire: p.annee_scolaire,
    eleve,
    ecoleOrdinaire,
    ecoleSpecialisee,
    cpms,
    anneeEtude: libelleAnneeEtude(p.niveau, p.annee_etude),
    signatures: signaturesDe(parties),
  };
}

function instanceDe({ droit }: Contexte, { dossier, p }: Matiere): InstanceAvis {
  return jugerProlongation(droit, dossier, p).detail.organe as InstanceAvis;
}

/** « Avis relatif à la prolongation d’une IPT ». */
export async function lireFaitsAvis(contexte: Contexte, matiere: Matiere): Promise<FaitsAvisProlongation> {
  const { p } = matiere;
  const { ecoleSpecialisee: _, cpms: __, ...communs } = await lireCommuns(contexte, matiere);
  const { presents, motivation } = ouvrirTextes(contexte.coffre, p);
  return {
    ...communs,
    instance: instanceDe(contexte, matiere),
    reunionLe: p.avis_le,
    sens: p.avis,
    apresAvisDesEnseignants: p.avis_de_tous === true,
    presents: lirePresents(presents),
    motivation: motivation || null,
    avisCpms:
      p.cpms_initiative && p.cpms_initiative_le
        ? { sens: p.cpms_initiative, le: p.cpms_initiative_le }
        : null,
    communiqueAuxParentsLe: p.parents_le,
  };
}

/** The paper of a prolongation in the same school, from 2023-24. */
export async function lireFaitsProlongation(
  contexte: Contexte,
  matiere: Matiere,
): Promise<FaitsPdfProlongation> {
  const { dossier, p } = matiere;
  const { anneeEtude, ...communs } = await lireCommuns(contexte, matiere);
  return {
    ...communs,
    integration: {
      premierDebut: dossier.premierDebut,
      debut: rentreeSuivante(contexte.droit, dossier.annee) ?? '',
      fin: findCalendrier(contexte.droit, p.annee_scolaire)?.dernierJour ?? null,
      anneeEtude,
    },
    avis: p.avis_le ? { instance: instanceDe(contexte, matiere), le: p.avis_le } : null,
  };
}

/** The proof of integration for the year it goes on. */
export async function lireFaitsIntegration(
  contexte: Contexte,
  { dossier, p, integration }: Matiere,
): Promise<FaitsPdfIntegration> {
  return lireFaitsPdfIntegration(contexte, integration, {
    anneeScolaire: p.annee_scolaire,
    debut: rentreeSuivante(contexte.droit, dossier.annee) ?? '',
    anneeEtude: libelleAnneeEtude(p.niveau, p.annee_etude),
  });
}

const SORTES = {
  'ipt-pole': 'permanente-totale',
  'ipp-hors-pole': 'permanente-partielle',
  'itp-hors-pole': 'temporaire-partielle',
} as const;

/** Annexe 4 for a year that goes on, in 2022-23 or outside the pôle. */
export async function lireFaitsBilan(contexte: Contexte, matiere: Matiere): Promise<FaitsAnnexe4> {
  const { dossier, p } = matiere;
  const { anneeEtude, ecoleSpecialisee: _, ...communs } = await lireCommuns(contexte, matiere);
  const horsPole = ouvrirHorsPole(contexte.coffre, p);
  const fin = findCalendrier(contexte.droit, p.annee_scolaire)?.dernierJour ?? '';
  return {
    ...communs,
    conseilDeClasseLe: p.avis_le,
    typeActuel: 'permanente-totale',
    issue:
      p.issue === 'arret'
        ? null
        : {
            genre: 'prolongation',
            sorte: SORTES[p.issue],
            debut: horsPole?.horsPoleDebut ?? rentreeSuivante(contexte.droit, dossier.annee) ?? '',
            fin: horsPole?.horsPoleFin ?? fin,
            horsPole: horsPole?.type
              ? {
                  typeSpecialise: horsPole.type,
                  etudes: [anneeEtude, horsPole.option].filter(Boolean).join(', '),
                  maturite: horsPole.maturite || null,
                  forme: horsPole.forme || null,
                  phase: horsPole.phase || null,
                }
              : null,
          },
  };
}
