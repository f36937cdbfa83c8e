import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import type { ProlongationVue } from './prolongation.ts';

/** Every prolongation of this integration, withdrawn ones too. */
export function HistoireProlongations({ histoire }: Pick<ProlongationVue, 'histoire'>) {
  return (
    <TableauDonnees
      legende="Toutes les prolongations de cette intégration"
      lignes={histoire}
      cle={({ id }) => id}
      vide={<p>Aucune prolongation n’est encore encodée.</p>}
      colonnes={[
        { id: 'annee', titre: 'Pour', cellule: ({ annee }) => annee, entete: true },
        { id: 'issue', titre: 'Issue', cellule: ({ issue }) => issue },
        {
          id: 'avis',
          titre: 'Avis',
          cellule: ({ avis, avisLe }) =>
            avisLe ? (
              <>
                {avis}, le <Jour le={avisLe} />
              </>
            ) : (
              'Attendu'
            ),
        },
        {
          id: 'etat',
          titre: 'État',
          cellule: ({ confirmee, retireeLe, retraitMotif }) =>
            retireeLe ? (
              <>
                <Etat ton="refus">Retirée</Etat> <Instant le={retireeLe} />, {retraitMotif}
              </>
            ) : (
              <Etat ton={confirmee ? 'fait' : 'en-cours'}>{confirmee ? 'Confirmée' : 'Préparée'}</Etat>
            ),
        },
        { id: 'auteur', titre: 'Préparée par', cellule: ({ auteur }) => auteur },
      ]}
    />
  );
}
