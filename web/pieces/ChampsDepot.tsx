import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { ACCEPTES, AIDE_FICHIER } from './libelles.ts';

type PropsChampsDepot = { aujourdhui: string; echec: EchecSaisie | undefined };

/** What a school or a person without account says of the file it brings. */
export function ChampsDepot({ aujourdhui, echec }: PropsChampsDepot) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <>
      <Champ {...lier('datePiece')} genre="date" libelle="Quelle date porte le document ?" max={aujourdhui} />
      <GroupeRadio
        {...lier('original')}
        legende="Ce fichier est-il le document lui-même ?"
        options={[
          { valeur: 'fichier', libelle: 'Oui, le document est électronique' },
          {
            valeur: 'papier',
            libelle: 'Non, c’est la copie d’un papier',
            aide: 'Gardez le papier : le pôle peut vous le demander.',
          },
        ]}
      />
      <Champ
        nom="fichier"
        erreur={echec?.erreurs.fichier}
        genre="fichier"
        libelle="Quel fichier ?"
        aide={AIDE_FICHIER}
        accepte={ACCEPTES}
      />
    </>
  );
}
