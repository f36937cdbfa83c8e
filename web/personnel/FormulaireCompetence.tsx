import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePartage } from '../financement/FormulairePartage.tsx';
import { enOptions } from './libelles.ts';

type PropsFormulaireCompetence = {
  formations: Readonly<Record<string, string>>;
  annees: readonly string[];
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

const VOIES = [
  { valeur: 'formation', libelle: 'Une formation de la liste' },
  { valeur: 'experience', libelle: 'Une expérience attestée' },
] as const;

/** A particular competence: one of the twelve trainings, or experience certified by one employer. */
export function FormulaireCompetence({ formations, annees, ...commun }: PropsFormulaireCompetence) {
  const { echec } = commun;
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  const options = annees.map((annee) => ({ valeur: annee, libelle: annee }));
  return (
    <FormulairePartage
      {...commun}
      titre="Noter une compétence particulière"
      intention="competence"
      bouton="Noter la compétence"
    >
      <GroupeRadio {...lier('voie')} legende="Elle s’acquiert par" options={VOIES} />
      <Champ
        {...lier('formation')}
        genre="liste"
        libelle="Formation"
        options={enOptions(formations)}
        facultatif
      />
      <fieldset>
        <legend>Ou l’expérience, d’après l’attestation</legend>
        <Champ
          {...lier('employeur')}
          libelle="Pouvoir organisateur qui atteste"
          longueurMaximale={160}
          facultatif
        />
        <Champ {...lier('jours')} genre="nombre" libelle="Jours attestés" largeur="courte" facultatif />
        <Champ
          {...lier('depuis')}
          genre="liste"
          libelle="Première année scolaire"
          options={options}
          facultatif
        />
        <Champ
          {...lier('jusqu')}
          genre="liste"
          libelle="Dernière année scolaire"
          options={options}
          facultatif
        />
      </fieldset>
      <Champ
        {...lier('preuveLe')}
        genre="date"
        libelle="Date du document qui la prouve"
        aide="Vide : la compétence reste à prouver."
        largeur="moyenne"
        facultatif
      />
    </FormulairePartage>
  );
}
