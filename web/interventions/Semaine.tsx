import { FORMES_INTERVENTION, MISSIONS } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { formaterDuree } from './periode.ts';

type Liste = Sortie<'interventions.lister'>;

type PropsSemaine = {
  liste: Liste;
  semaine: { du: string; au: string; precedente: string; suivante: string };
  annee: string;
  /** May withdraw what others noted. */
  toutes: boolean;
  peutNoter: boolean;
};

/** What was noted in a week, and the way to the weeks around it. */
export function Semaine({ liste, semaine, annee, toutes, peutNoter }: PropsSemaine) {
  const total = liste.lignes.reduce((somme, { minutes }) => somme + minutes, 0);
  return (
    <section aria-labelledby="semaine">
      <h2 id="semaine">
        Semaine du <Jour le={semaine.du} /> au <Jour le={semaine.au} />
      </h2>
      <p>
        <Link to={`?annee=${annee}&semaine=${semaine.precedente}`}>Semaine précédente</Link>
        {' · '}
        <Link to={`?annee=${annee}&semaine=${semaine.suivante}`}>Semaine suivante</Link>
      </p>
      <TableauDonnees
        legende="Interventions de la semaine"
        lignes={liste.lignes}
        cle={({ interventionId }) => interventionId}
        vide={<p>Aucune intervention notée cette semaine.</p>}
        sommes={{ le: 'Total', minutes: formaterDuree(total) }}
        colonnes={[
          { id: 'le', titre: 'Date', entete: true, cellule: ({ le }) => <Jour le={le} /> },
          {
            id: 'minutes',
            titre: 'Temps',
            cellule: ({ minutes }) => formaterDuree(minutes),
            nombre: true,
          },
          { id: 'mission', titre: 'Mission', cellule: ({ mission }) => MISSIONS[mission] },
          { id: 'forme', titre: 'Forme', cellule: ({ forme }) => FORMES_INTERVENTION[forme] },
          {
            id: 'pour',
            titre: 'Pour',
            cellule: ({ ecole, eleves }) =>
              eleves.length === 0 ? ecole : `${eleves.map(({ eleve }) => eleve).join(', ')} (${ecole})`,
          },
          { id: 'note', titre: 'Note', cellule: ({ note }) => note ?? '' },
          {
            id: 'membre',
            titre: 'Par',
            cellule: ({ membre, sienne, interventionId, le }) => (
              <>
                {membre}
                {peutNoter && (sienne || toutes) && (
                  <Form method="post">
                    <input type="hidden" name="intention" value="retirer" />
                    <input type="hidden" name="interventionId" value={interventionId} />
                    <Bouton variante="discret">
                      Retirer
                      <span className="invisible">
                        {' '}
                        l’intervention du <Jour le={le} />
                      </span>
                    </Bouton>
                  </Form>
                )}
              </>
            ),
          },
        ]}
      />
    </section>
  );
}
