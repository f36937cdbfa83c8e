import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { FormulairePage } from '../composants/FormulairePage.tsx';
import type { PropsFormulaire } from './FormulaireRepartition.tsx';

/** Hands points to a partner: the amendment and its movement are recorded together. */
export function FormulaireRetrocession({ partage, retour, cle, echec }: PropsFormulaire) {
  const lier = (nom: string) => ({ nom, valeur: echec?.saisie[nom], erreur: echec?.erreurs[nom] });
  const partenaires = partage.parties.filter(({ genre }) => genre !== 'siege');
  return (
    <FormulairePage
      titre="Rétrocéder des points par avenant"
      intention="retroceder"
      bouton="Enregistrer l’avenant et son mouvement"
      retour={retour}
      cle={cle}
      echec={echec}
    >
      <Champ
        {...lier('ecoleId')}
        genre="liste"
        libelle="École partenaire"
        options={partenaires.map(({ ecoleId, nom }) => ({ valeur: ecoleId, libelle: nom }))}
      />
      <Champ {...lier('points')} genre="nombre" libelle="Points rétrocédés" largeur="courte" />
      <Champ {...lier('decideLe')} genre="date" libelle="Décidée le" largeur="moyenne" />
      <Champ {...lier('effetLe')} genre="date" libelle="Prend effet le" largeur="moyenne" />
      <Champ
        {...lier('note')}
        genre="zone"
        libelle="Objet"
        aide="Par exemple les intégrations que l’école continue d’accompagner, sans nommer d’élève. Ce texte est chiffré."
        longueurMaximale={2000}
        facultatif
      />
    </FormulairePage>
  );
}

type PropsAnnulation = { avenantId: string; retour: string; cle: string; echec: EchecSaisie | undefined };

/** Withdraws an amendment: a movement gives the points back, nothing is erased. */
export function FormulaireAnnulation({ avenantId, retour, cle, echec }: PropsAnnulation) {
  return (
    <FormulairePage
      titre="Annuler une rétrocession"
      intention="annuler"
      bouton="Annuler la rétrocession"
      retour={retour}
      cle={cle}
      echec={echec}
      portees={{ avenantId }}
    >
      <p>Un mouvement contraire rend les points au pôle. L’avenant reste dans la liste, annulé.</p>
      <Champ
        nom="motif"
        libelle="Pourquoi cette rétrocession est-elle annulée ?"
        valeur={echec?.saisie.motif}
        erreur={echec?.erreurs.motif}
        longueurMaximale={300}
      />
    </FormulairePage>
  );
}
