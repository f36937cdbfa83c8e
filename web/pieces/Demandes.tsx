import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import type { PiecesEleve } from './libelles.ts';

export type DemandeVue = PiecesEleve['demandes'][number];

/** How far a request is, in words. */
export function direDemande({ issue, lien }: Pick<DemandeVue, 'issue' | 'lien'>): {
  ton: TonEtat;
  libelle: string;
} {
  if (issue === 'recue') return { ton: 'fait', libelle: 'Reçue' };
  if (issue === 'annulee') return { ton: 'neutre', libelle: 'Annulée' };
  if (lien?.expire) return { ton: 'attention', libelle: 'Lien expiré' };
  return { ton: 'a-faire', libelle: 'Attendue' };
}

type PropsDemandes = {
  eleveId: string;
  integrationId: string | undefined;
  demandes: readonly DemandeVue[];
  modifiable: boolean;
  cle: string;
};

/** The pieces asked for of a pupil, of whom and until when. */
export function Demandes({ eleveId, integrationId, demandes, modifiable, cle }: PropsDemandes) {
  const parametres = integrationId ? `?integrationId=${integrationId}` : '';
  return (
    <section aria-labelledby="demandes">
      <div className="titre-section">
        <h2 id="demandes">Pièces demandées</h2>
        {modifiable && (
          <Link to={`/eleves/${eleveId}/pieces/lien${parametres}`} className="bouton bouton-secondaire">
            Demander une pièce par un lien
          </Link>
        )}
      </div>
      <TableauDonnees
        legende="Pièces demandées"
        lignes={demandes}
        cle={({ demandeId }) => demandeId}
        colonnes={modifiable ? [...COLONNES, colonneSuite(cle)] : COLONNES}
        vide={<p>Aucune pièce n’est demandée. Une personne sans compte peut en déposer une par un lien.</p>}
      />
    </section>
  );
}

const COLONNES: readonly Colonne<DemandeVue>[] = [
  {
    id: 'piece',
    titre: 'Pièce',
    entete: true,
    cellule: ({ libelle, annee }) => (annee ? `${libelle}, ${annee}` : libelle),
  },
  {
    id: 'qui',
    titre: 'Demandée à',
    cellule: ({ destinataire, ecole }) => destinataire ?? ecole ?? '',
  },
  {
    id: 'demandee',
    titre: 'Demandée le',
    court: true,
    cellule: ({ demandeeLe }) => <Instant le={demandeeLe} />,
  },
  {
    id: 'etat',
    titre: 'État',
    cellule: (demande) => {
      const { ton, libelle } = direDemande(demande);
      const { lien, rappelLe, issue } = demande;
      return (
        <>
          <Etat ton={ton}>{libelle}</Etat>
          {issue === null && lien && (
            <p>
              {lien.expire ? 'depuis le ' : 'lien jusqu’au '}
              <Instant le={lien.expireLe} />
            </p>
          )}
          {issue === null && rappelLe && (
            <p>
              rappel le <Jour le={rappelLe} />
            </p>
          )}
        </>
      );
    },
  },
];

const colonneSuite = (cle: string): Colonne<DemandeVue> => ({
  id: 'suite',
  titre: 'Suite',
  cellule: ({ demandeId, libelle, issue }) =>
    issue === null && (
      <Form method="post" preventScrollReset>
        <input type="hidden" name="intention" value="annuler-demande" />
        <input type="hidden" name="cle" value={cle} />
        <input type="hidden" name="demandeId" value={demandeId} />
        <Bouton variante="discret">
          Annuler la demande<span className="invisible"> : {libelle}</span>
        </Bouton>
      </Form>
    ),
});
