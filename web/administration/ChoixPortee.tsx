import { EnveloppeChamp, idChamp, liensAria } from '../composants/EnveloppeChamp.tsx';
import type { GroupePortees } from './portees.ts';

type PropsChoixPortee = {
  groupes: readonly GroupePortees[];
  valeur: string | undefined;
  erreur: string | undefined;
};

const NOM = 'porteeId';

/** What the role is tied to, grouped by kind; empty until a pôle is chosen above. */
export function ChoixPortee({ groupes, valeur, erreur }: PropsChoixPortee) {
  const aide =
    groupes.length > 0
      ? 'Laissez vide pour un rôle qui couvre toute la Fédération.'
      : 'Choisissez d’abord un pôle ci-dessus pour voir ses écoles et ses centres. Laissez vide pour un rôle qui couvre toute la Fédération.';
  return (
    <EnveloppeChamp nom={NOM} libelle="Portée" aide={aide} erreur={erreur} facultatif>
      <select
        id={idChamp(NOM)}
        name={NOM}
        defaultValue={valeur ?? ''}
        {...liensAria({ nom: NOM, aide, erreur })}
      >
        <option value="">Toute la Fédération</option>
        {groupes.map(({ libelle, options }) => (
          <optgroup key={libelle} label={libelle}>
            {options.map((option) => (
              <option key={option.valeur} value={option.valeur}>
                {option.libelle}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </EnveloppeChamp>
  );
}
