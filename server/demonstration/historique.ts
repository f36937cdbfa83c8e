import { ajouterJours } from '@polaris/regles/calendrier/jours.ts';
import { midi } from './calendrier.ts';
import type { HistoriqueEnClair, Ligne, SectionEnClair } from './types.ts';

const CHAMPS = ['nom', 'prenom', 'naissance', 'sexe'] as const;
const JOURS_AVANT_CORRECTION = 6;

/**
 * The history of an identity as the platform would have kept it: the first recording, and for the pupils
 * whose row is at its second version, a birth date corrected from the register.
 */
export function historiserEleve(
  eleve: Ligne<'eleve'>,
  enregistreLe: string,
  par: string,
): HistoriqueEnClair[] {
  const commun = { pole_id: eleve.pole_id, objet: 'eleve', objet_id: eleve.id, par };
  const corrige = eleve.version > 1;
  const erreur = ajouterJours(eleve.naissance, -1);
  const creation = CHAMPS.map((champ) => ({
    ...commun,
    champ,
    avant: null,
    apres: corrige && champ === 'naissance' ? erreur : eleve[champ],
    motif: null,
    le: midi(enregistreLe),
  }));
  if (!corrige) return creation;
  const correction = {
    ...commun,
    champ: 'naissance',
    avant: erreur,
    apres: eleve.naissance,
    motif: 'Erreur d’encodage, corrigée d’après le registre de l’école.',
    le: midi(ajouterJours(enregistreLe, JOURS_AVANT_CORRECTION)),
  };
  return [...creation, correction];
}

/** The recording of each section; one set aside keeps an empty text, which is no change. */
export function historiserSections(
  integrationId: string,
  sections: readonly SectionEnClair[],
): HistoriqueEnClair[] {
  return sections
    .filter(({ contenu }) => contenu !== '')
    .map((s) => ({
      pole_id: s.pole_id,
      objet: 'protocole',
      objet_id: integrationId,
      champ: s.cle,
      avant: null,
      apres: s.contenu,
      motif: null,
      le: s.modifie_le,
      par: s.modifie_par,
    }));
}
