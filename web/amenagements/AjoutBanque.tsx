import { BESOINS, CATEGORIES } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import { EnveloppeGroupe, idChamp } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { NIVEAUX } from '../eleves/libelles.ts';
import { optionsDe } from './etats.ts';

/** Adds an entry to the bank of the pôle. */
export function AjoutBanque({ cle, echec }: { cle: string; echec: EchecSaisie | undefined }) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  return (
    <section aria-labelledby="ajout-banque">
      <h2 id="ajout-banque">Ajouter à la banque de votre pôle</h2>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="intention" value="ajouter" />
        <input type="hidden" name="cle" value={cle} />
        <Champ
          {...lier('libelle')}
          genre="zone"
          lignes={2}
          libelle="Aménagement"
          aide="Des mots qui valent pour tout élève : aucun nom, aucun diagnostic."
          longueurMaximale={400}
        />
        <GroupeRadio {...lier('categorie')} legende="De quel genre ?" options={optionsDe(CATEGORIES)} />
        <GroupeRadio {...lier('besoin')} legende="À quel besoin répond-il ?" options={optionsDe(BESOINS)} />
        <EnveloppeGroupe nom="niveaux" libelle="À quels niveaux ?" erreur={echec?.erreurs.niveaux}>
          {NIVEAUX.map(({ valeur, libelle }, rang) => {
            const id = rang === 0 ? idChamp('niveaux') : `${idChamp('niveaux')}-${valeur}`;
            return (
              <div key={valeur} className="choix">
                <input
                  type="checkbox"
                  id={id}
                  name="niveaux"
                  value={valeur}
                  defaultChecked={echec?.saisie.niveaux === valeur}
                />
                <label htmlFor={id}>{libelle}</label>
              </div>
            );
          })}
        </EnveloppeGroupe>
        <div className="formulaire-pied">
          <Bouton>Ajouter à la banque</Bouton>
        </div>
      </Form>
    </section>
  );
}
