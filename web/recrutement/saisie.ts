import type { Entree } from '@polaris/server/kernel/registre.ts';
import { lireFichier } from '../pieces/formulaire.ts';

/** The answers `nom.0`, `nom.1`… of a form, in order, those that are empty left out. */
export function lireListe(saisie: Readonly<Record<string, string>>, nom: string): string[] {
  return Object.entries(saisie)
    .filter(([cle, valeur]) => cle.startsWith(`${nom}.`) && valeur !== '')
    .map(([, valeur]) => valeur);
}

type Titre = Entree<'recrutement.servirCandidature'>['titres'][number];

/** Titles by function: `titres.<n>.fonction`, `.titre` and `.transitoire`; a function without title is left out. */
export function lireTitres(saisie: Readonly<Record<string, string>>): Titre[] {
  const rangs = new Set(Object.keys(saisie).flatMap((cle) => /^titres\.(\d+)\./.exec(cle)?.[1] ?? []));
  return [...rangs].flatMap((rang) => {
    const titre = saisie[`titres.${rang}.titre`];
    if (!titre) return [];
    return [
      {
        fonction: saisie[`titres.${rang}.fonction`] ?? '',
        titre: titre as Titre['titre'],
        regimeTransitoire: saisie[`titres.${rang}.transitoire`] === 'oui',
      },
    ];
  });
}

/** What a candidate, or who types it in, says; raw: the use case itself says what is to be corrected. */
export async function lireCandidature(formulaire: FormData, saisie: Readonly<Record<string, string>>) {
  const fichier = await lireFichier(formulaire);
  return {
    prenom: saisie.prenom ?? '',
    nom: saisie.nom ?? '',
    courriel: saisie.courriel ?? '',
    lieux: lireListe(saisie, 'lieux') as Entree<'recrutement.deposerCandidature'>['lieux'],
    etablissement: saisie.etablissement ?? '',
    fonctions: lireListe(saisie, 'fonctions'),
    titres: lireTitres(saisie),
    motivation: saisie.motivation ?? '',
    ...(fichier ? { fichier } : {}),
  };
}

/** The posts offered: `postes.<n>.posteId` with the profile chosen for it. */
export function lirePostes(saisie: Readonly<Record<string, string>>) {
  const rangs = new Set(Object.keys(saisie).flatMap((cle) => /^postes\.(\d+)\./.exec(cle)?.[1] ?? []));
  return [...rangs].map((rang) => ({
    posteId: saisie[`postes.${rang}.posteId`] ?? '',
    profilId: saisie[`postes.${rang}.profilId`] ?? '',
  }));
}
