import { ETAPES_SUIVIES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { Formulaire, lier, type PropsSaisie } from './Formulaire.tsx';

type PropsFormulaireEtape = PropsSaisie & { etape: number; aujourdhui: string };

/** Notes when a step of the coordinator was done. */
export function FormulaireEtape({ etape, aujourdhui, ...saisie }: PropsFormulaireEtape) {
  if (etape !== 2 && etape !== 3) return null;
  return (
    <Formulaire
      {...saisie}
      titre={`Étape ${etape} : ${ETAPES_SUIVIES[etape]}`}
      intention="etape"
      bouton="Noter l’étape"
      portees={{ etape: String(etape) }}
    >
      <Champ
        {...lier(saisie.echec, 'faiteLe')}
        genre="date"
        libelle="Faite le"
        max={aujourdhui}
        largeur="moyenne"
      />
    </Formulaire>
  );
}
