import { MOYENS_CONTACT } from '@polaris/regles/amenagements/vocabulaire.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { optionsDe } from './etats.ts';

type PropsParents = {
  ecoles: readonly { id: string; nom: string }[];
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Records that parents wrote, and that they were directed to their school and its centre. */
export function FormulaireParents({ ecoles, aujourdhui, cle, echec }: PropsParents) {
  const lier = (nom: string, defaut?: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
  return (
    <section aria-labelledby="orienter">
      <h2 id="orienter">Consigner une demande de parents</h2>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="cle" value={cle} />
        <Champ {...lier('contact')} libelle="Qui a pris contact ?" longueurMaximale={160} />
        <GroupeRadio {...lier('moyen')} legende="Comment ?" options={optionsDe(MOYENS_CONTACT)} />
        <Champ {...lier('recueLe', aujourdhui)} genre="date" libelle="Reçue le" max={aujourdhui} />
        <Champ
          {...lier('orienteeLe', aujourdhui)}
          genre="date"
          libelle="Lettre d’orientation envoyée le"
          max={aujourdhui}
        />
        <Champ
          {...lier('ecoleId')}
          genre="liste"
          libelle="Vers quelle école ?"
          aide="Son centre psycho-médico-social est repris avec elle."
          invite="École non indiquée"
          facultatif
          options={ecoles.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        />
        <div className="formulaire-pied">
          <Bouton>Consigner l’orientation</Bouton>
        </div>
      </Form>
    </section>
  );
}
