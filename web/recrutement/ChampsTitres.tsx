import { TITRES } from '@polaris/regles/recrutement/vocabulaire.ts';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import { EnveloppeGroupe } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';

type Titre = { fonction: string; titre: keyof typeof TITRES; regimeTransitoire: boolean };

type PropsChampsTitres = {
  legende: string;
  fonctions: readonly string[];
  acquis: readonly Titre[];
  echec: EchecSaisie | undefined;
};

/** The value of a diploma for each function of the call. */
export function ChampsTitres({ legende, fonctions, acquis, echec }: PropsChampsTitres) {
  return (
    <EnveloppeGroupe
      nom="titres"
      libelle={legende}
      aide="La fonction d’accroche est celle du meilleur titre : TR, puis TS, TP, TPNL."
      erreur={echec?.erreurs.titres}
    >
      {fonctions.map((fonction, rang) => {
        const connu = acquis.find((titre) => titre.fonction === fonction);
        const nom = `titres.${rang}`;
        return (
          <div key={fonction}>
            <input type="hidden" name={`${nom}.fonction`} value={fonction} />
            <Champ
              nom={`${nom}.titre`}
              genre="liste"
              libelle={fonction}
              invite="Pas de titre"
              valeur={echec ? echec.saisie[`${nom}.titre`] : connu?.titre}
              options={Object.entries(TITRES).map(([valeur, libelle]) => ({ valeur, libelle }))}
              facultatif
            />
            <CaseACocher
              nom={`${nom}.transitoire`}
              libelle={
                <>
                  Régime transitoire (avant le 1er septembre 2016)
                  <span className="invisible"> pour {fonction}</span>
                </>
              }
              cochee={
                echec ? echec.saisie[`${nom}.transitoire`] === 'oui' : (connu?.regimeTransitoire ?? false)
              }
            />
          </div>
        );
      })}
    </EnveloppeGroupe>
  );
}
