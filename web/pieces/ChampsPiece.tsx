import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { ACCEPTES, AIDE_FICHIER, OPTIONS_EXEMPLAIRE, OPTIONS_GARDIEN } from './libelles.ts';

type PropsChampsPiece = {
  aujourdhui: string;
  echec: EchecSaisie | undefined;
  /** What is known already, for a piece replaced. */
  connu?: Readonly<Record<string, string | undefined>>;
  aideFichier?: string;
};

/** The questions about a paper: its date, what it is, who holds the original, its file. */
export function ChampsPiece({ aujourdhui, echec, connu = {}, aideFichier = AIDE_FICHIER }: PropsChampsPiece) {
  const lier = (nom: string) => ({
    nom,
    valeur: echec ? echec.saisie[nom] : connu[nom],
    erreur: echec?.erreurs[nom],
  });
  return (
    <>
      <Champ
        {...lier('datePiece')}
        genre="date"
        libelle="Quelle date porte-t-elle ?"
        aide="Pour une échelle : le jour de la passation."
        max={aujourdhui}
      />
      <GroupeRadio {...lier('exemplaire')} legende="Qu’avez-vous au dossier ?" options={OPTIONS_EXEMPLAIRE} />
      <GroupeRadio {...lier('gardien')} legende="Où se trouve l’original ?" options={OPTIONS_GARDIEN} />
      <Champ
        {...lier('lieu')}
        libelle="Qui le garde, et à quel endroit ?"
        aide="Par exemple : armoire du secrétariat, farde 12."
        longueurMaximale={200}
        facultatif
      />
      <Champ
        nom="fichier"
        erreur={echec?.erreurs.fichier}
        genre="fichier"
        libelle="Quel fichier ?"
        aide={aideFichier}
        accepte={ACCEPTES}
        facultatif
      />
    </>
  );
}
