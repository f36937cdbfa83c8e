import { MISSIONS } from '@polaris/regles/amenagements/vocabulaire.ts';
import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { optionsDe } from '../amenagements/etats.ts';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { EnveloppeChamp, idChamp, liensAria } from '../composants/EnveloppeChamp.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type Ecoles = Sortie<'interventions.listerCibles'>['ecoles'];
type PropsLigne = {
  ecoles: Ecoles;
  /** What was noted just before, kept for the next line. */
  reprise: { le: string; mission: string };
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

/** Time noted in one line, from field to field with the keyboard: when, how long, which mission, for whom. */
export function LigneRapide({ ecoles, reprise, aujourdhui, cle, echec }: PropsLigne) {
  const lier = (nom: string, defaut?: string) => ({
    nom,
    valeur: echec?.saisie[nom] ?? defaut,
    erreur: echec?.erreurs[nom],
  });
  return (
    <section aria-labelledby="noter">
      <h2 id="noter">Noter du temps</h2>
      <Form method="post" noValidate className="ligne-rapide" key={cle}>
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="intention" value="noter" />
        <input type="hidden" name="cle" value={cle} />
        <Champ {...lier('le', reprise.le)} genre="date" libelle="Date" max={aujourdhui} />
        <Champ {...lier('minutes')} genre="nombre" libelle="Minutes" largeur="courte" />
        <Champ
          {...lier('mission', reprise.mission)}
          genre="liste"
          libelle="Mission"
          options={optionsDe(MISSIONS)}
        />
        <Cible
          ecoles={ecoles}
          valeur={echec?.saisie.cible}
          erreur={echec?.erreurs.ecoleId ?? echec?.erreurs.eleveIds}
        />
        <Champ {...lier('note')} libelle="Note" longueurMaximale={1000} facultatif />
        <Bouton>Noter</Bouton>
      </Form>
    </section>
  );
}

type PropsCible = { ecoles: Ecoles; valeur: string | undefined; erreur: string | undefined };

/** A school as a whole, or one of its pupils, in one native list that is typed into. */
function Cible({ ecoles, valeur, erreur }: PropsCible) {
  const textes = { nom: 'ecoleId', erreur };
  return (
    <EnveloppeChamp {...textes} libelle="Pour">
      <select id={idChamp('ecoleId')} name="cible" defaultValue={valeur} required {...liensAria(textes)}>
        <option value="">L’école ou l’élève</option>
        {ecoles.map(({ ecoleId, ecole, eleves }) => (
          <optgroup key={ecoleId} label={ecole}>
            <option value={`ecole:${ecoleId}`}>{ecole}, l’équipe</option>
            {eleves.map(({ eleveId, eleve }) => (
              <option key={eleveId} value={`eleve:${ecoleId}:${eleveId}`}>
                {eleve}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </EnveloppeChamp>
  );
}
