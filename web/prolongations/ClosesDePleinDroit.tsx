import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { formaterQuantite } from '../composants/formats.ts';

type PropsCloses = {
  nombre: number;
  /** School year that begins without them. */
  annee: string;
  /** Address of this page with their boxes ticked. */
  versCocher: string;
};

/** The integrations that the law closes (IPT-17): what they bring next year, and one click to choose them. */
export function ClosesDePleinDroit({ nombre, annee, versCocher }: PropsCloses) {
  if (nombre === 0) return null;
  return (
    <Avis genre="attention" titre={`Closes de plein droit à la rentrée ${annee}`}>
      <p>
        {formaterQuantite(nombre, 'intégration')} dont la première date d’avant le 02/09/2020&nbsp;: 0 point
        en {annee}. L’accompagnement peut suivre par un protocole d’aménagements raisonnables.{' '}
        <Link to={versCocher} reloadDocument>
          Cocher ces élèves
        </Link>
        , puis «&nbsp;Arrêter les élèves cochés&nbsp;».
      </p>
    </Avis>
  );
}
