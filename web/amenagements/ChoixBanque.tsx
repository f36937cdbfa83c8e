import { BESOINS, CATEGORIES, clesDe } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Champ } from '../composants/Champ.tsx';
import type { Saisie } from './guide.ts';

export type EntreeBanqueVue = Sortie<'amenagements.listerBanque'>['entrees'][number];

type PropsChoix = { entrees: readonly EntreeBanqueVue[]; choisies: readonly string[] };

/** Adjustments to tick in the bank, grouped by need. */
export function ChoixBanque({ entrees, choisies }: PropsChoix) {
  const besoins = clesDe(BESOINS).filter((besoin) => entrees.some((entree) => entree.besoin === besoin));
  return (
    <div className="banque-choix colonnes">
      {besoins.map((besoin) => (
        <fieldset key={besoin} className="champ">
          <legend>{BESOINS[besoin]}</legend>
          {entrees
            .filter((entree) => entree.besoin === besoin)
            .map(({ cle, libelle, categorie, propre }) => (
              <div key={cle} className="choix choix-seul">
                <input
                  type="checkbox"
                  id={`banque-${cle}`}
                  name="banque"
                  value={cle}
                  defaultChecked={choisies.includes(cle)}
                />
                <label htmlFor={`banque-${cle}`}>
                  {libelle}{' '}
                  <small>{[CATEGORIES[categorie], propre && 'du pôle'].filter(Boolean).join(', ')}</small>
                </label>
              </div>
            ))}
        </fieldset>
      ))}
    </div>
  );
}

/** Adjustments that are not in the bank, by category, one a line. */
export function AutresAmenagements({ saisie }: { saisie: Saisie }) {
  return (
    <>
      {clesDe(CATEGORIES).map((categorie) => (
        <Champ
          key={categorie}
          nom={`autres-${categorie}`}
          genre="zone"
          lignes={2}
          libelle={`Autres aménagements : ${CATEGORIES[categorie].toLocaleLowerCase('fr')}`}
          aide="Un par ligne."
          valeur={saisie[`autres-${categorie}`]}
          longueurMaximale={4000}
          facultatif
        />
      ))}
    </>
  );
}

/** Names of the fields above, and what carries the ticked boxes. */
export const CHAMPS_BANQUE = [
  'banque',
  'autres-materiel',
  'autres-organisationnel',
  'autres-pedagogique',
] as const;
