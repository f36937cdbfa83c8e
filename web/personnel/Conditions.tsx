import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { TableauDonnees } from '../composants/TableauDonnees.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import type { ConditionVue, NominationVue } from './nomination.ts';

const ETATS = {
  remplie: { ton: 'fait', mot: 'Remplie' },
  manquante: { ton: 'refus', mot: 'Manque' },
  'a-fournir': { ton: 'a-faire', mot: 'À fournir' },
  'sans-objet': { ton: 'neutre', mot: 'Sans objet' },
} as const satisfies Record<ConditionVue['etat'], { ton: TonEtat; mot: string }>;

const BLOCS = {
  statut: 'Conditions du statut',
  appels: 'Appels et recrutement',
  competence: 'Compétence particulière',
  emploi: 'Emploi',
  date: 'Date',
} as const;

const ACTES: Readonly<Record<string, string>> = {
  'designation-temporaire-prioritaire': 'Désignation comme temporaire prioritaire',
  nomination: 'Nomination à titre définitif',
  engagement: 'Engagement à titre définitif',
};

/** Every condition of an appointment, by block: its state, what is missing, from when, and its article. */
export function Conditions({
  nomination: { conditions, actes, prochaine, departage },
}: {
  nomination: NominationVue;
}) {
  const blocs = Object.keys(BLOCS) as (keyof typeof BLOCS)[];
  return (
    <section aria-labelledby="titre-conditions">
      <h2 id="titre-conditions">Conditions, une par une</h2>
      <ul className="actes-possibles">
        {actes.map(({ acte, etat, depuis }) => (
          <li key={acte}>
            <strong>{ACTES[acte] ?? acte}</strong> : au plus tôt le <Jour le={depuis} longue />{' '}
            <EtatCondition etat={etat} />
          </li>
        ))}
      </ul>
      <p>
        Prochaine date possible à partir de la date visée : <Jour le={prochaine} longue />.
      </p>
      {blocs.map((bloc) => (
        <TableauDonnees
          key={bloc}
          legende={BLOCS[bloc]}
          lignes={conditions.filter((c) => c.bloc === bloc)}
          cle={({ code }) => code}
          vide={null}
          colonnes={[
            { id: 'libelle', titre: 'Condition', entete: true, cellule: ({ libelle }) => libelle },
            { id: 'etat', titre: 'État', cellule: ({ etat }) => <EtatCondition etat={etat} />, court: true },
            { id: 'precision', titre: 'Ce qui manque, depuis quand', cellule: direPrecision },
            { id: 'article', titre: 'Article', cellule: ({ article }) => article },
          ]}
        />
      ))}
      <p>Départage : {departage}.</p>
    </section>
  );
}

function EtatCondition({ etat }: { etat: ConditionVue['etat'] }) {
  const { ton, mot } = ETATS[etat];
  return <Etat ton={ton}>{mot}</Etat>;
}

function direPrecision({ precision, depuis }: ConditionVue) {
  return (
    <>
      {precision}
      {depuis && (
        <>
          {' '}
          Possible dès le <Jour le={depuis} />.
        </>
      )}
    </>
  );
}
