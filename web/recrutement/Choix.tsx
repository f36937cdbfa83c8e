import { DECISIONS, MOTIFS_DECISION } from '@polaris/regles/recrutement/vocabulaire.ts';
import { LienBouton } from '../composants/Bouton.tsx';
import { Etat, type TonEtat } from '../composants/Etat.tsx';
import { lireTable } from '../composants/table.ts';
import { Jour } from '../composants/Valeurs.tsx';
import { EmettrePapier } from './EmettrePapier.tsx';
import type { CandidatureVue, ChoixVu } from './vue.ts';

const TONS: Readonly<Record<ChoixVu['decision'], TonEtat>> = {
  'en-attente': 'a-faire',
  servi: 'fait',
  ecarte: 'refus',
  desiste: 'neutre',
};

type PropsChoix = {
  choix: ChoixVu;
  candidature: CandidatureVue;
  ouvert: boolean;
  decidable: boolean;
  vers: (suite: string) => string;
  cle: string | undefined;
};

/** One function that a candidate aims at: the decision and its reason, or what may be decided now. */
export function Choix({ choix, candidature, ouvert, decidable, vers, cle }: PropsChoix) {
  const { id, fonction, decision, motif, motifTexte, decideeLe, accroche, titre } = choix;
  const { recevabilite, nom } = candidature;
  const qui = <span className="invisible">{` ${nom}, ${fonction}`}</span>;
  const attend = decision === 'en-attente' && recevabilite === 'recevable';
  return (
    <>
      <p>
        <strong>{fonction}</strong>{' '}
        {recevabilite !== 'irrecevable' && <Etat ton={TONS[decision]}>{DECISIONS[decision]}</Etat>}
        {decideeLe && (
          <>
            {' '}
            le <Jour le={decideeLe} />
          </>
        )}
        {accroche && `, accroche : ${accroche} (${titre})`}
        {motif && `, ${lireTable(MOTIFS_DECISION, motif)}`}
        {motifTexte && `. ${motifTexte}`}
      </p>
      <div className="actions">
        {attend && ouvert && (
          <>
            <LienBouton variante="secondaire" vers={vers(`faire=servir&choix=${id}`)}>
              Retenir{qui}
            </LienBouton>
            <LienBouton variante="discret" vers={vers(`faire=ecarter&choix=${id}`)}>
              Écarter ou noter un retrait{qui}
            </LienBouton>
          </>
        )}
        {attend && !ouvert && (
          <>
            <p className="aide">
              {decidable
                ? 'Ce palier n’est pas encore ouvert pour cette fonction.'
                : 'On choisit après le dernier jour de l’appel.'}
            </p>
            <LienBouton variante="discret" vers={vers(`faire=ecarter&choix=${id}`)}>
              Noter un retrait{qui}
            </LienBouton>
          </>
        )}
        {(decision === 'ecarte' || decision === 'desiste') && (
          <LienBouton variante="discret" vers={vers(`faire=remettre&choix=${id}`)}>
            Remettre en attente{qui}
          </LienBouton>
        )}
        {(decision === 'ecarte' || recevabilite === 'irrecevable') && (
          <EmettrePapier
            intention="emettre-motif"
            champs={{ choixId: id }}
            cle={cle}
            libelle="Lettre de motif (PDF)"
            precision={`${nom}, ${fonction}`}
          />
        )}
      </div>
    </>
  );
}
