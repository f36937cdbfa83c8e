import { MISSIONS } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, useLocation } from 'react-router';
import { optionsDe } from '../amenagements/etats.ts';
import { Bouton } from '../composants/Bouton.tsx';

type PropsGroupe = {
  ecoles: Sortie<'interventions.listerCibles'>['ecoles'];
  /** School chosen in the address. */
  choisie: string | undefined;
  aujourdhui: string;
  cle: string;
};

/** Time given to several pupils with the same need: first the school, then who was there. */
export function NoterGroupe({ ecoles, choisie, aujourdhui, cle }: PropsGroupe) {
  const { search } = useLocation();
  const gardes = [...new URLSearchParams(search)].filter(([nom]) => nom !== 'groupe');
  const groupes = ecoles.filter(({ eleves }) => eleves.length > 1);
  const ecole = groupes.find(({ ecoleId }) => ecoleId === choisie);
  if (groupes.length === 0) return null;
  return (
    <details className="retrait" open={ecole !== undefined}>
      <summary>Noter un accompagnement individuel en groupe</summary>
      <Form method="get" className="formulaire-ligne">
        {gardes.map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <div className="champ">
          <label htmlFor="groupe-ecole">Dans quelle école ?</label>
          <select id="groupe-ecole" name="groupe" defaultValue={choisie}>
            {groupes.map(({ ecoleId, ecole: nom }) => (
              <option key={ecoleId} value={ecoleId}>
                {nom}
              </option>
            ))}
          </select>
        </div>
        <Bouton variante="secondaire">Voir ses élèves</Bouton>
      </Form>
      {ecole && (
        <Form method="post" noValidate className="formulaire-guide" key={cle}>
          <input type="hidden" name="intention" value="groupe" />
          <input type="hidden" name="cle" value={cle} />
          <input type="hidden" name="ecoleId" value={ecole.ecoleId} />
          <fieldset className="champ">
            <legend>Quels élèves de {ecole.ecole} ?</legend>
            {ecole.eleves.map(({ eleveId, eleve }) => (
              <div key={eleveId} className="choix">
                <input type="checkbox" id={`groupe-${eleveId}`} name="eleveIds" value={eleveId} />
                <label htmlFor={`groupe-${eleveId}`}>{eleve}</label>
              </div>
            ))}
          </fieldset>
          <div className="champ">
            <label htmlFor="groupe-le">Date</label>
            <input id="groupe-le" type="date" name="le" defaultValue={aujourdhui} max={aujourdhui} required />
          </div>
          <div className="champ">
            <label htmlFor="groupe-minutes">Minutes</label>
            <input id="groupe-minutes" name="minutes" inputMode="decimal" required autoComplete="off" />
          </div>
          <div className="champ">
            <label htmlFor="groupe-mission">Mission</label>
            <select id="groupe-mission" name="mission" defaultValue="accompagnement-individuel">
              {optionsDe(MISSIONS).map(({ valeur, libelle }) => (
                <option key={valeur} value={valeur}>
                  {libelle}
                </option>
              ))}
            </select>
          </div>
          <Bouton>Noter pour ce groupe</Bouton>
        </Form>
      )}
    </details>
  );
}
