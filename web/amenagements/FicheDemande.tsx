import { CLOTURES, ETATS_DEMANDE, URGENCES } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Link } from 'react-router';
import { Etat } from '../composants/Etat.tsx';
import { Jour } from '../composants/Valeurs.tsx';
import { TONS_DEMANDE, TONS_URGENCE } from './etats.ts';

export type DemandeVue = Sortie<'amenagements.consulterDemande'>;

/** What the school wrote. */
export function FicheDemande({ demande }: { demande: DemandeVue }) {
  const { etat, urgence, eleve, classe, niveau, anneeEtude, demandeeLe, auteur, closeLe, cloture } = demande;
  return (
    <dl className="fiche">
      <div>
        <dt>État</dt>
        <dd>
          <Etat ton={TONS_DEMANDE[etat]}>{ETATS_DEMANDE[etat]}</Etat>
          {closeLe && cloture && (
            <>
              {' '}
              le <Jour le={closeLe} />
              &nbsp;: {CLOTURES[cloture]}
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Urgence</dt>
        <dd>
          <Etat ton={TONS_URGENCE[urgence]}>{URGENCES[urgence]}</Etat>
        </dd>
      </div>
      <div>
        <dt>Demandée le</dt>
        <dd>
          <Jour le={demandeeLe} />, encodée par {auteur}
        </dd>
      </div>
      <div>
        <dt>Classe</dt>
        <dd>{[anneeEtude ? `${anneeEtude}e ${niveau}` : niveau, classe].filter(Boolean).join(', ')}</dd>
      </div>
      <div>
        <dt>Élève</dt>
        <dd>{eleve ?? 'La demande ne nomme pas d’élève'}</dd>
      </div>
      <Texte titre="Besoin observé" texte={demande.besoin} />
      <Texte titre="Déjà essayé" texte={demande.essais} />
      {demande.complements.map(({ question, reponse }) => (
        <Texte key={question} titre={question} texte={reponse} />
      ))}
      {demande.pars.map(({ parId }) => (
        <div key={parId}>
          <dt>Suite</dt>
          <dd>
            <Link to={`/par/${parId}`}>Protocole d’aménagements raisonnables ouvert</Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Texte({ titre, texte }: { titre: string; texte: string }) {
  return (
    <div>
      <dt>{titre}</dt>
      <dd className="texte-libre">{texte}</dd>
    </div>
  );
}
