import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { formaterDate } from '../composants/formats.ts';
import type { ChoixArret, Saisie } from './arret.ts';
import { FormulaireArret } from './FormulaireArret.tsx';

type PropsMotifArret = {
  choix: ChoixArret;
  /** First day of the integration: nothing ends before it. */
  debut: string;
  saisie: Saisie;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** First step: why the integration ends, and when. The answer decides what is asked next. */
export function MotifArret({ choix, debut, saisie, retour, echec }: PropsMotifArret) {
  const lier = (nom: string) => ({ nom, valeur: saisie[nom], erreur: echec?.erreurs[nom] });
  const { motif: _, dateEvenement: __, intention: ___, ...autres } = saisie;
  return (
    <FormulaireArret
      etape={{ rang: 1, sujet: 'le motif et la date' }}
      portees={autres}
      retour={retour}
      echec={echec}
      boutons={
        <Bouton name="intention" value="motif">
          Continuer
        </Bouton>
      }
    >
      <GroupeRadio
        {...lier('motif')}
        legende="Pourquoi l’intégration prend-elle fin ?"
        aide="Les six premiers motifs y mettent fin de plein droit, à la date de l’événement. Les autres demandent une décision."
        options={choix.motif}
      />
      <Champ
        {...lier('dateEvenement')}
        genre="date"
        libelle="À quelle date ?"
        aide={`Le jour de l’événement, ou celui de la décision. L’intégration a commencé le ${formaterDate(debut)}. Au terme de l’année scolaire, elle court jusqu’au dernier jour d’école.`}
        min={debut}
        largeur="moyenne"
      />
    </FormulaireArret>
  );
}
