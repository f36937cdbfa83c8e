import { Link } from 'react-router';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import type { DifferenceDoc12 } from './libelles.ts';

const CORRIGER = {
  cadre: { vers: () => '/equipe', mot: 'Voir le cadre' },
  personnel: {
    vers: (id: string | null) => (id ? `/equipe/personnel/${id}` : '/equipe/personnel'),
    mot: 'Voir le personnel',
  },
  doc12: { vers: (id: string | null) => `/equipe/doc12/${id ?? ''}`, mot: 'Voir ses documents' },
} as const satisfies Record<DifferenceDoc12['ou'], { vers: (id: string | null) => string; mot: string }>;

type PropsDifferences = { differences: readonly DifferenceDoc12[]; adresse: string };

/** Where cadre, charges and papers disagree, and the page that mends each. */
export function Differences({ differences, adresse }: PropsDifferences) {
  return (
    <section aria-labelledby="titre-differences">
      <h2 id="titre-differences">Différences</h2>
      <p>Le cadre adopté, les charges encodées et les documents émis, comparés à ce jour.</p>
      <TableauDonnees
        legende="Ce qui ne concorde pas"
        lignes={differences}
        cle={({ code, sujet, phrase }) => `${code} ${sujet} ${phrase}`}
        vide={<p>Le cadre, les charges et les documents disent la même chose.</p>}
        colonnes={[
          { id: 'sujet', titre: 'Poste ou membre', entete: true, cellule: ({ sujet }) => sujet },
          { id: 'phrase', titre: 'Différence', cellule: ({ phrase }) => phrase },
          {
            id: 'corriger',
            titre: 'Corriger',
            cellule: ({ ou, membreId, sujet }) => (
              <Link to={`${CORRIGER[ou].vers(membreId)}${adresse}`}>
                {CORRIGER[ou].mot}
                <span className="invisible"> : {sujet}</span>
              </Link>
            ),
          },
        ]}
      />
    </section>
  );
}
