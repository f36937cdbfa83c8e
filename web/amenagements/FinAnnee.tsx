import { MOTIFS_FIN_PAR } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterQuantite } from '../composants/formats.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { formaterAnneeEtude } from '../eleves/libelles.ts';

type Proposition = Sortie<'amenagements.previsualiserFinAnnee'>['propositions'][number];

type PropsFinAnnee = {
  propositions: readonly Proposition[];
  suivante: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

const ACTIONS = { prolonger: 'Prolonger', terminer: 'Terminer', laisser: 'Décider plus tard' } as const;

/** One line for each PAR with what is proposed and why; each can be decided otherwise. */
export function FinAnnee({ propositions, suivante, cle, echec }: PropsFinAnnee) {
  return (
    <Form method="post" noValidate>
      <RecapitulatifErreurs echec={echec} />
      <input type="hidden" name="cle" value={cle} />
      <TableauDonnees
        legende={`${formaterQuantite(propositions.length, 'protocole')} à voir`}
        lignes={propositions}
        cle={({ parId }) => parId}
        vide={<p>Aucun protocole n’attend de décision pour cette année.</p>}
        colonnes={[
          {
            id: 'eleve',
            titre: 'Élève',
            entete: true,
            cellule: ({ parId, eleve }) => <Link to={`/par/${parId}`}>{eleve}</Link>,
          },
          { id: 'ecole', titre: 'École', cellule: ({ ecole }) => ecole },
          {
            id: 'etude',
            titre: `En ${suivante}`,
            cellule: ({ suite }) => (suite ? formaterAnneeEtude(suite) : 'quitte l’école'),
            court: true,
          },
          { id: 'pourquoi', titre: 'Proposé parce que', cellule: ({ pourquoi }) => pourquoi },
          {
            id: 'action',
            titre: 'Décision',
            cellule: (proposition) => <Decision proposition={proposition} echec={echec} />,
          },
        ]}
      />
      {propositions.length > 0 && (
        <div className="formulaire-pied">
          <Bouton>Enregistrer ces décisions</Bouton>
        </div>
      )}
    </Form>
  );
}

function Decision({ proposition, echec }: { proposition: Proposition; echec: EchecSaisie | undefined }) {
  const { parId, eleve, version, action, motif, suite } = proposition;
  const actions = suite
    ? (['prolonger', 'terminer', 'laisser'] as const)
    : (['terminer', 'laisser'] as const);
  return (
    <>
      <input type="hidden" name={`version-${parId}`} value={version} />
      <select
        name={`action-${parId}`}
        aria-label={`Décision pour ${eleve}`}
        defaultValue={echec?.saisie[`action-${parId}`] ?? action}
      >
        {actions.map((cle) => (
          <option key={cle} value={cle}>
            {ACTIONS[cle]}
          </option>
        ))}
      </select>{' '}
      <select
        name={`motif-${parId}`}
        aria-label={`Motif de la fin, si le protocole de ${eleve} se termine`}
        defaultValue={echec?.saisie[`motif-${parId}`] ?? motif ?? ''}
      >
        <option value="">Motif, s’il se termine</option>
        {Object.entries(MOTIFS_FIN_PAR).map(([cle, libelle]) => (
          <option key={cle} value={cle}>
            {libelle}
          </option>
        ))}
      </select>
    </>
  );
}

type PropsRapport = {
  rapport: Sortie<'amenagements.tournerAnnee'>;
  /** Names by PAR, for those left out. */
  eleves: Readonly<Record<string, string>>;
  suivante: string;
};

/** What was recorded, and what was left as it was. */
export function RapportFinAnnee({ rapport, eleves, suivante }: PropsRapport) {
  const { prolonges, termines, ecartes } = rapport;
  return (
    <Avis
      genre={ecartes.length > 0 ? 'attention' : 'succes'}
      titre={`${formaterQuantite(prolonges, 'protocole prolongé', 'protocoles prolongés')} en ${suivante}, ${formaterQuantite(termines, 'terminé')}.`}
    >
      {ecartes.length > 0 && (
        <ul>
          {ecartes.map(({ parId, raison }) => (
            <li key={parId}>
              <Link to={`/par/${parId}`}>{eleves[parId] ?? 'Protocole'}</Link>&nbsp;: {raison}
            </li>
          ))}
        </ul>
      )}
    </Avis>
  );
}
