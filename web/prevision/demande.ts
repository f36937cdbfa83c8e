import { decalerAnnee } from '@polaris/regles/calendrier/annees.ts';
import { ENVELOPPE_FERMEE } from '@polaris/regles/financement/ipt.ts';
import { lireDemandeFinancement } from '../financement/demande.ts';

/** What the pages of the forecast start from: the year shown is the one in which the next is forecast. */
export async function lireDemandePrevision(arguments_: Parameters<typeof lireDemandeFinancement>[0]) {
  const demande = await lireDemandeFinancement(arguments_, 'prevision.lire');
  const { annee, poleId } = demande.commun;
  const prevue = decalerAnnee(annee, 1);
  return {
    ...demande,
    /** The year forecast; null before the closed envelope, which this page does not forecast. */
    prevue: prevue >= ENVELOPPE_FERMEE ? prevue : null,
    quoi: { annee: prevue, ...(poleId ? { poleId } : {}) },
    gardes: { annee, ...(poleId ? { pole: poleId } : {}) },
  };
}
