import { Etat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';
import { ETATS, nommerPapier, type PapierDoc12 } from './libelles.ts';

const REGIMES: Readonly<Record<string, string>> = { ancien: 'Ancien', nouveau: 'Nouveau' };

/** A paper before it is issued: its numbers, its tables as the form has them, its state. */
export function Apercu({ papier, rang }: { papier: PapierDoc12; rang: number }) {
  const { etat, documentId, emisLe, manques, ecole, fase, ecot, tableaux } = papier;
  const titre = nommerPapier(papier);
  return (
    <section aria-labelledby={`papier-${rang}`}>
      <h3 id={`papier-${rang}`}>{titre}</h3>
      <p>
        <Etat ton={ETATS[etat].ton}>{ETATS[etat].mot}</Etat>
        {emisLe && (
          <>
            {' '}
            le <Instant le={emisLe} />
          </>
        )}
        {documentId && (
          <>
            {' '}
            <a href={`/documents/${documentId}`}>
              {etat === 'emis' ? 'Télécharger le PDF' : 'Télécharger le PDF émis, dépassé'}
              <span className="invisible"> : {titre}</span>
            </a>
          </>
        )}
      </p>
      {ecole && (
        <p>
          {ecole}, n° FASE {fase ?? 'à compléter'}, n° ECOT {ecot ?? 'à compléter'}.
        </p>
      )}
      {etat === 'a-completer' && <p>Il manque {manques.join(', ')}.</p>}
      {tableaux.map(({ haut, bas }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the tables of a paper have no other name than their place
        <div key={place}>
          <Rangee
            legende={tableaux.length > 1 ? `Tableau de la fonction ${place + 1}` : 'Tableau du document'}
            cellules={haut}
          />
          {bas.length > 0 && <Rangee legende="Suite du tableau" cellules={bas} />}
        </div>
      ))}
    </section>
  );
}

type Cellules = PapierDoc12['tableaux'][number]['haut'];

function Rangee({ legende, cellules }: { legende: string; cellules: Cellules }) {
  return (
    <TableauDonnees<Cellules>
      legende={legende}
      lignes={[cellules]}
      cle={() => legende}
      vide={null}
      colonnes={cellules.map(({ colonne }, place) => ({
        id: `${place}`,
        titre: colonne,
        cellule: (ligne) => dire(ligne[place]),
      }))}
    />
  );
}

function dire(cellule: Cellules[number] | undefined): string {
  const { colonne, valeur = null } = cellule ?? {};
  return (colonne === 'Régime' ? REGIMES[valeur ?? ''] : valeur) ?? '–';
}
