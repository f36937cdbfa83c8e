import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { AucunEleve } from './AucunEleve.tsx';
import { estFiltree, type FiltresVue } from './filtres.ts';
import { formaterAnneeEtude } from './libelles.ts';

type Ligne = Sortie<'eleves.lister'>['lignes'][number];

type PropsTableauEleves = {
  lignes: readonly Ligne[];
  total: number;
  parPage: number;
  annee: string;
  filtres: FiltresVue;
  peutEncoder: boolean;
};

const NOM: Colonne<Ligne> = {
  id: 'nom',
  titre: 'Élève',
  entete: true,
  triable: true,
  cellule: ({ eleveId, nom, prenom }) => (
    <Link to={`/eleves/${eleveId}`}>
      {nom} {prenom}
    </Link>
  ),
};

const NAISSANCE: Colonne<Ligne> = {
  id: 'naissance',
  titre: 'Naissance',
  cellule: ({ naissance }) => <Jour le={naissance} />,
  court: true,
  triable: true,
};

const ECOLE: Colonne<Ligne> = {
  id: 'ecole',
  titre: 'École',
  cellule: ({ ecole }) => ecole,
  triable: true,
};

const SUITE: readonly Colonne<Ligne>[] = [
  { id: 'etude', titre: 'Année d’étude', cellule: formaterAnneeEtude, court: true },
  { id: 'debut', titre: 'Début', cellule: ({ debut }) => <Jour le={debut} />, court: true, triable: true },
  {
    id: 'manque',
    titre: 'Ce qui manque',
    cellule: ({ signaturesManquantes, sectionsAFaire }) =>
      enMots(signaturesManquantes ?? 0, sectionsAFaire ?? 0),
    triable: true,
  },
];

const TYPE: Colonne<Ligne> = { id: 'type', titre: 'Type', cellule: ({ type }) => type, court: true };

/** The general list: what is missing beside each name, the sums of what is shown below. */
export function TableauEleves(props: PropsTableauEleves) {
  const { lignes, total, parPage, annee, filtres, peutEncoder } = props;
  const avecType = lignes.some(({ type }) => type !== null);
  const sommer = (cle: 'signaturesManquantes' | 'sectionsAFaire') =>
    lignes.reduce((somme, ligne) => somme + (ligne[cle] ?? 0), 0);
  const avecManque = lignes.some(({ sectionsAFaire }) => sectionsAFaire !== null);
  const colonnes = [NOM, NAISSANCE, ECOLE, ...(avecType ? [TYPE] : []), ...SUITE];
  return (
    <>
      <p role="status" className="nombre-resultats">
        {annoncer(total, filtres.recherche)}
        {estFiltree(filtres) && (
          <>
            {' · '}
            <Link to={`/eleves?annee=${annee}`}>Effacer les filtres</Link>
          </>
        )}
      </p>
      <TableauDonnees
        legende={`Élèves en intégration en ${annee}`}
        lignes={lignes}
        cle={({ integrationId }) => integrationId}
        tri={{ colonne: filtres.tri, sens: filtres.sens }}
        pagination={{ page: filtres.page, total, taille: parPage }}
        vide={<AucunEleve annee={annee} filtres={filtres} total={total} peutEncoder={peutEncoder} />}
        colonnes={avecManque ? colonnes : colonnes.filter(({ id }) => id !== 'manque')}
        sommes={{
          nom: total > lignes.length ? 'Total de cette page' : 'Total',
          manque: enMots(sommer('signaturesManquantes'), sommer('sectionsAFaire')),
        }}
      />
    </>
  );
}

function annoncer(total: number, recherche: string): string {
  const nombre = total === 0 ? 'Aucun élève' : formaterQuantite(total, 'élève');
  return recherche ? `${nombre} pour « ${recherche} »` : nombre;
}

function enMots(signatures: number, sections: number): string {
  const parts = [
    signatures > 0 && formaterQuantite(signatures, 'signature'),
    sections > 0 && formaterQuantite(sections, 'section'),
  ].filter((part) => typeof part === 'string');
  return parts.join(', ') || 'rien';
}
