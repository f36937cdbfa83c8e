import type { ReactNode } from 'react';
import { EnveloppeGroupe, idChamp, liensAria } from './EnveloppeChamp.tsx';

export type OptionChoix = { valeur: string; libelle: ReactNode; aide?: ReactNode };

type PropsGroupeRadio = {
  nom: string;
  legende: ReactNode;
  options: readonly OptionChoix[];
  aide?: ReactNode;
  erreur?: string | undefined;
  valeur?: string | undefined;
};

/** One answer among a few, all visible. The first carries the id that the error summary links to. */
export function GroupeRadio({ nom, legende, options, aide, erreur, valeur }: PropsGroupeRadio) {
  return (
    <EnveloppeGroupe nom={nom} libelle={legende} aide={aide} erreur={erreur}>
      {options.map((option, rang) => {
        const id = rang === 0 ? idChamp(nom) : `${idChamp(nom)}-${option.valeur}`;
        return (
          <div key={option.valeur} className="choix">
            <input
              type="radio"
              id={id}
              name={nom}
              value={option.valeur}
              defaultChecked={option.valeur === valeur}
              required
              aria-describedby={option.aide ? `${id}-aide` : undefined}
            />
            <label htmlFor={id}>{option.libelle}</label>
            {option.aide && (
              <p id={`${id}-aide`} className="aide">
                {option.aide}
              </p>
            )}
          </div>
        );
      })}
    </EnveloppeGroupe>
  );
}

type PropsCaseACocher = {
  nom: string;
  libelle: ReactNode;
  /** Sent when checked. */
  valeur?: string;
  cochee?: boolean;
  aide?: ReactNode;
  erreur?: string | undefined;
};

/** A statement that is true or not. */
export function CaseACocher({ nom, libelle, valeur = 'oui', cochee, aide, erreur }: PropsCaseACocher) {
  return (
    <div className={erreur ? 'choix choix-seul champ-en-erreur' : 'choix choix-seul'}>
      <input
        type="checkbox"
        id={idChamp(nom)}
        name={nom}
        value={valeur}
        defaultChecked={cochee}
        {...liensAria({ nom, aide, erreur })}
      />
      <label htmlFor={idChamp(nom)}>{libelle}</label>
      {aide && (
        <p id={`aide-${nom}`} className="aide">
          {aide}
        </p>
      )}
      {erreur && (
        <p id={`erreur-${nom}`} className="erreur">
          {erreur}
        </p>
      )}
    </div>
  );
}
