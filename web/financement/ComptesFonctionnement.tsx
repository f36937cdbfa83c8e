import { formaterEuros, formaterNombre } from '../composants/formats.ts';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from './ChiffreRegle.tsx';
import type { FonctionnementVu } from './Registre.tsx';

type PropsComptes = Pick<FonctionnementVu, 'attribue' | 'clos'> & {
  comptes: Omit<FonctionnementVu['comptes'], 'jugement'>;
  report: ChiffreVue;
};

/** The account of the year: what the split gives, what came and went, and what 31 July carries over. */
export function ComptesFonctionnement({ attribue, clos, comptes, report }: PropsComptes) {
  return (
    <>
      <dl className="fiche">
        <div>
          <dt>Attribué par la répartition</dt>
          <dd>
            {attribue ? (
              <>
                {formaterNombre(attribue.points)} points
                {attribue.euros !== null && `, soit ${formaterEuros(attribue.euros)}`}
                {attribue.communiqueeLe === null && ' (projet)'}
              </>
            ) : (
              'Les points ne sont pas encore répartis.'
            )}
          </dd>
        </div>
        <div>
          <dt>Report de l’exercice précédent</dt>
          <dd>{formaterEuros(comptes.report)}</dd>
        </div>
        <div>
          <dt>Recettes</dt>
          <dd>{formaterEuros(comptes.recu)}</dd>
        </div>
        <div>
          <dt>Dépenses</dt>
          <dd>{formaterEuros(comptes.depense)}</dd>
        </div>
        <div>
          <dt>Solde</dt>
          <dd>
            <strong>{formaterEuros(comptes.solde)}</strong>
          </dd>
        </div>
      </dl>
      <ChiffreRegle
        libelle={clos ? 'Reporté' : 'À reporter'}
        chiffre={report}
        marque={clos ? 'definitif' : 'provisoire'}
      />
      {comptes.acteLe && (
        <p>
          {clos ? 'Exercice clos le ' : 'Le solde est reporté d’office le '}
          <Jour le={comptes.acteLe} longue />. Le registre et ses pièces se gardent pour la vérification
          comptable.
        </p>
      )}
    </>
  );
}
