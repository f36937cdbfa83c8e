import { lireNombre } from '../regles/essai.ts';
import { type Collage, lireCollage } from './coller.ts';
import { ajouterLignes, appliquerGeste, type EquipeLue, type Ligne, lireLignes } from './lignes.ts';

/** What the composer holds: its lines, the points one counts on, what was pasted and refused. */
export type SaisieCadre = {
  lignes: Ligne[];
  points: string;
  colle: string;
  erreursColle: Collage['erreurs'];
};

type Loi = Pick<EquipeLue, 'annee' | 'loi'>;

/** The form as it was sent, one gesture later: how the composer works without script. */
export function suivreGeste(saisie: Readonly<Record<string, string>>, { annee, loi }: Loi): SaisieCadre {
  const avant: SaisieCadre = {
    lignes: lireLignes(saisie),
    points: saisie.points ?? '',
    colle: '',
    erreursColle: [],
  };
  const { geste = '' } = saisie;
  if (geste === 'coller') return collerDans(avant, saisie.colle ?? '', { annee, loi });
  return { ...avant, lignes: appliquerGeste(avant.lignes, geste) };
}

/** Adds what the table admits; the refused lines stay in the box to be mended. */
export function collerDans(avant: SaisieCadre, texte: string, loi: Loi): SaisieCadre {
  const { lignes, erreurs } = lireCollage(texte, loi);
  const refusees = texte.split(/\r?\n/).filter((_, rang) => erreurs.some((e) => e.numero === rang + 1));
  return {
    ...avant,
    lignes: ajouterLignes(avant.lignes, lignes),
    colle: refusees.join('\n'),
    // The box now holds the refused lines alone: they are numbered as they stand in it.
    erreursColle: erreurs.map((erreur, rang) => ({ ...erreur, numero: rang + 1 })),
  };
}

/** The points as they are typed; null while they are no number. */
export function lirePoints(texte: string): number | null {
  const nombre = texte.trim() === '' ? undefined : lireNombre(texte);
  return typeof nombre === 'number' && Number.isFinite(nombre) && nombre >= 0 ? nombre : null;
}
