import type { ReactNode } from 'react';

type Textes = {
  nom: string;
  libelle: ReactNode;
  aide?: ReactNode;
  erreur?: string | undefined;
  facultatif?: boolean;
};

/** The id of a field's control, which the error summary links to. */
export const idChamp = (nom: string) => `champ-${nom}`;

/** Ties a control to its hint and its error. */
export function liensAria({ nom, aide, erreur }: Pick<Textes, 'nom' | 'aide' | 'erreur'>) {
  const decrit = [aide && `aide-${nom}`, erreur && `erreur-${nom}`].filter(Boolean).join(' ');
  return { 'aria-describedby': decrit || undefined, 'aria-invalid': erreur ? true : undefined };
}

/** Label, hint and error around a single control. */
export function EnveloppeChamp({ nom, libelle, aide, erreur, facultatif, children }: Textes & Enfants) {
  return (
    <div className={erreur ? 'champ champ-en-erreur' : 'champ'}>
      <label htmlFor={idChamp(nom)}>
        {libelle}
        {facultatif && <span className="facultatif"> (facultatif)</span>}
      </label>
      <TextesChamp nom={nom} aide={aide} erreur={erreur} />
      {children}
    </div>
  );
}

/** The same around several controls that answer one question. */
export function EnveloppeGroupe({ nom, libelle, aide, erreur, children }: Textes & Enfants) {
  return (
    <fieldset className={erreur ? 'champ champ-en-erreur' : 'champ'} {...liensAria({ nom, aide, erreur })}>
      <legend>{libelle}</legend>
      <TextesChamp nom={nom} aide={aide} erreur={erreur} />
      {children}
    </fieldset>
  );
}

type Enfants = { children: ReactNode };

function TextesChamp({ nom, aide, erreur }: Pick<Textes, 'nom' | 'aide' | 'erreur'>) {
  return (
    <>
      {aide && (
        <p id={`aide-${nom}`} className="aide">
          {aide}
        </p>
      )}
      {erreur && (
        <p id={`erreur-${nom}`} className="erreur">
          <span className="invisible">Erreur : </span>
          {erreur}
        </p>
      )}
    </>
  );
}
