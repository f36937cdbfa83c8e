import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { Instant, Jour } from '../composants/Valeurs.tsx';
import { ETATS, type EtatPartie, MOYENS, MOYENS_RELANCE, type Nature } from './libelles.ts';
import { enumerer } from './salle.ts';
import { TraceDessinee } from './TraceDessinee.tsx';

export type ReponseVue = {
  id: string;
  nom: string;
  qualite: string;
  auTitreDe: string;
  delegation: string | null;
  signeeLe: string;
  horsDelai: boolean;
  moyen: string;
  avis: 'favorable' | 'defavorable' | null;
  motif: string | null;
  trace: number[][] | null;
  consigneePar: string | null;
  consigneeLe: string;
};

export type PartieVue = {
  partie: string;
  titre: string;
  nature: Nature;
  facultative: boolean;
  etat: EtatPartie;
  blocsChanges: readonly string[];
  blocsIncomplets: readonly string[];
  signature: ReponseVue | null;
  invitation: { id: string; nom: string; expireLe: string; vueLe: string | null } | null;
  invitable: boolean;
  relance: { moyen: string; le: string; par: string } | null;
};

type PropsParties = {
  acteId: string;
  parties: readonly PartieVue[];
  /** May record what was signed outside, and withdraw it. */
  consigne: boolean;
  /** The party the reader answers for. */
  mienne: string | null;
  clos: boolean;
};

/** The parties in a row, each with its state, its answer, and what there is to do. */
export function Parties({ parties, ...reste }: PropsParties) {
  return (
    <ul className="parties">
      {parties.map((partie) => (
        <Partie key={partie.partie} vue={partie} {...reste} />
      ))}
    </ul>
  );
}

type PropsPartie = { vue: PartieVue } & Omit<PropsParties, 'parties'>;

function Partie({ vue, acteId, consigne, mienne, clos }: PropsPartie) {
  const { partie, titre, nature, facultative, etat, signature, blocsChanges, blocsIncomplets } = vue;
  const { ton, libelle } = ETATS[nature][etat];
  const attend = etat !== 'signee' && !clos;
  return (
    <li>
      <h3>{titre}</h3>
      <p>
        <Etat ton={facultative && etat === 'manquante' ? 'neutre' : ton}>
          {facultative && etat === 'manquante' ? 'Facultatif' : libelle}
        </Etat>
      </p>
      {signature && <Reponse {...signature} />}
      {blocsChanges.length > 0 && <p>A changé depuis&nbsp;: {enumerer(blocsChanges)}.</p>}
      {attend && blocsIncomplets.length > 0 && <p>À compléter avant&nbsp;: {enumerer(blocsIncomplets)}.</p>}
      {attend && <Attente {...vue} />}
      <ul className="partie-actions">
        {attend && mienne === partie && blocsIncomplets.length === 0 && (
          <Action vers={`/actes/${acteId}/signer`} titre={titre}>
            {nature === 'avis' ? 'Donner mon avis' : 'Signer ou refuser'}
          </Action>
        )}
        {attend && mienne === partie && nature === 'accord' && blocsIncomplets.length > 0 && (
          <Action vers={`/actes/${acteId}/signer`} titre={titre}>
            Refuser
          </Action>
        )}
        {consigne && (
          <Action vers={`/actes/${acteId}/signatures/${partie}`} titre={titre}>
            {etat === 'signee' ? 'Voir ou retirer' : 'Consigner'}
          </Action>
        )}
        {attend && vue.invitable && blocsIncomplets.length === 0 && (
          <Action vers={`/actes/${acteId}/liens/${partie}`} titre={titre}>
            {vue.invitation ? 'Lien personnel envoyé' : 'Préparer un lien personnel'}
          </Action>
        )}
      </ul>
    </li>
  );
}

function Action({ vers, titre, children }: { vers: string; titre: string; children: string }) {
  return (
    <li>
      <Link to={vers}>
        {children}
        <span className="invisible">&nbsp;: {titre}</span>
      </Link>
    </li>
  );
}

function Reponse({
  nom,
  qualite,
  signeeLe,
  moyen,
  avis,
  motif,
  delegation,
  horsDelai,
  trace,
  consigneePar,
}: ReponseVue) {
  return (
    <>
      <p>
        {nom}, {qualite}
        <br />
        le <Jour le={signeeLe} />, {MOYENS[moyen] ?? moyen}
        {consigneePar === null && ', par un lien personnel'}
        {avis && (
          <>
            <br />
            avis {avis === 'favorable' ? 'favorable' : 'défavorable'}
          </>
        )}
      </p>
      {delegation && <p>Délégation&nbsp;: {delegation}</p>}
      {trace && <TraceDessinee trace={trace} nom={nom} />}
      {motif && <p>Motif&nbsp;: {motif}</p>}
      {horsDelai && (
        <p>
          <Etat ton="attention">Après le 30 septembre</Etat>
        </p>
      )}
    </>
  );
}

function Attente({ invitation, relance }: PartieVue) {
  return (
    <>
      {invitation && (
        <p>
          Lien donné à {invitation.nom}, {invitation.vueLe ? 'ouvert' : 'pas encore ouvert'}
          {invitation.vueLe && (
            <>
              {' '}
              le <Instant le={invitation.vueLe} />
            </>
          )}
        </p>
      )}
      {relance && (
        <p>
          Relance {MOYENS_RELANCE[relance.moyen] ?? relance.moyen}, le <Instant le={relance.le} />, par{' '}
          {relance.par}
        </p>
      )}
    </>
  );
}
