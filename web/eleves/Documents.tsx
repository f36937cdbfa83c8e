import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { type Colonne, TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Instant } from '../composants/Valeurs.tsx';

type DocumentVue = {
  documentId: string;
  titre: string;
  emisLe: string;
  auteur: string;
  code: string | null;
  /** May lie ahead: the paper serves until then. */
  revoqueLe: string | null;
  revoque: boolean;
};

type PropsDocuments = {
  documents: readonly DocumentVue[];
  /** The integration papers are issued for; absent, this role does not issue any. */
  integrationId: string | undefined;
  /** False once the integration has ended: it gives no right to transport any more. */
  attestable: boolean;
  telechargeable: boolean;
  /** One idempotency key for each paper: sending a form twice issues one document. */
  cles: Readonly<Record<string, string>>;
  /** What has just been issued. */
  children?: ReactNode;
};

const ACTIONS = [
  { modele: 'protocole-ipt', libelle: 'Émettre le protocole (PDF)' },
  { modele: 'pdf-integration', libelle: 'Émettre le PDF d’intégration' },
  { modele: 'annexe-3', libelle: 'Émettre l’annexe 3 (PDF)' },
  { modele: 'attestation-integration', libelle: 'Émettre l’attestation de transport' },
] as const;

const SUITE: readonly Colonne<DocumentVue>[] = [
  { id: 'emisLe', titre: 'Émis le', cellule: ({ emisLe }) => <Instant le={emisLe} />, court: true },
  { id: 'auteur', titre: 'Par', cellule: ({ auteur }) => auteur },
  { id: 'code', titre: 'Code de vérification', cellule: ({ code }) => code ?? 'sans code', court: true },
  {
    id: 'etat',
    titre: 'État',
    cellule: ({ revoqueLe, revoque }) =>
      revoque ? (
        <Etat ton="refus">Révoqué</Etat>
      ) : revoqueLe ? (
        <Etat ton="attention">
          Révoqué dès le <Instant le={revoqueLe} />
        </Etat>
      ) : (
        <Etat ton="fait">Valable</Etat>
      ),
  },
];

/** The papers issued for a pupil, and those that can be issued now. */
export function Documents(props: PropsDocuments) {
  const { documents, integrationId, attestable, telechargeable, cles, children } = props;
  const actions = ACTIONS.filter(({ modele }) => attestable || modele !== 'attestation-integration');
  const titre: Colonne<DocumentVue> = {
    id: 'modele',
    titre: 'Document',
    entete: true,
    cellule: ({ documentId, titre: nom, emisLe }) =>
      telechargeable ? (
        <a href={`/documents/${documentId}`}>
          {nom} (PDF)
          <span className="invisible">
            , émis le <Instant le={emisLe} />
          </span>
        </a>
      ) : (
        nom
      ),
  };
  return (
    <section aria-labelledby="documents">
      <h2 id="documents">Documents</h2>
      {children}
      {integrationId && (
        <div className="actions">
          {actions.map(({ modele, libelle }) => (
            <Form key={modele} method="post" preventScrollReset>
              <input type="hidden" name="intention" value="emettre" />
              <input type="hidden" name="integrationId" value={integrationId} />
              <input type="hidden" name="modele" value={modele} />
              <input type="hidden" name="cle" value={cles[modele]} />
              <Bouton variante="secondaire">{libelle}</Bouton>
            </Form>
          ))}
        </div>
      )}
      <TableauDonnees
        legende="Documents émis"
        lignes={documents}
        cle={({ documentId }) => documentId}
        vide={
          <p>Aucun document n’est encore émis. Chaque document émis restera ici, tel qu’il a été remis.</p>
        }
        colonnes={[titre, ...SUITE]}
      />
    </section>
  );
}
