import { LienBouton } from '../composants/Bouton.tsx';
import { formaterNombre } from '../composants/formats.ts';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { EmettreAvenant } from './Cle.tsx';
import type { PartageVue } from './partage.ts';

type Retrocession = PartageVue['retrocessions'][number];

type PropsRetrocessions = {
  retrocessions: readonly Retrocession[];
  peutRetroceder: boolean;
  /** Address of this page, whose `faire` opens a form. */
  versFormulaire: (faire: string, id: string) => string;
  cle: string;
};

/** Points handed to partners by amendment, those withdrawn included. */
export function Retrocessions({ retrocessions, peutRetroceder, versFormulaire, cle }: PropsRetrocessions) {
  const actions: Colonne<Retrocession>[] = [
    {
      id: 'actions',
      titre: 'Actions',
      cellule: ({ id, numero, annulee }) =>
        annulee === null && (
          <>
            <EmettreAvenant intention="emettre-retrocession" avenantId={id} numero={numero} cle={cle} />
            <LienBouton variante="discret" vers={versFormulaire('annuler', id)}>
              Annuler l’avenant {numero}
            </LienBouton>
          </>
        ),
    },
  ];
  return (
    <section aria-labelledby="titre-retrocessions">
      <h2 id="titre-retrocessions">Points rétrocédés à une école partenaire</h2>
      <TableauDonnees
        legende="Avenants de rétrocession de cette année scolaire"
        lignes={retrocessions}
        cle={({ id }) => id}
        vide={<p>Aucun point n’est rétrocédé pour cette année scolaire.</p>}
        colonnes={[...COLONNES, ...(peutRetroceder ? actions : [])]}
      />
    </section>
  );
}

const COLONNES: readonly Colonne<Retrocession>[] = [
  { id: 'numero', titre: 'Avenant', entete: true, cellule: ({ numero }) => `n° ${numero}` },
  { id: 'ecole', titre: 'École partenaire', cellule: ({ ecole }) => ecole },
  { id: 'points', titre: 'Points', cellule: ({ points }) => formaterNombre(points), nombre: true },
  { id: 'decide', titre: 'Décidée le', cellule: ({ decideLe }) => <Jour le={decideLe} />, court: true },
  { id: 'effet', titre: 'Effet', cellule: ({ effetLe }) => <Jour le={effetLe} />, court: true },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ annulee, enregistreLe, auteur }) =>
      annulee ? (
        <>
          Annulée le <Instant le={annulee.le} />
          &nbsp;: {annulee.motif}
        </>
      ) : (
        <>
          Enregistrée le <Instant le={enregistreLe} />, {auteur}
        </>
      ),
  },
];
