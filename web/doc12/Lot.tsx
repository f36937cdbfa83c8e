import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { formaterQuantite } from '../composants/formats.ts';
import type { MembreDoc12 } from './libelles.ts';

type PropsLot = { membres: readonly MembreDoc12[]; cle: string; adresse: string };

/** How far the part is, what can be issued now, and what there is to download. */
export function Lot({ membres, cle, adresse }: PropsLot) {
  const concernes = membres.filter(({ etat }) => etat !== 'aucun');
  const emis = concernes.filter(({ etat }) => etat === 'emis').length;
  const prets = membres.filter(({ etat }) => etat === 'pret' || etat === 'perime').length;
  if (concernes.length === 0) return null;
  return (
    <>
      <p className="doc12-avancement">
        <label htmlFor="avancement">
          Documents émis et à jour&nbsp;: {emis} sur {formaterQuantite(concernes.length, 'membre')}
        </label>
        <progress id="avancement" max={concernes.length} value={emis} />
      </p>
      <div className="actions">
        {prets > 0 && (
          <Form method="post">
            <input type="hidden" name="cle" value={cle} />
            <Bouton name="intention" value="emettre">
              Émettre les documents prêts ({formaterQuantite(prets, 'membre')})
            </Bouton>
          </Form>
        )}
        <a href={`/equipe/doc12/classeur${adresse}`}>Télécharger les lignes (Excel)</a>
        {emis > 0 && <a href={`/equipe/doc12/archive${adresse}`}>Télécharger les documents émis (ZIP)</a>}
      </div>
    </>
  );
}
