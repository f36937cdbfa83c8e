import { z } from 'zod';
import { getExercice } from '../../kernel/annee.ts';
import { definirCas } from '../../kernel/cas-usage.ts';
import { identifiant } from '../../kernel/champs.ts';
import { Refus } from '../../kernel/refus.ts';
import { degreDe } from '../integration/index.ts';
import { ecrireProlongation, listerChangements } from './ecrire.ts';
import { ISSUES_HORS_POLE } from './mots.ts';
import { getDossier, type Prolongation } from './repository.ts';
import { type AnneePreparee, anneePreparee, lireHorsPole } from './schema.ts';

/**
 * Prepares the year to come as a draft, at any time: outcome of the year (IPT-20), school, level and year
 * of study, and what the CPMS does (IPT-6). Nothing is in force until it is confirmed.
 */
export const preparer = definirCas({
  nom: 'prolongations.preparer',
  titre: 'Préparer la prolongation d’une intégration.',
  permission: 'integration.encoder',
  genre: 'ecriture',
  entree: anneePreparee,
  sortie: z.object({ prolongationId: identifiant, version: z.number() }),
  async executer(contexte, saisie) {
    const { trx, coffre, droit, historiser, journaliser } = contexte;
    const { integrationId, annee, version } = saisie;
    getExercice(droit, annee);
    exigerIssue(saisie);
    const dossier = await getDossier(trx, integrationId, annee);
    const horsPole = ISSUES_HORS_POLE.includes(saisie.issue) ? lireHorsPole(saisie) : null;
    const { avant, apres } = await ecrireProlongation(contexte, dossier, version, {
      issue: saisie.issue,
      hors_pole: horsPole && coffre.sceller(horsPole),
      changement: saisie.changement,
      niveau: saisie.niveau,
      annee_etude: saisie.anneeEtude,
      degre: degreDe(saisie.niveau, saisie.anneeEtude),
      cpms_conseil: saisie.cpmsConseil,
      cpms_avis: saisie.cpmsAvis,
      cpms_bilan: saisie.cpmsBilan,
      cpms_initiative: saisie.cpmsInitiative ?? null,
      cpms_initiative_le: saisie.cpmsInitiativeLe ?? null,
    });
    await historiser(
      { poleId: dossier.poleId, objet: 'prolongation', objetId: integrationId },
      listerChangements(faitsDe(avant), faitsDe(apres)),
    );
    await journaliser({
      objet: 'prolongation',
      objetId: apres.id,
      poleId: dossier.poleId,
      changements: { integrationId, annee: apres.annee_scolaire, issue: apres.issue },
    });
    return { prolongationId: apres.id, version: apres.version };
  },
});

const faitsDe = (p: Prolongation | null) => ({
  issue: p?.issue,
  ecoleProchaine: p?.changement,
  niveauProchain: p?.niveau,
  anneeEtudeProchaine: p?.annee_etude,
  cpmsConseil: p?.cpms_conseil,
  cpmsAvis: p?.cpms_avis,
  cpmsBilan: p?.cpms_bilan,
  cpmsInitiative: p?.cpms_initiative,
  cpmsInitiativeLe: p?.cpms_initiative_le,
});

/** What the form asks together: the opinion of the CPMS with its day, the dates of what goes on outside. */
function exigerIssue(saisie: AnneePreparee): void {
  const champs: Record<string, string> = {};
  const { cpmsInitiative, cpmsInitiativeLe, horsPoleDebut, horsPoleFin } = saisie;
  if (cpmsInitiative && !cpmsInitiativeLe)
    champs.cpmsInitiativeLe = 'Indiquez quand le CPMS a rendu son avis.';
  if (!cpmsInitiative && cpmsInitiativeLe) champs.cpmsInitiative = 'Indiquez le sens de l’avis du CPMS.';
  if (horsPoleDebut && horsPoleFin && horsPoleFin < horsPoleDebut) {
    champs.horsPoleFin = 'La fin précède le début. Vérifiez les deux dates.';
  }
  if (saisie.issue !== 'ipt-pole' && saisie.changement !== 'aucun') {
    champs.changement = 'Le changement d’école ne concerne qu’une intégration suivie par un pôle.';
  }
  if (Object.keys(champs).length > 0) {
    throw new Refus('saisie-invalide', 'Certaines réponses sont à corriger.', { champs });
  }
}
