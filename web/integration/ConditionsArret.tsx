import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Raisons } from '../regles/Raisons.tsx';
import type { ChoixArret, Saisie } from './arret.ts';
import { FormulaireArret } from './FormulaireArret.tsx';
import { Justification } from './Justification.tsx';

type PropsConditionsArret = {
  choix: ChoixArret;
  saisie: Saisie;
  /** Questions that the ground makes compulsory. */
  demandes: readonly string[];
  refus: ChiffreVue | null;
  retour: string;
  echec: EchecSaisie | undefined;
};

const OUI_NON = [
  { valeur: 'oui', libelle: 'Oui' },
  { valeur: 'non', libelle: 'Non' },
] as const;

/** Second step: what the chosen ground asks for, and what the paper will say. */
export function ConditionsArret(props: PropsConditionsArret) {
  const { choix, saisie, demandes, refus, retour, echec } = props;
  const lier = (nom: string) => ({ nom, valeur: saisie[nom], erreur: echec?.erreurs[nom] });
  const { motif = '', dateEvenement = '' } = saisie;
  return (
    <>
      {refus && (
        <Avis genre="attention" mot="Refusé" titre="L’intégration ne peut pas prendre fin à ces conditions.">
          <Raisons raisons={refus.raisons} />
          <p>Rien n’est enregistré. Si une réponse est inexacte, corrigez-la ci-dessous.</p>
        </Avis>
      )}
      <FormulaireArret
        etape={{ rang: 2, sujet: 'les conditions et la justification' }}
        portees={{ motif, dateEvenement, demandes: demandes.join(' ') }}
        retour={retour}
        echec={echec}
        boutons={
          <>
            <Bouton name="intention" value="verifier">
              Voir les effets
            </Bouton>
            <Bouton variante="secondaire" name="intention" value="reprendre">
              Changer le motif ou la date
            </Bouton>
          </>
        }
      >
        {demandes.includes('demandeur') && (
          <GroupeRadio {...lier('demandeur')} legende="Qui demande la fin ?" options={choix.demandeur} />
        )}
        {demandes.includes('decisionCollegiale') && (
          <GroupeRadio
            {...lier('decisionCollegiale')}
            legende="La décision a-t-elle été prise collégialement ?"
            aide="Après concertation de tous les partenaires de l’intégration."
            options={OUI_NON}
          />
        )}
        <Justification lier={lier} options={choix.justification} />
        <Champ
          {...lier('motivation')}
          genre="zone"
          lignes={6}
          libelle="Quelle est la motivation de la décision ?"
          aide="Ce texte est chiffré. Seul le pôle le lit."
          longueurMaximale={5000}
          facultatif={!demandes.includes('motivation')}
        />
      </FormulaireArret>
    </>
  );
}
