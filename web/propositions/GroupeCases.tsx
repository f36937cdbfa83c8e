import { EnveloppeGroupe, idChamp } from '../composants/EnveloppeChamp.tsx';

type PropsGroupeCases = {
  /** Field of the error summary; each box is sent as `nom-valeur`. */
  nom: string;
  legende: string;
  aide?: string;
  options: readonly { valeur: string; libelle: string }[];
  /** What was typed, by field name. */
  saisie: Readonly<Record<string, string>> | undefined;
  erreur?: string | undefined;
};

/** Several answers among a few, all visible. The first carries the id that the error summary links to. */
export function GroupeCases({ nom, legende, aide, options, saisie, erreur }: PropsGroupeCases) {
  return (
    <EnveloppeGroupe nom={nom} libelle={legende} aide={aide} erreur={erreur}>
      {options.map(({ valeur, libelle }, rang) => {
        const id = rang === 0 ? idChamp(nom) : `${idChamp(nom)}-${valeur}`;
        return (
          <div key={valeur} className="choix">
            <input
              type="checkbox"
              id={id}
              name={`${nom}-${valeur}`}
              value="oui"
              defaultChecked={saisie?.[`${nom}-${valeur}`] === 'oui'}
            />
            <label htmlFor={id}>{libelle}</label>
          </div>
        );
      })}
    </EnveloppeGroupe>
  );
}
