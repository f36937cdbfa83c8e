import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { formaterEcheance } from '../composants/formats.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { ETATS_HORLOGE, type HorlogeVue } from './HorlogeLegale.tsx';

export type LigneVue = {
  declarationId: string;
  reference: string;
  formulaire: string;
  prenom: string;
  nom: string;
  pole: string;
  ancienPole: string | null;
  ecole: { nom: string };
  debut: string;
  etatLibelle: string;
  recueLe: string | null;
  horloge: { etat: HorlogeVue['etat']; echeance: string | null } | null;
};

type PropsTableau = {
  lignes: readonly LigneVue[];
  aujourdhui: string;
  base: string;
  legende: string;
  vide: string;
};

/** Declarations as a list, in words that can be copied or exported as they are. */
export function TableauDeclarations({ lignes, aujourdhui, base, legende, vide }: PropsTableau) {
  return (
    <TableauDonnees
      legende={legende}
      lignes={lignes}
      cle={({ declarationId }) => declarationId}
      vide={<p>{vide}</p>}
      colonnes={[
        {
          id: 'eleve',
          titre: 'Élève',
          entete: true,
          cellule: ({ declarationId, prenom, nom }) => (
            <Link to={`${base}/${declarationId}`}>
              {prenom} {nom}
            </Link>
          ),
        },
        { id: 'reference', titre: 'Référence', court: true, cellule: ({ reference }) => reference },
        { id: 'formulaire', titre: 'Formulaire', cellule: ({ formulaire }) => formulaire },
        { id: 'pole', titre: 'Pôle', cellule: ({ pole }) => pole },
        { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole.nom },
        { id: 'debut', titre: 'Début prévu', court: true, cellule: ({ debut }) => <Jour le={debut} /> },
        {
          id: 'etat',
          titre: 'État',
          cellule: ({ etatLibelle, horloge }) =>
            horloge && horloge.etat !== 'decidee' ? (
              <Etat ton={ETATS_HORLOGE[horloge.etat].ton}>{etatLibelle}</Etat>
            ) : (
              etatLibelle
            ),
        },
        {
          id: 'echeance',
          titre: 'Échéance',
          cellule: ({ horloge }) =>
            horloge?.echeance ? (
              <>
                <Jour le={horloge.echeance} />
                {horloge.etat !== 'decidee' && <> ({formaterEcheance(aujourdhui, horloge.echeance)})</>}
              </>
            ) : (
              '–'
            ),
        },
      ]}
    />
  );
}
