import { construireBlocSignature } from '../commun/bloc-signature.ts';
import {
  blocCases,
  blocChamps,
  blocMention,
  blocParagraphes,
  blocSignatures,
  blocTableau,
} from '../commun/blocs.ts';
import { formaterAnneeScolaire, nomComplet } from '../commun/champs.ts';
import { champ, champsEcole } from '../commun/champs-communs.ts';
import { construireFormulaire, type VueFormulaire } from '../commun/formulaire.ts';
import { formaterNombre } from '../commun/nombres.ts';
import type { FaitsAttestationExperience } from './faits.ts';

const NATURES = {
  integration: 'Intégration',
  amenagements: 'Aménagements raisonnables',
  'les-deux': 'Intégration et aménagements raisonnables',
} as const;

const RESEAUX = {
  wbe: 'Wallonie-Bruxelles Enseignement',
  os: 'Officiel subventionné',
  ls: 'Libre subventionné',
} as const;

const COLONNES = [
  { titre: 'Année scolaire', part: 2 },
  { titre: 'Jours', part: 1, droite: true },
] as const;

/** Certificate of experience: who, in which school, of which nature, how many days, then the PO signs. */
export function construireVueAttestationExperience(faits: FaitsAttestationExperience | null): VueFormulaire {
  const total = (faits?.annees ?? []).reduce((somme, { jours }) => somme + jours, 0);
  return construireFormulaire('attestation-experience', faits, {
    sujet: faits === null ? null : nomComplet(faits.membre),
    periode: null,
    ...(faits === null ? {} : { entete: { nom: faits.po, precision: RESEAUX[faits.reseau] } }),
    blocs: [
      blocParagraphes(null, [
        'Le pouvoir organisateur de l’enseignement spécialisé désigné ci-dessous atteste que le membre du personnel a acquis, dans son école, l’expérience suivante.',
      ]),
      blocChamps('Le membre du personnel', [
        champ('Nom', faits?.membre.nom),
        champ('Prénom', faits?.membre.prenom),
      ]),
      blocChamps('L’employeur', [
        champ('Pouvoir organisateur', faits?.po),
        champ('Réseau', faits === null ? null : RESEAUX[faits.reseau]),
        ...champsEcole('École d’enseignement spécialisé', faits?.ecole),
        champ('Pôle territorial', faits && `${faits.pole.nom} (siège : ${faits.pole.siege.nom})`),
      ]),
      blocCases('Nature de l’expérience', NATURES, [faits?.nature]),
      blocTableau(
        'Jours comptés selon le statut du réseau',
        COLONNES,
        (faits?.annees ?? []).map(({ annee, jours }) => [
          [formaterAnneeScolaire(annee)],
          [formaterNombre(jours)],
        ]),
        { lignesVides: 5, sansLigne: 'Aucune année.' },
      ),
      blocChamps(null, [
        champ('Total des jours', faits === null ? null : formaterNombre(total)),
        champ(
          'Jours exigés dans ce réseau',
          faits === null ? 'WBE et OS : 600 ; LS : 720' : formaterNombre(faits.exiges),
        ),
      ]),
      blocSignatures(null, [
        construireBlocSignature(
          {
            nom: 'po',
            titre: 'Pour le pouvoir organisateur',
            precision: faits?.po ?? null,
            cachet: true,
            aRemplir: ['Nom et qualité', 'Date'],
            large: true,
          },
          null,
        ),
      ]),
      blocMention(
        'Une compétence particulière s’acquiert par l’expérience ou par une formation de la liste (Circulaire 8621, annexe 2). (I) Les jours sont répartis sur trois années scolaires au moins, qui se suivent, au sein d’un même pouvoir organisateur.',
      ),
    ],
  });
}
