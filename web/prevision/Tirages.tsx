import type { Distribution } from '@polaris/regles/financement/prevision-tirages.ts';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { useScriptActif } from '../composants/scriptActif.ts';
import { Histogramme } from './Histogramme.tsx';
import { COMBIEN, type Source, tirerParTranches } from './tirer.ts';

type PropsTirages = {
  source: Source;
  /** Drawn by the server, for a page without script; null when it was not asked. */
  duServeur: Distribution | null;
  /** Everything the address holds, sent again with the request of draws. */
  gardes: Readonly<Record<string, string>>;
};

type Etat = { graine: number; faits: number; distribution: Distribution | null; millisecondes: number };
const RIEN: Etat = { graine: 0, faits: 0, distribution: null, millisecondes: 0 };

/** Draws the assumptions at random: in the browser by slices, or on the server when no script runs. */
export function Tirages({ source, duServeur, gardes }: PropsTirages) {
  const actif = useScriptActif();
  const [etat, setEtat] = useState(RIEN);
  const arreter = useRef<() => void>(undefined);
  useEffect(() => () => arreter.current?.(), []);
  const combien = actif ? COMBIEN.navigateur : COMBIEN.serveur;
  const enCours = etat.faits > 0 && etat.faits < combien;
  const distribution = etat.distribution ?? duServeur;
  const lancer = (evenement: FormEvent) => {
    evenement.preventDefault();
    arreter.current?.();
    const graine = etat.graine + 1;
    setEtat({ ...RIEN, graine, faits: 1 });
    arreter.current = tirerParTranches(source, {
      combien,
      graine,
      avancer: (faits) => setEtat((avant) => ({ ...avant, faits })),
      finir: (tiree, millisecondes) =>
        setEtat({ graine, faits: combien, distribution: tiree, millisecondes }),
    });
  };
  return (
    <section aria-labelledby="titre-tirages">
      <h2 id="titre-tirages">Si tout varie en même temps</h2>
      <p>
        Chaque hypothèse est tirée au hasard entre sa valeur basse et sa valeur haute, le plus souvent près de
        la centrale, sans lien avec les autres. La même règle calcule les points de chaque tirage.
      </p>
      <Form method="get" action="/financement/prevision" onSubmit={lancer}>
        {Object.entries({ ...gardes, tirer: 'oui' }).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <p className="actions">
          <Bouton variante="secondaire" disabled={enCours}>
            Tirer {formaterNombre(combien)} fois
          </Bouton>
          {enCours && <progress max={combien} value={etat.faits} aria-label="Tirages faits" />}
          <span role="status">
            {etat.distribution &&
              `${formaterNombre(etat.distribution.nombre)} tirages en ${formaterNombre(etat.millisecondes / 1000, 1)} s, série ${etat.graine}.`}
          </span>
        </p>
      </Form>
      {distribution && <Histogramme distribution={distribution} />}
    </section>
  );
}
