import { ETAPES_SUIVIES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { FormulairePage, lier, type PropsSaisie } from '../composants/FormulairePage.tsx';

type PropsFormulaireEtape = PropsSaisie & { etape: number; aujourdhui: string };

/** Notes when a step of the coordinator was done. */
export function FormulaireEtape({ etape, aujourdhui, ...saisie }: PropsFormulaireEtape) {
  if (etape !== 2 && etape !== 3) return null;
  return (
    <FormulairePage
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
    </FormulairePage>
  );
}
