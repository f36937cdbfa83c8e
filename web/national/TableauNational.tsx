import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { ecartDe, type LigneNationale, sommer } from './lignes.ts';

type PropsTableau = {
  legende: string;
  lignes: readonly LigneNationale[];
  compare: boolean;
  sensori: boolean;
};

const ecrire = (points: number | null) => (points === null ? <em>en attente</em> : formaterNombre(points));

/** A change with its sign, also when there is none. */
export function ecrireEcart(ecart: number | null): string {
  if (ecart === null) return '–';
  return ecart > 0 ? `+${formaterNombre(ecart)}` : formaterNombre(ecart);
}

/** Every pôle of a run, its parts and their sum; compared, the change since the run before. */
export function TableauNational({ legende, lignes, compare, sensori }: PropsTableau) {
  const colonnes = [...COLONNES, ...(sensori ? [SENSORI] : []), TOTAL, ...(compare ? [ECART] : [])];
  return (
    <TableauDonnees
      legende={legende}
      lignes={lignes}
      cle={({ poleId }) => poleId}
      vide={<p>Aucun pôle n’est enregistré.</p>}
      colonnes={colonnes}
      {...(lignes.length > 1 ? { sommes: totaliser(lignes) } : {})}
    />
  );
}

function totaliser(lignes: readonly LigneNationale[]) {
  return {
    nom: formaterQuantite(lignes.length, 'pôle'),
    eleves: ecrire(sommer(lignes, ({ eleves }) => eleves)),
    integrations: ecrire(sommer(lignes, ({ integrations }) => integrations)),
    base: ecrire(sommer(lignes, ({ base }) => base)),
    ipt: ecrire(sommer(lignes, ({ ipt }) => ipt)),
    sensori: ecrire(sommer(lignes, ({ sensoriMoteur }) => sensoriMoteur)),
    total: ecrire(sommer(lignes, ({ total }) => total)),
    ecart: ecrireEcart(sommer(lignes, ecartDe)),
  };
}

const COLONNES: readonly Colonne<LigneNationale>[] = [
  { id: 'nom', titre: 'Pôle', entete: true, cellule: ({ numero, nom }) => `${numero}. ${nom}` },
  {
    id: 'eleves',
    titre: 'Élèves',
    nombre: true,
    cellule: ({ eleves, ecolesSansComptage }) => (
      <>
        {formaterNombre(eleves)}
        {ecolesSansComptage > 0 && (
          <>
            {' '}
            <em>sans {formaterQuantite(ecolesSansComptage, 'école')}</em>
          </>
        )}
      </>
    ),
  },
  {
    id: 'integrations',
    titre: 'IPT',
    nombre: true,
    cellule: ({ integrations }) => formaterNombre(integrations),
  },
  { id: 'base', titre: 'Base', nombre: true, cellule: ({ base }) => ecrire(base) },
  { id: 'ipt', titre: 'Points IPT', nombre: true, cellule: ({ ipt }) => ecrire(ipt) },
];
const SENSORI: Colonne<LigneNationale> = {
  id: 'sensori',
  titre: 'Sensori-moteur',
  nombre: true,
  cellule: ({ sensoriMoteur }) => ecrire(sensoriMoteur),
};
const TOTAL: Colonne<LigneNationale> = {
  id: 'total',
  titre: 'Total',
  nombre: true,
  cellule: ({ total }) => ecrire(total),
};
const ECART: Colonne<LigneNationale> = {
  id: 'ecart',
  titre: 'Écart',
  nombre: true,
  cellule: (ligne) => ecrireEcart(ecartDe(ligne)),
};
