import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import { EnveloppeGroupe, idChamp } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePassation } from './FormulairePassation.tsx';
import { estDuBilan, nommerDomaine, type Preparation, porter, type Saisie } from './passation.ts';

type PropsEtapeBilan = {
  preparation: Preparation;
  saisie: Saisie;
  aujourdhui: string;
  retour: string;
  echec: EchecSaisie | undefined;
};

/** First step: the medical report that opens the scale, and the day it was passed. */
export function EtapeBilan({ preparation, saisie, aujourdhui, retour, echec }: PropsEtapeBilan) {
  const { choix, annee } = preparation;
  const lier = (nom: string) => ({ nom, valeur: saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <FormulairePassation
      rang={1}
      sujet="le bilan médical et la date"
      portees={porter(saisie, estDuBilan)}
      retour={retour}
      echec={echec}
      boutons={
        <Bouton name="intention" value="bilan">
          Continuer
        </Bouton>
      }
    >
      <Champ
        {...lier('bilanLe')}
        genre="date"
        libelle="De quand date le bilan médical ?"
        aide="Il précède la passation : un bilan du jour même n’ouvre pas l’échelle. Le bilan lui-même se garde parmi les pièces du dossier."
        max={aujourdhui}
      />
      <GroupeRadio {...lier('bilanAuteur')} legende="Qui l’a établi ?" options={choix.auteurs} />
      <CasesDomaines options={choix.domaines} saisie={saisie} erreur={echec?.erreurs.domaines} />
      <GroupeRadio {...lier('duree')} legende="Ces besoins sont-ils permanents ?" options={choix.durees} />
      <Champ
        {...lier('passeeLe')}
        genre="date"
        libelle="Quand l’échelle a-t-elle été passée ?"
        aide={`Pendant l’année scolaire ${annee}.`}
        min={preparation.rentree}
        max={aujourdhui}
      />
    </FormulairePassation>
  );
}

type PropsCases = {
  options: Preparation['choix']['domaines'];
  saisie: Saisie;
  erreur: string | undefined;
};

/** One or several deficiencies; the error summary leads to the first box. */
function CasesDomaines({ options, saisie, erreur }: PropsCases) {
  return (
    <EnveloppeGroupe
      nom="domaines"
      libelle="Quelles déficiences le bilan établit-il ?"
      aide="Cochez tout ce qui s’applique. Ces réponses sont chiffrées."
      erreur={erreur}
    >
      {options.map(({ valeur, libelle }, rang) => {
        const id = rang === 0 ? idChamp('domaines') : idChamp(nommerDomaine(valeur));
        return (
          <div key={valeur} className="choix">
            <input
              type="checkbox"
              id={id}
              name={nommerDomaine(valeur)}
              value="oui"
              defaultChecked={saisie[nommerDomaine(valeur)] === 'oui'}
            />
            <label htmlFor={id}>{libelle}</label>
          </div>
        );
      })}
    </EnveloppeGroupe>
  );
}
