import { decalerAnnee } from '../calendrier/annees.ts';
import { enToutesLettres } from '../calendrier/lettres.ts';
import type { Raison } from '../resultat.ts';
import type { LoiProlongation } from './prolongation.ts';
import type { FaitsProlongation } from './prolongation-faits.ts';
import type { Verification } from './verifications.ts';

type Situation = { close: boolean; anneeProlongee: string };

/** Every condition of a prolongation, met or not, with the reason given when it is not. */
export function verifier(
  faits: FaitsProlongation,
  loi: LoiProlongation,
  { close, anneeProlongee }: Situation,
): Verification[] {
  const conditions: Verification[] = [
    {
      code: 'close-de-plein-droit',
      libelle: 'Intégration qui peut encore courir',
      remplie: !close,
      fait: 'premierDebut',
      message: `La première intégration a débuté le ${enToutesLettres(faits.premierDebut)}, avant le ${enToutesLettres(loi.cloture.valeur.premiereAvant)} : elle est close de plein droit en ${anneeProlongee}. L’accompagnement peut suivre sous forme d’aménagements raisonnables ; le dossier est conservé.`,
      lue: loi.cloture,
    },
    {
      code: 'changement-de-partenaire',
      libelle: 'Même école, même pôle',
      remplie: faits.changement === 'aucun',
      fait: 'changement',
      message:
        'L’élève change d’école ou de pôle : ce n’est pas une prolongation. Signez un document d’arrêt, puis ouvrez une intégration avec la nouvelle école.',
      lue: loi.memeEcole,
    },
  ];
  return close || faits.changement !== 'aucun' ? conditions : [...conditions, ...verifierAvis(faits, loi)];
}

function verifierAvis(faits: FaitsProlongation, loi: LoiProlongation): Verification[] {
  const favorable = faits.avis === 'favorable';
  return [
    {
      code: 'avis-defavorable',
      libelle: 'Avis favorable',
      remplie: favorable,
      fait: 'avis',
      message:
        'L’avis est défavorable : la direction de l’école ordinaire concerte tous les partenaires, pour décider s’il y a lieu d’un retour dans le spécialisé.',
      lue: loi.defavorable,
    },
    {
      code: 'avis-sans-tous-les-enseignants',
      libelle: 'Après avis de tous les enseignants qui accompagnent l’élève',
      remplie: faits.apresAvisDeTous === true,
      fait: 'apresAvisDeTous',
      message:
        'L’avis ne mentionne pas qu’il est pris après avis de tous les enseignants qui accompagnent l’élève. Complétez-le.',
      lue: loi.avisDeTous,
    },
    ...(favorable
      ? [
          {
            code: 'parents-opposes',
            libelle: 'Accord des parents ou de l’élève majeur',
            remplie: faits.accordParents === true,
            fait: 'accordParents',
            message:
              'Les parents s’opposent à l’avis favorable : sans leur accord, il n’y a pas de prolongation.',
            lue: loi.accordParents,
          },
        ]
      : []),
  ];
}

type Issue = { permise: boolean; ancienne: boolean; anneeProlongee: string };

/** What is worth knowing besides the conditions. */
export function raisonsDInformation(
  faits: FaitsProlongation,
  loi: LoiProlongation,
  { permise, ancienne, anneeProlongee }: Issue,
): Raison[] {
  const raisons: Raison[] = [];
  if (faits.avis === 'defavorable' && faits.accordParents === false) {
    const message =
      'Les parents contestent l’avis défavorable : une autre école ordinaire, qui accepte d’être partenaire, peut être recherchée. L’intégration dans l’école actuelle prend fin.';
    raisons.push({
      code: 'recherche-d-une-autre-ecole',
      message,
      fait: 'accordParents',
      reference: loi.defavorable.reference,
    });
  }
  if (permise && faits.degre === loi.attestation.valeur) {
    const message =
      'Au 3e degré, demandez à l’école l’attestation de fréquentation de l’année en cours, avec l’année d’étude.';
    raisons.push({
      code: 'attestation-annee-en-cours',
      message,
      fait: 'degre',
      reference: loi.attestation.reference,
    });
  }
  if (permise && ancienne && decalerAnnee(anneeProlongee, 1) >= loi.cloture.valeur.anneeScolaire) {
    const message = `C’est la dernière année de cette intégration : elle est close de plein droit en ${loi.cloture.valeur.anneeScolaire}.`;
    raisons.push({
      code: 'derniere-annee',
      message,
      fait: 'premierDebut',
      reference: loi.cloture.reference,
    });
  }
  return raisons;
}
