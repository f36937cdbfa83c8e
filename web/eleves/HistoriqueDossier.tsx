import { formaterDate } from '../composants/formats.ts';
import { Historique } from '../composants/Historique.tsx';
import { CHAMPS, SEXES } from './libelles.ts';

type Changement = {
  le: string;
  auteur: string;
  objet: string;
  champ: string;
  avant: string | null;
  apres: string | null;
  motif: string | null;
};

/** Every change of the file, field by field, under the names that the forms use. */
export function HistoriqueDossier({ historique }: { historique: readonly Changement[] }) {
  return (
    <section aria-labelledby="historique">
      <h2 id="historique">Historique</h2>
      <Historique
        legende="Ce qui a changé dans ce dossier"
        entrees={historique.map(({ le, auteur, objet, champ, avant, apres, motif }, rang) => ({
          id: String(rang),
          champ: CHAMPS[`${objet}.${champ}`] ?? champ,
          le,
          auteur,
          ...(avant ? { avant: lireValeur(champ, avant) } : {}),
          ...(apres ? { apres: lireValeur(champ, apres) } : {}),
          ...(motif ? { motif } : {}),
        }))}
      />
    </section>
  );
}

function lireValeur(champ: string, valeur: string): string {
  if (champ === 'sexe') return SEXES.find((sexe) => sexe.valeur === valeur)?.libelle ?? valeur;
  return formaterDate(valeur);
}
