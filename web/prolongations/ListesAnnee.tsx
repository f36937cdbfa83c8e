import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { formaterQuantite } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import {
  type AnneeVue,
  CLOSES,
  type Cochees,
  estCochee,
  LISTES,
  type LigneAnnee,
  type Liste,
  ORDRE,
  repartir,
} from './annee.ts';
import { ClosesDePleinDroit } from './ClosesDePleinDroit.tsx';
import { ETATS } from './prolongation.ts';

type PropsListes = {
  vue: AnneeVue;
  /** Address of this page, for the links that tick a whole list. */
  adresse: string;
  cochees: Cochees | null;
};

/** The integrations of the year, by exception: tick, then prolong or end what is ticked. */
export function ListesAnnee({ vue, adresse, cochees }: PropsListes) {
  const { annee, lignes } = vue;
  const listes = repartir(lignes);
  const vers = (quoi: Cochees, ancre: Liste) =>
    `${adresse}?annee=${adresse === '/rentree' ? vue.anneeProlongee : annee}&cocher=${quoi}#${ancre}`;
  if (lignes.length === 0) return <p>Aucune intégration de {annee} n’attend de suite.</p>;
  return (
    <Form method="post" action={`/fin-d-annee/lot?annee=${annee}`} className="listes-annee">
      <ClosesDePleinDroit
        nombre={lignes.filter(({ closeDePleinDroit }) => closeDePleinDroit).length}
        annee={vue.anneeProlongee}
        versCocher={vers(CLOSES, 'question')}
      />
      {ORDRE.map((liste) => (
        <UneListe
          key={liste}
          liste={liste}
          lignes={listes[liste]}
          annee={annee}
          versCocher={vers(liste, liste)}
          cochees={cochees}
        />
      ))}
      <div className="formulaire-pied barre-lot">
        <Bouton name="genre" value="prolonger">
          Prolonger les élèves cochés
        </Bouton>
        <Bouton name="genre" value="arreter" variante="secondaire">
          Arrêter les élèves cochés
        </Bouton>
        <p>Un aperçu montre chaque ligne avant que rien ne soit enregistré.</p>
      </div>
    </Form>
  );
}

type PropsListe = {
  liste: Liste;
  lignes: readonly LigneAnnee[];
  annee: string;
  versCocher: string;
  cochees: Cochees | null;
};

function UneListe({ liste, lignes, annee, versCocher, cochees }: PropsListe) {
  const { titre, phrase } = LISTES[liste];
  const tableau = (
    <TableauDonnees
      legende={`${titre} : ${formaterQuantite(lignes.length, 'élève')}`}
      lignes={lignes}
      cle={({ integrationId }) => integrationId}
      vide={<p>Rien ici.</p>}
      colonnes={colonnesDe(liste, annee, cochees)}
    />
  );
  if (liste === 'faite') {
    return (
      <details id={liste}>
        <summary>
          {titre} ({lignes.length})
        </summary>
        {tableau}
      </details>
    );
  }
  return (
    <section id={liste} aria-labelledby={`titre-${liste}`}>
      <h2 id={`titre-${liste}`}>
        {titre} ({lignes.length})
      </h2>
      <p>
        {phrase}{' '}
        {lignes.length > 0 && (
          <Link to={versCocher} reloadDocument>
            Cocher toute la liste
            <span className="invisible"> {titre}</span>
          </Link>
        )}
      </p>
      {tableau}
    </section>
  );
}

function colonnesDe(liste: Liste, annee: string, cochees: Cochees | null): Colonne<LigneAnnee>[] {
  const choix: Colonne<LigneAnnee> = {
    id: 'choix',
    titre: 'Choisir',
    court: true,
    cellule: (ligne) => (
      <input
        type="checkbox"
        name="ids"
        value={ligne.integrationId}
        defaultChecked={estCochee(ligne, cochees)}
        aria-label={`Choisir ${ligne.eleve}`}
      />
    ),
  };
  const colonnes: Colonne<LigneAnnee>[] = [
    {
      id: 'eleve',
      titre: 'Élève',
      entete: true,
      cellule: ({ integrationId, eleve }) => (
        <Link to={`/integrations/${integrationId}/prolongation?annee=${annee}`}>{eleve}</Link>
      ),
    },
    { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole },
    { id: 'etude', titre: 'Cette année', court: true, cellule: ({ etude }) => etude },
    { id: 'prochaine', titre: 'Année prochaine', court: true, cellule: ({ prochaine }) => prochaine },
    {
      id: 'etat',
      titre: 'État',
      court: true,
      cellule: ({ etat }) => <Etat ton={ETATS[etat].ton}>{ETATS[etat].libelle}</Etat>,
    },
    {
      id: 'motifs',
      titre: 'À voir',
      cellule: ({ motifs, avisLe }) =>
        motifs.length > 0 ? (
          motifs.join(', ')
        ) : avisLe ? (
          <>
            Avis du <Jour le={avisLe} />
          </>
        ) : null,
    },
  ];
  return liste === 'faite' ? colonnes : [choix, ...colonnes];
}
