import { LienBouton } from '../composants/Bouton.tsx';
import { ChiffreExplique } from '../composants/ChiffreExplique.tsx';
import { Etat } from '../composants/Etat.tsx';
import { Historique } from '../composants/Historique.tsx';
import { Jauge } from '../composants/Jauge.tsx';
import { LigneDeVie } from '../composants/LigneDeVie.tsx';
import { ListeTaches } from '../composants/ListeTaches.tsx';
import { ETATS_SECTION, type EtatSection, SectionsProtocole } from '../composants/SectionsProtocole.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import type { Tri } from '../composants/Tri.tsx';
import { Nombre } from '../composants/Valeurs.tsx';
import * as exemple from './donnees.ts';

type PropsDonnees = { tri: Tri | undefined; page: number };

/** Tables, lists, figures and drawings. */
export function Donnees({ tri, page }: PropsDonnees) {
  return (
    <>
      <h2>Tâches</h2>
      <ListeTaches taches={exemple.TACHES} aujourdhui="2026-09-27" />
      <TableauEleves tri={tri} page={page} />
      <h2>Tableau vide</h2>
      <TableauDonnees
        legende="Demandes"
        colonnes={[]}
        lignes={[]}
        cle={String}
        vide={
          <>
            <p>Aucune école n’a encore fait de demande cette année. Chaque demande reçue apparaîtra ici.</p>
            <LienBouton vers="?" variante="secondaire">
              Noter une demande reçue par téléphone
            </LienBouton>
          </>
        }
      />
      <h2>Chiffres</h2>
      <div className="colonnes">
        <ChiffreExplique
          libelle="Intégrations permanentes totales"
          valeur={96}
          unite="points"
          marque="provisoire"
          trace={exemple.TRACE}
          ouvert
        />
        <ChiffreExplique
          libelle="Enveloppe du pôle"
          valeur={2520.5}
          unite="points"
          marque="definitif"
          trace={null}
        />
      </div>
      <Jauge
        libelle="Part des traitements"
        valeur={1944}
        maximum={2520}
        unite="points"
        seuils={[
          {
            valeur: 2016,
            libelle: 'Plafond des traitements',
            reference: { texte: 'Décret du 17/06/2021', article: 'article d’exemple' },
          },
        ]}
      />
      <h2>Parcours</h2>
      <LigneDeVie annees={exemple.ANNEES_VIE} periodes={exemple.PERIODES} points={exemple.POINTS} />
      <h2>Protocole</h2>
      <SectionsProtocole sections={exemple.SECTIONS} />
      <Historique legende="Ce qui a changé dans ce dossier" entrees={exemple.HISTORIQUE} />
    </>
  );
}

function TableauEleves({ tri, page }: PropsDonnees) {
  return (
    <TableauDonnees
      legende="Élèves suivis par le pôle"
      lignes={exemple.ELEVES}
      cle={({ id }) => id}
      tri={tri}
      pagination={{ page, total: 160 }}
      vide={<p>Aucun élève.</p>}
      sommes={{ points: <Nombre valeur={1233.5} /> }}
      colonnes={[
        { id: 'nom', titre: 'Élève', cellule: ({ nom }) => nom, entete: true, triable: true },
        { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole, triable: true },
        { id: 'type', titre: 'Type', cellule: ({ type }) => type, court: true },
        { id: 'etat', titre: 'Protocole', cellule: ({ etat }) => <EtatProtocole etat={etat} /> },
        {
          id: 'points',
          titre: 'Points',
          cellule: ({ points }) => <Nombre valeur={points} />,
          nombre: true,
          triable: true,
        },
      ]}
    />
  );
}

function EtatProtocole({ etat }: { etat: EtatSection }) {
  const { ton, libelle } = ETATS_SECTION[etat];
  return <Etat ton={ton}>{libelle}</Etat>;
}
