import type { Sortie } from '@polaris/server/kernel/registre.ts';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';

type PropsDemande = {
  listes: Pick<Sortie<'parametres.lister'>, 'publiables' | 'annees' | 'durees'>;
  /** What the address already chose. */
  choisi: Readonly<Record<string, string>>;
  echec: EchecSaisie | undefined;
};

/** Which value, from when, until when: asked before anything else, to show what it would change. */
export function DemandeEffet({ listes, choisi, echec }: PropsDemande) {
  const saisie = echec?.saisie ?? choisi;
  const erreurs = echec?.erreurs ?? {};
  return (
    <section className="publication" aria-labelledby="demande">
      <h2 id="demande">Publier une valeur</h2>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="intention" value="effet" />
        <Champ
          genre="liste"
          nom="parametre"
          libelle="Paramètre"
          options={listes.publiables.map(({ id, libelle, unite }) => ({
            valeur: id,
            libelle: unite ? `${libelle} (${unite})` : libelle,
          }))}
          valeur={saisie.parametre}
          erreur={erreurs.parametre}
        />
        <Champ
          genre="liste"
          nom="annee"
          libelle="À partir de la rentrée de"
          options={listes.annees.map((annee) => ({ valeur: annee, libelle: annee }))}
          valeur={saisie.annee}
          erreur={erreurs.annee}
        />
        <Champ
          genre="nombre"
          nom="valeur"
          libelle="Valeur"
          largeur="courte"
          valeur={saisie.valeur}
          erreur={erreurs.valeur}
        />
        <GroupeRadio
          nom="duree"
          legende="Jusqu’à quand vaut-elle ?"
          options={listes.durees}
          valeur={saisie.duree ?? 'annee'}
          erreur={erreurs.duree}
        />
        <Bouton>Voir l’effet sur les pôles</Bouton>
      </Form>
    </section>
  );
}
