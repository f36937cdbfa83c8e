import {
  AUTEURS_DIAGNOSTIC,
  CATEGORIES,
  CONCLUSIONS,
  ETATS_PAR,
  MOTIFS_FIN_PAR,
} from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form, Link } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Etat } from '../composants/Etat.tsx';
import { versChiffre } from '../composants/resultat.ts';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { formaterAnneeEtude } from '../eleves/libelles.ts';
import { Raisons } from '../regles/Raisons.tsx';
import { TONS_PAR } from './etats.ts';
import type { ParVu } from './FormulairesPar.tsx';

/** State, duration and years. */
export function ResumePar({ par }: { par: ParVu }) {
  const { etat, fin, finMotif, debut, prevuJusquAu, annees, demandeLe, demandeId, suiviIndividuel } = par;
  return (
    <dl className="fiche">
      <div>
        <dt>État</dt>
        <dd>
          <Etat ton={TONS_PAR[etat]}>{ETATS_PAR[etat]}</Etat>
        </dd>
      </div>
      <div>
        <dt>Élève</dt>
        <dd>
          <Link to={`/eleves/${par.eleveId}`}>{par.eleve}</Link>, né le <Jour le={par.naissance} />
        </dd>
      </div>
      <div>
        <dt>Demandé le</dt>
        <dd>
          <Jour le={demandeLe} />
          {demandeId && (
            <>
              , <Link to={`/demandes/${demandeId}`}>voir la demande de l’école</Link>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Durée</dt>
        <dd>
          du <Jour le={debut} /> au <Jour le={prevuJusquAu} />
        </dd>
      </div>
      <div>
        <dt>Années scolaires</dt>
        <dd>{annees.map((a) => `${a.annee} (${formaterAnneeEtude(a)})`).join(', ')}</dd>
      </div>
      <div>
        <dt>Suivi individuel par le pôle</dt>
        <dd>{suiviIndividuel ? 'Oui' : 'Non'}</dd>
      </div>
      {fin && finMotif && (
        <div>
          <dt>Fin</dt>
          <dd>
            <Jour le={fin} />
            &nbsp;: {MOTIFS_FIN_PAR[finMotif]}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** What the team of the pôle alone reads. */
export function Medical({ medical }: { medical: NonNullable<ParVu['medical']> }) {
  const jugement = versChiffre(medical.jugement, 'Diagnostic');
  return (
    <>
      <dl className="fiche">
        <div>
          <dt>Besoins</dt>
          <dd className="texte-libre">{medical.besoins}</dd>
        </div>
        <div>
          <dt>Diagnostic</dt>
          <dd>
            {[AUTEURS_DIAGNOSTIC[medical.auteurGenre], medical.auteur].filter(Boolean).join(', ')}, le{' '}
            <Jour le={medical.diagnosticLe} />
          </dd>
        </div>
      </dl>
      <details className="explication">
        <summary>Pourquoi ce diagnostic est recevable</summary>
        <Raisons raisons={jugement.raisons} />
      </details>
    </>
  );
}

type PropsAmenagements = {
  amenagements: ParVu['amenagements'];
  /** Absent for whoever only reads. */
  finir?: { aujourdhui: string } | undefined;
};

/** Adjustments with their dates; those in force first. */
export function TableauAmenagements({ amenagements, finir }: PropsAmenagements) {
  return (
    <TableauDonnees
      legende="Aménagements"
      lignes={amenagements}
      cle={({ amenagementId }) => amenagementId}
      vide={<p>Aucun aménagement n’est écrit. Choisissez-en dans la banque, ou écrivez-en un.</p>}
      colonnes={[
        { id: 'libelle', titre: 'Aménagement', entete: true, cellule: ({ libelle }) => libelle },
        { id: 'genre', titre: 'Genre', cellule: ({ categorie }) => CATEGORIES[categorie], court: true },
        { id: 'du', titre: 'Depuis le', cellule: ({ du }) => <Jour le={du} />, court: true },
        {
          id: 'au',
          titre: 'Jusqu’au',
          court: true,
          cellule: ({ au, amenagementId, libelle, du }) =>
            au ? (
              <Jour le={au} />
            ) : finir ? (
              <Form method="post">
                <input type="hidden" name="intention" value="finir" />
                <input type="hidden" name="amenagementId" value={amenagementId} />
                <input type="hidden" name="au" value={du > finir.aujourdhui ? du : finir.aujourdhui} />
                <Bouton variante="discret">
                  Terminer aujourd’hui<span className="invisible"> : {libelle}</span>
                </Bouton>
              </Form>
            ) : (
              'en cours'
            ),
        },
      ]}
    />
  );
}

export function TableauEvaluations({ evaluations }: Pick<ParVu, 'evaluations'>) {
  return (
    <TableauDonnees
      legende="Évaluations"
      lignes={evaluations}
      cle={({ evaluationId }) => evaluationId}
      vide={<p>Aucune évaluation n’est prévue.</p>}
      colonnes={[
        { id: 'prevue', titre: 'Prévue le', entete: true, cellule: ({ prevueLe }) => <Jour le={prevueLe} /> },
        {
          id: 'faite',
          titre: 'Tenue le',
          cellule: ({ faiteLe }) => (faiteLe ? <Jour le={faiteLe} /> : 'pas encore'),
          court: true,
        },
        {
          id: 'conclusion',
          titre: 'Conclusion',
          cellule: ({ conclusion }) => (conclusion ? CONCLUSIONS[conclusion] : ''),
        },
        {
          id: 'synthese',
          titre: 'Ce qui en ressort',
          cellule: ({ synthese }) => <span className="texte-libre">{synthese ?? ''}</span>,
        },
      ]}
    />
  );
}

export function TableauTiersAidants({ tiersAidants }: Pick<ParVu, 'tiersAidants'>) {
  if (tiersAidants.length === 0) return null;
  return (
    <TableauDonnees
      legende="Tiers aidants aux épreuves externes"
      lignes={tiersAidants}
      cle={({ tiersAidantId }) => tiersAidantId}
      vide={null}
      colonnes={[
        { id: 'epreuve', titre: 'Épreuve', entete: true, cellule: ({ epreuve }) => epreuve },
        { id: 'le', titre: 'Date', cellule: ({ epreuveLe }) => <Jour le={epreuveLe} />, court: true },
        { id: 'qui', titre: 'Aide apportée par', cellule: ({ assistant }) => assistant },
        {
          id: 'rencontre',
          titre: 'Rencontre préalable',
          cellule: ({ habituellePresente, rencontreLe }) =>
            habituellePresente ? (
              <Etat ton="neutre">Non requise</Etat>
            ) : rencontreLe ? (
              <Etat ton="fait">
                Tenue le <Jour le={rencontreLe} />
              </Etat>
            ) : (
              <Etat ton="attention">À tenir avant l’épreuve</Etat>
            ),
        },
      ]}
    />
  );
}

const ETATS_SIGNATURE = {
  manquante: { ton: 'a-faire', libelle: 'Attendue' },
  signee: { ton: 'fait', libelle: 'Signée' },
  refusee: { ton: 'refus', libelle: 'Refusée' },
  'a-reprendre': { ton: 'attention', libelle: 'À reprendre : le contenu a changé' },
} as const;

/** Who signs, and the way to the signature room. The pôle signs when it follows the pupil. */
export function SignaturesPar({ par }: { par: ParVu }) {
  const parties = par.parties.filter(({ partie }) => partie !== 'pole' || par.suiviIndividuel);
  return (
    <>
      <ul className="parties">
        {parties.map(({ partie, titre, etat, signature }) => (
          <li key={partie}>
            <h3>{titre}</h3>
            <p>
              <Etat ton={ETATS_SIGNATURE[etat].ton}>{ETATS_SIGNATURE[etat].libelle}</Etat>
            </p>
            {signature && (
              <p>
                {signature.nom}, {signature.qualite}, le <Jour le={signature.signeeLe} />
              </p>
            )}
          </li>
        ))}
      </ul>
      {par.acteId && (
        <p>
          <Link to={`/actes/${par.acteId}`}>Voir et consigner les signatures</Link>
        </p>
      )}
    </>
  );
}
