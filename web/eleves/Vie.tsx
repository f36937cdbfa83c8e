import { LigneDeVie } from '../composants/LigneDeVie.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import type { Annexe3, Vie as VieTracee } from './vie.ts';

/** The path of the pupil, year after year: drawn, then as annexe 3 prints it. */
export function Vie({ vie, annexe3 }: { vie: VieTracee; annexe3: Annexe3 }) {
  return (
    <section aria-labelledby="parcours">
      <h2 id="parcours">Parcours</h2>
      {vie.periodes.length > 0 ? (
        <>
          <LigneDeVie {...vie} />
          <TableauAnnexe3 {...annexe3} />
        </>
      ) : (
        <p>Le parcours se dessinera ici dès la première intégration encodée.</p>
      )}
    </section>
  );
}

function TableauAnnexe3({ colonnes, lignes }: Annexe3) {
  return (
    <details>
      <summary>Tableau synoptique, comme l’annexe 3 l’imprime</summary>
      <TableauDonnees
        legende="Évolution de l’intégration"
        colonnes={colonnes.map((titre, rang) => ({
          id: titre,
          titre,
          entete: rang === 0,
          cellule: (ligne: string[][]) => ligne[rang]?.join(', '),
        }))}
        lignes={lignes}
        cle={([annee]) => annee?.join(' ') ?? ''}
        vide="Aucune intégration enregistrée."
      />
    </details>
  );
}
