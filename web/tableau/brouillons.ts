import type { Sortie } from '@polaris/server/kernel/registre.ts';

type Brouillon = Sortie<'integration.listerBrouillons'>['brouillons'][number];

/** What each draft prepares, in words, and where it is taken up again. */
const GENRES: Readonly<Record<string, { titre: string; vers: string }>> = {
  'premiere-ipt': { titre: 'Première intégration', vers: '/ipt/nouvelle' },
  par: { titre: 'Protocole d’aménagements', vers: '/par/nouveau' },
};

/** The drafts of a person, last touched first, by the name of the pupil as far as it was typed. */
export function versBrouillons(brouillons: readonly Brouillon[]) {
  return brouillons
    .flatMap(({ brouillonId, genre, reponses, modifieLe }) => {
      const connu = GENRES[genre];
      if (!connu) return [];
      const nom = [reponses.prenom, reponses.nom].filter(Boolean).join(' ');
      const eleve = nom || (reponses.eleveId ? 'élève déjà suivi' : 'élève sans nom');
      const vers = `${connu.vers}?brouillon=${brouillonId}`;
      return [{ brouillonId, titre: `${connu.titre}, ${eleve}`, vers, modifieLe }];
    })
    .toSorted((a, b) => b.modifieLe.localeCompare(a.modifieLe));
}
