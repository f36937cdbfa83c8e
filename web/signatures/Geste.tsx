import { useState } from 'react';
import { Champ } from '../composants/Champ.tsx';
import { CaseACocher } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { useScriptActif } from '../composants/scriptActif.ts';
import { lireTraits } from './lire-traits.ts';
import { SurfaceDessin } from './SurfaceDessin.tsx';

const MANIERES = [
  { valeur: 'tapee', libelle: 'En tapant mon nom' },
  { valeur: 'dessinee', libelle: 'En dessinant ma signature' },
] as const;

/** How one signs: the name typed again, or a drawing where the script runs; then « je signe ». */
export function Geste({ nom, echec }: { nom: string | null; echec: EchecSaisie | undefined }) {
  const actif = useScriptActif();
  const [maniere, setManiere] = useState(echec?.saisie.maniere ?? 'tapee');
  const dessinee = actif && maniere === 'dessinee';
  return (
    <>
      {actif ? (
        <fieldset className="champ">
          <legend>Comment signez-vous&nbsp;?</legend>
          {MANIERES.map(({ valeur, libelle }) => (
            <div key={valeur} className="choix">
              <input
                type="radio"
                id={`maniere-${valeur}`}
                name="maniere"
                value={valeur}
                checked={maniere === valeur}
                onChange={() => setManiere(valeur)}
              />
              <label htmlFor={`maniere-${valeur}`}>{libelle}</label>
            </div>
          ))}
        </fieldset>
      ) : (
        <input type="hidden" name="maniere" value="tapee" />
      )}
      {dessinee ? (
        <SurfaceDessin erreur={echec?.erreurs.trace} depart={lireTraits(echec?.saisie.trace)} />
      ) : (
        <Champ
          nom="nomRetape"
          libelle="Retapez votre nom pour signer"
          aide={
            nom
              ? `Exactement : ${nom}. Laissez vide si vous refusez.`
              : 'Comme ci-dessus. Laissez vide si vous refusez.'
          }
          longueurMaximale={120}
          valeur={echec?.saisie.nomRetape}
          erreur={echec?.erreurs.nomRetape}
        />
      )}
      <CaseACocher
        nom="jeSigne"
        libelle="J’ai lu le document et je réponds en mon nom"
        cochee={echec?.saisie.jeSigne === 'oui'}
        erreur={echec?.erreurs.jeSigne}
      />
    </>
  );
}
