import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import { enOptions } from './libelles.ts';

type PropsFormulaireCompetence = {
  voie: 'formation' | 'experience';
  formations: Readonly<Record<string, string>>;
  annees: readonly string[];
  retour: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

const TITRES = {
  formation: 'Noter une formation de la liste',
  experience: 'Noter une expérience attestée',
} as const;

/** A particular competence: one of the twelve trainings, or experience certified by one employer. */
export function FormulaireCompetence({ voie, formations, annees, ...commun }: PropsFormulaireCompetence) {
  const { echec } = commun;
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  const options = annees.map((annee) => ({ valeur: annee, libelle: annee }));
  return (
    <FormulairePage
      {...commun}
      titre={TITRES[voie]}
      intention="competence"
      bouton="Noter la compétence"
      portees={{ voie, ...ABSENTS[voie] }}
    >
      {voie === 'formation' ? (
        <Champ {...lier('formation')} genre="liste" libelle="Formation" options={enOptions(formations)} />
      ) : (
        <>
          <Champ {...lier('employeur')} libelle="Pouvoir organisateur qui atteste" longueurMaximale={160} />
          <Champ {...lier('jours')} genre="nombre" libelle="Jours attestés" largeur="courte" />
          <Champ {...lier('depuis')} genre="liste" libelle="Première année scolaire" options={options} />
          <Champ {...lier('jusqu')} genre="liste" libelle="Dernière année scolaire" options={options} />
        </>
      )}
      <Champ
        {...lier('preuveLe')}
        genre="date"
        libelle="Date du document qui la prouve"
        aide="Vide : la compétence reste à prouver."
        largeur="moyenne"
        facultatif
      />
    </FormulairePage>
  );
}

/** What the other way alone asks for. */
const ABSENTS = {
  formation: { employeur: '', jours: '', depuis: '', jusqu: '' },
  experience: { formation: '' },
} as const;
