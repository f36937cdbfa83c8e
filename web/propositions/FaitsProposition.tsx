import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { ReactNode } from 'react';
import { formaterDate } from '../composants/formats.ts';
import { Jour } from '../composants/Valeurs.tsx';

/** What the proposition says. */
export function FaitsProposition({ vue }: { vue: Sortie<'propositions.consulter'> }) {
  const { eleve, frequentation } = vue;
  return (
    <dl className="fiche">
      <Ligne titre="Élève">
        {eleve.prenom} {eleve.nom}
      </Ligne>
      <Ligne titre="Naissance">
        <Jour le={eleve.naissance} />
      </Ligne>
      <Ligne titre="Introduite par">{vue.auteurs.join('\u00a0; ')}</Ligne>
      <Ligne titre="Reçue le">
        <Jour le={vue.introduiteLe} />, par {vue.origine}
      </Ligne>
      <Ligne titre="École ordinaire pressentie">{vue.ecole ?? 'à désigner'}</Ligne>
      <Ligne titre="Pôle territorial">{vue.pole ?? 'celui de l’école ordinaire, à désigner'}</Ligne>
      <Ligne titre="CPMS">{vue.cpms ?? 'pas encore connu'}</Ligne>
      <Ligne titre="Étude">{vue.etude}</Ligne>
      {vue.type !== null && <Ligne titre="Type d’enseignement spécialisé">Type {vue.type}</Ligne>}
      <Ligne titre="Début souhaité">
        <Jour le={vue.debutSouhaite} longue />
      </Ligne>
      <Ligne titre="Fréquentation du spécialisé">
        {frequentation
          ? `du ${formaterDate(frequentation.du)} au ${formaterDate(frequentation.au)}, ${
              frequentation.reguliere ? 'régulière' : 'non régulière'
            } (attestée par l’école)`
          : 'pas encore attestée par l’école spécialisée'}
      </Ligne>
      {vue.projetDefiniLe && (
        <Ligne titre="Projet défini le">
          <Jour le={vue.projetDefiniLe} />
        </Ligne>
      )}
    </dl>
  );
}

function Ligne({ titre, children }: { titre: string; children: ReactNode }) {
  return (
    <div>
      <dt>{titre}</dt>
      <dd>{children}</dd>
    </div>
  );
}
