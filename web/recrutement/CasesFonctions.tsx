import { idChamp } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';

type PropsCasesFonctions = {
  fonctions: readonly string[];
  choisies: readonly string[];
  echec: EchecSaisie | undefined;
};

/** One box for each function; each has a name of its own, so that what was ticked stays after an error. */
export function CasesFonctions({ fonctions, choisies, echec }: PropsCasesFonctions) {
  if (fonctions.length === 0) return <p>Aucune fonction : adoptez d’abord le cadre de l’année.</p>;
  return fonctions.map((fonction, rang) => {
    const id = rang === 0 ? idChamp('fonctions') : `${idChamp('fonctions')}-${rang}`;
    const nom = `fonctions.${rang}`;
    return (
      <div key={fonction} className="choix">
        <input
          type="checkbox"
          id={id}
          name={nom}
          value={fonction}
          defaultChecked={echec ? echec.saisie[nom] === fonction : choisies.includes(fonction)}
        />
        <label htmlFor={id}>{fonction}</label>
      </div>
    );
  });
}
