import { formaterDate, formaterQuantite } from '../composants/formats.ts';
import { versChiffre } from '../composants/resultat.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import type { Livre } from './courbe.ts';

/** The three budgets as they were known, their sum, and how it is made. */
export function Budgets({ livre }: { livre: Livre }) {
  const { budgets, total, connuLe, plusTard, resultat, lignes } = livre;
  return (
    <section aria-label="Budgets" className="livre-budgets">
      <TableauDonnees
        legende={`Budgets tels que connus le ${formaterDate(connuLe)}`}
        lignes={budgets}
        cle={({ nom }) => nom}
        vide={null}
        sommes={{
          mouvements: <Nombre valeur={lignes.length} />,
          points: <Nombre valeur={total} unite="points" />,
        }}
        colonnes={[
          { id: 'nom', titre: 'Budget', entete: true, cellule: ({ nom }) => `Budget ${nom}` },
          {
            id: 'libelle',
            titre: 'Ce qu’il contient',
            cellule: ({ libelle }) => libelle ?? 'Aucun texte ne nomme ce budget cette année.',
          },
          {
            id: 'mouvements',
            titre: 'Mouvements',
            nombre: true,
            cellule: ({ mouvements }) => <Nombre valeur={mouvements} />,
          },
          {
            id: 'points',
            titre: 'Points',
            nombre: true,
            cellule: ({ points }) => <Nombre valeur={points} />,
          },
        ]}
      />
      {plusTard > 0 && (
        <p>
          {formaterQuantite(plusTard, 'mouvement')} {plusTard < 2 ? 'est arrivé' : 'sont arrivés'} après le{' '}
          {formaterDate(connuLe)} et ne {plusTard < 2 ? 'compte' : 'comptent'} pas ici.
        </p>
      )}
      <ChiffreRegle libelle="Total des trois budgets" chiffre={versChiffre(resultat, 'Points connus')} />
    </section>
  );
}
