import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { type DossierPieces, direEtat, GARDIENS_COPIE, type LigneVue } from './libelles.ts';

type PropsTableauCompletude = {
  eleveId: string;
  annee: string;
  dossier: DossierPieces;
  /** May this role deposit? */
  modifiable: boolean;
};

const A_FAIRE: readonly LigneVue['etat'][] = ['manquante', 'a-renouveler'];

/** What the situation of the year asks for: what lacks first, then what is there; what is not asked, folded. */
export function TableauCompletude({ eleveId, annee, dossier, modifiable }: PropsTableauCompletude) {
  const { integrationId, lignes } = dossier;
  const aFaire = lignes.filter(({ etat }) => A_FAIRE.includes(etat));
  const presentes = lignes.filter(({ etat }) => etat === 'presente');
  const inutiles = lignes.filter(({ etat }) => etat === 'non-requise');
  const colonnes = modifiable ? [...COLONNES, colonneAction(eleveId, integrationId)] : COLONNES;
  return (
    <>
      <p className="nombre-resultats">
        {dossier.complet
          ? `Le dossier de ${annee} est complet.`
          : `${formaterQuantite(aFaire.length, 'pièce')} à ajouter ou à renouveler pour ${annee}.`}
      </p>
      <TableauDonnees
        legende={`Pièces demandées pour ${annee}`}
        colonnes={colonnes}
        lignes={[...aFaire, ...presentes]}
        cle={cleLigne}
        vide={<p>Aucune pièce n’est demandée cette année.</p>}
      />
      {inutiles.length > 0 && (
        <details className="lectures">
          <summary>{formaterQuantite(inutiles.length, 'pièce')} non requises, et pourquoi</summary>
          <TableauDonnees
            legende="Pièces non requises"
            colonnes={COLONNES}
            lignes={inutiles}
            cle={cleLigne}
            vide={null}
          />
        </details>
      )}
    </>
  );
}

const cleLigne = ({ piece, annee }: LigneVue) => `${piece} ${annee ?? ''}`;

const COLONNES: readonly Colonne<LigneVue>[] = [
  {
    id: 'piece',
    titre: 'Pièce',
    entete: true,
    cellule: ({ libelle, annee }) => (annee ? `${libelle}, ${annee}` : libelle),
  },
  {
    id: 'etat',
    titre: 'État',
    court: true,
    cellule: (ligne) => {
      const { ton, libelle } = direEtat(ligne);
      return <Etat ton={ton}>{libelle}</Etat>;
    },
  },
  {
    id: 'pourquoi',
    titre: 'Pourquoi',
    cellule: ({ pourquoi, article }) => (
      <>
        {pourquoi} <small>{article}</small>
      </>
    ),
  },
];

const colonneAction = (eleveId: string, integrationId: string): Colonne<LigneVue> => ({
  id: 'action',
  titre: 'Suite',
  cellule: ({ piece, libelle, annee, etat }) => {
    if (!A_FAIRE.includes(etat)) return '';
    const parametres = new URLSearchParams({ code: piece, integrationId, ...(annee ? { pour: annee } : {}) });
    return (
      <Link to={`/eleves/${eleveId}/pieces/nouvelle?${parametres}`}>
        {piece in GARDIENS_COPIE ? 'Noter la copie remise' : 'Déposer'}
        <span className="invisible"> : {libelle}</span>
      </Link>
    );
  },
});
