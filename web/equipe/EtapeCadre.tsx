import { Avis } from '../composants/Avis.tsx';
import { formaterEcheance } from '../composants/formats.ts';
import { Jour } from '../composants/Valeurs.tsx';
import type { EquipeLue } from './lignes.ts';

/** What comes next for the cadre of the year, with its date; or why nothing changes any more. */
export function EtapeCadre({ equipe, aujourdhui }: { equipe: EquipeLue; aujourdhui: string }) {
  const { moment, annee, cadres } = equipe;
  if (moment.gele) {
    return (
      <Avis genre="information" titre="Le cadre est gelé.">
        <p>
          L’année {annee} a commencé le <Jour le={moment.rentree} longue /> : fonctions et volumes ne changent
          plus, sauf un remplacement, qui s’encode dans « Personnel ».
        </p>
      </Avis>
    );
  }
  const adopte = cadres.some(({ etat }) => etat === 'adopte');
  if (adopte) {
    return (
      <p>
        Cadre adopté. Jusqu’à la rentrée du <Jour le={moment.rentree} longue />, une autre variante peut
        encore prendre sa place, après une nouvelle concertation.
      </p>
    );
  }
  if (moment.avant === null) {
    return <p>À adopter après concertation sociale, avant la fin de l’année scolaire précédente.</p>;
  }
  const retard = moment.avant < aujourdhui;
  return (
    <p className={retard ? 'attention' : undefined}>
      À adopter après concertation sociale, avant la fin de l’année scolaire précédente&nbsp;: le{' '}
      <Jour le={moment.avant} longue /> ({formaterEcheance(aujourdhui, moment.avant)}).
    </p>
  );
}
