import { Link } from 'react-router';
import { idChamp } from '../composants/EnveloppeChamp.tsx';
import { Etat } from '../composants/Etat.tsx';
import { formaterNombre, formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { nommerCase } from './decisions.ts';
import { type LigneEchelle, type ListeEchelles, TONS } from './etats.ts';

type PropsTableauEchelles = {
  liste: ListeEchelles;
  /** Boxes to decide several scales at once; absent, this role only reads. */
  cases?: { cochees: ReadonlySet<string> } | undefined;
};

/** The scales of a year: provisional points beside the final ones, never mixed. */
export function TableauEchelles({ liste, cases }: PropsTableauEchelles) {
  const { annee, lignes, etats } = liste;
  const premiere = lignes[0]?.eleveId;
  const sommer = (cle: 'provisoires' | 'definitifs') =>
    formaterNombre(lignes.reduce((somme, ligne) => somme + ligne[cle], 0));
  const boite: Colonne<LigneEchelle> = {
    id: 'case',
    titre: 'Choisir',
    court: true,
    cellule: ({ eleveId, nom, prenom, rang }) => (
      <input
        type="checkbox"
        className="case-ligne"
        id={eleveId === premiere ? idChamp('echelles') : undefined}
        name={nommerCase(eleveId)}
        value={rang}
        defaultChecked={cases?.cochees.has(eleveId)}
        aria-label={`Choisir l’échelle de ${prenom} ${nom}`}
      />
    ),
  };
  const libelles = new Map(etats.map(({ valeur, libelle }) => [valeur, libelle]));
  const etat: Colonne<LigneEchelle> = {
    id: 'etat',
    titre: 'État',
    cellule: (ligne) => (
      <>
        <Etat ton={TONS[ligne.etat]}>{libelles.get(ligne.etat)}</Etat>
        {ligne.horsDelai && <small> encodée après le délai</small>}
      </>
    ),
  };
  return (
    <TableauDonnees
      legende={`Échelles de ${annee}`}
      lignes={lignes}
      cle={({ eleveId }) => eleveId}
      vide={
        <p>
          Aucune échelle ici. Une échelle se passe depuis le dossier de l’élève ; celles de l’an passé
          reviennent à la rentrée, à confirmer.
        </p>
      }
      colonnes={[...(cases ? [boite] : []), NOM, ECOLE, etat, ...POINTS]}
      sommes={{
        ...(cases ? { case: 'Total' } : {}),
        nom: formaterQuantite(lignes.length, 'échelle'),
        provisoires: sommer('provisoires'),
        definitifs: sommer('definitifs'),
      }}
    />
  );
}

const NOM: Colonne<LigneEchelle> = {
  id: 'nom',
  titre: 'Élève',
  entete: true,
  cellule: ({ eleveId, nom, prenom }) => (
    <Link to={`/eleves/${eleveId}/echelles`}>
      {nom} {prenom}
    </Link>
  ),
};
const ECOLE: Colonne<LigneEchelle> = { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole ?? '–' };
const POINTS: readonly Colonne<LigneEchelle>[] = [
  {
    id: 'provisoires',
    titre: 'Points provisoires',
    cellule: ({ provisoires }) => formaterNombre(provisoires),
    nombre: true,
  },
  {
    id: 'definitifs',
    titre: 'Points définitifs',
    cellule: ({ definitifs }) => formaterNombre(definitifs),
    nombre: true,
  },
];
