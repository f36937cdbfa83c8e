import { useState } from 'react';
import { Form, Link, useSubmit } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterDate } from '../composants/formats.ts';

type PropsCurseur = {
  jours: readonly string[];
  rang: number;
  /** What the address keeps beside the day: the year, the pôle. */
  gardes: Readonly<Record<string, string>>;
};

/**
 * Moves through the days that changed something. A native range that sends itself when it is released;
 * without script, its button does, and each day is a link below.
 */
export function Curseur({ jours, rang, gardes }: PropsCurseur) {
  const [montre, setMontre] = useState(rang);
  const envoyer = useSubmit();
  const jour = (n: number) => formaterDate(jours[n] ?? '');
  if (jours.length < 2) return null;
  return (
    <Form method="get" className="livre-curseur" preventScrollReset>
      <Gardes gardes={gardes} />
      <label htmlFor="curseur">Tel que connu le</label>
      <output htmlFor="curseur">{jour(montre)}</output>
      <input
        id="curseur"
        name="rang"
        type="range"
        min={0}
        max={jours.length - 1}
        step={1}
        defaultValue={rang}
        aria-valuetext={jour(montre)}
        onInput={(evenement) => setMontre(Number(evenement.currentTarget.value))}
        onPointerUp={(evenement) => envoyer(evenement.currentTarget.form, { preventScrollReset: true })}
      />
      <Bouton variante="secondaire">Voir ce jour</Bouton>
      <details>
        <summary>Choisir dans la liste des jours</summary>
        <ul className="livre-jours">
          {jours.map((choix) => (
            <li key={choix}>
              <Link to={`?${new URLSearchParams({ ...gardes, connuLe: choix })}`} preventScrollReset>
                {formaterDate(choix)}
              </Link>
            </li>
          ))}
        </ul>
      </details>
    </Form>
  );
}

/** What a GET form sends along with its own fields. */
export function Gardes({ gardes }: Pick<PropsCurseur, 'gardes'>) {
  return Object.entries(gardes).map(([nom, valeur]) => (
    <input key={nom} type="hidden" name={nom} value={valeur} />
  ));
}
