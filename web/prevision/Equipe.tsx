import { SCENARIOS, type Scenario } from '@polaris/regles/financement/prevision-hypotheses.ts';
import { Link } from 'react-router';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import { COLONNES } from './hypotheses.ts';
import type { Fourchette, PrevisionVue } from './vue.ts';

type PropsEquipe = { equipe: NonNullable<PrevisionVue['equipe']>; fourchette: Fourchette };

/** What the forecast leaves to the team of today: the adopted cadres against the share of the salaries. */
export function Equipe({ equipe, fourchette }: PropsEquipe) {
  const { annee, parts, points, minimum } = equipe;
  const traitements = (s: Scenario) => arrondir((fourchette[s].total * minimum) / 100);
  return (
    <section aria-labelledby="titre-equipe">
      <h2 id="titre-equipe">Effet sur l’équipe</h2>
      <p>
        Le cadre adopté en {annee} ({formaterQuantite(parts, 'part')}) demande {formaterNombre(points)}{' '}
        points. Les traitements reçoivent au moins {formaterNombre(minimum)}&nbsp;% des points&nbsp;; ce qui
        manque peut encore venir du fonctionnement. La décision reste celle des pouvoirs organisateurs.{' '}
        <Link to={`/equipe?annee=${annee}`}>Voir l’équipe</Link>
      </p>
      <TableauDonnees
        legende="Points des traitements et cadre d’aujourd’hui"
        lignes={SCENARIOS}
        cle={(s) => s}
        vide={null}
        colonnes={[
          { id: 'scenario', titre: 'Hypothèse', entete: true, cellule: (s) => COLONNES[s] },
          {
            id: 'minimum',
            titre: `${formaterNombre(minimum)} % des points`,
            nombre: true,
            cellule: (s) => <Nombre valeur={traitements(s)} />,
          },
          { id: 'cadre', titre: 'Cadre', nombre: true, cellule: () => <Nombre valeur={points} /> },
          {
            id: 'solde',
            titre: 'Reste',
            nombre: true,
            cellule: (s) => <Nombre valeur={arrondir(traitements(s) - points)} />,
          },
          {
            id: 'tout',
            titre: 'Reste, si tous les points vont aux traitements',
            nombre: true,
            cellule: (s) => <Nombre valeur={arrondir(fourchette[s].total - points)} />,
          },
        ]}
      />
    </section>
  );
}

const arrondir = (n: number) => Math.round(n * 100) / 100;
