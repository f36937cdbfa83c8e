import { Link } from 'react-router';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { Jour } from '../composants/Valeurs.tsx';

export type EtatPartie = 'manquante' | 'signee' | 'refusee' | 'a-reprendre';

export type PartieVue = {
  partie: string;
  titre: string;
  nature: 'accord' | 'avis';
  etat: EtatPartie;
  signature: {
    nom: string;
    qualite: string;
    auTitreDe: string;
    signeeLe: string;
    moyen: string;
    avis: 'favorable' | 'defavorable' | null;
    horsDelai: boolean;
  } | null;
};

const ETATS: Record<'accord' | 'avis', Record<EtatPartie, { ton: TonEtat; libelle: string }>> = {
  accord: {
    manquante: { ton: 'a-faire', libelle: 'Signature attendue' },
    signee: { ton: 'fait', libelle: 'Signé' },
    refusee: { ton: 'attention', libelle: 'Refusé' },
    'a-reprendre': { ton: 'attention', libelle: 'À signer de nouveau' },
  },
  avis: {
    manquante: { ton: 'a-faire', libelle: 'Avis attendu' },
    signee: { ton: 'fait', libelle: 'Avis remis' },
    refusee: { ton: 'attention', libelle: 'Avis refusé' },
    'a-reprendre': { ton: 'attention', libelle: 'Avis à redemander' },
  },
};

/** How the paper was signed, in words. */
export const MOYENS: Readonly<Record<string, string>> = {
  papier: 'sur papier',
  scan: 'sur papier, numérisé',
  'pdf-signe': 'dans le PDF, par signature électronique',
};

/** The signature room: the parties in a row, each with its state, date and means. */
export function Parties({
  integrationId,
  parties,
  modifiable,
}: {
  integrationId: string;
  parties: readonly PartieVue[];
  /** False for whoever may read the protocol and not write it. */
  modifiable: boolean;
}) {
  return (
    <ul className="parties">
      {parties.map((partie) => (
        <Partie
          key={partie.partie}
          {...partie}
          vers={modifiable ? `/integrations/${integrationId}/signatures/${partie.partie}` : null}
        />
      ))}
    </ul>
  );
}

function Partie({ titre, nature, etat, signature, vers }: PartieVue & { vers: string | null }) {
  const { ton, libelle } = ETATS[nature][etat];
  return (
    <li>
      <h3>{titre}</h3>
      <p>
        <Etat ton={ton}>{libelle}</Etat>
      </p>
      {signature && (
        <p>
          {signature.nom}, {signature.qualite}
          <br />
          le <Jour le={signature.signeeLe} />, {MOYENS[signature.moyen] ?? signature.moyen}
          {signature.avis && (
            <>
              <br />
              avis {signature.avis === 'favorable' ? 'favorable' : 'défavorable'}
            </>
          )}
        </p>
      )}
      {signature?.horsDelai && (
        <p>
          <Etat ton="attention">Après le 30 septembre</Etat>
        </p>
      )}
      {etat === 'a-reprendre' && <p>Le contenu a changé après cette signature.</p>}
      {vers !== null && (
        <p>
          <Link to={vers}>
            {etat === 'signee' ? 'Voir ou retirer' : 'Consigner'}
            <span className="invisible">
              {' '}
              {nature === 'avis' ? 'l’avis' : 'la signature'}&nbsp;: {titre}
            </span>
          </Link>
        </p>
      )}
    </li>
  );
}
