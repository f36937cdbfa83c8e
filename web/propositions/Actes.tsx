import type { Sortie } from '@polaris/server/kernel/registre.ts';
import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { GroupeRadio } from '../composants/Choix.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import { GroupeCases } from './GroupeCases.tsx';

type Vue = Sortie<'propositions.consulter'>;

export type PropsActe = {
  vue: Vue;
  aujourdhui: string;
  cle: string;
  echec: EchecSaisie | undefined;
};

type PropsPli = PropsActe & { intention: string; titre: string; bouton: ReactNode; children: ReactNode };

/** One act on the proposition, folded until it is wanted or to be corrected. */
function Pli({ vue, cle, echec, intention, titre, bouton, children }: PropsPli) {
  return (
    <details className="retrait" open={echec !== undefined}>
      <summary>{titre}</summary>
      <Form method="post" noValidate className="formulaire-guide">
        <RecapitulatifErreurs echec={echec} />
        <input type="hidden" name="intention" value={intention} />
        <input type="hidden" name="version" value={vue.version} />
        <input type="hidden" name="cle" value={cle} />
        {children}
        {bouton}
      </Form>
    </details>
  );
}

const propre = (echec: EchecSaisie | undefined, intention: string) =>
  echec?.saisie.intention === intention ? echec : undefined;

const lieur = (echec: EchecSaisie | undefined) => (nom: string, defaut?: string) => ({
  nom,
  valeur: echec?.saisie[nom] ?? defaut,
  erreur: echec?.erreurs[nom],
});

export function DefinirProjet(props: PropsActe) {
  const echec = propre(props.echec, 'projet');
  const lier = lieur(echec);
  return (
    <Pli
      {...props}
      echec={echec}
      intention="projet"
      titre="Consigner le projet défini ensemble"
      bouton={<Bouton>Consigner le projet</Bouton>}
    >
      <Champ
        {...lier('definiLe')}
        genre="date"
        libelle="Quel jour le projet a-t-il été défini ?"
        max={props.aujourdhui}
      />
      <GroupeCases
        nom="participants"
        legende="Qui l’a défini ?"
        aide="Il se définit conjointement : les quatre y prennent part."
        options={props.vue.participants}
        saisie={echec?.saisie}
        erreur={echec?.erreurs.participants}
      />
    </Pli>
  );
}

export function AttesterFrequentation(props: PropsActe) {
  const echec = propre(props.echec, 'attester');
  const lier = lieur(echec);
  const { frequentation } = props.vue;
  return (
    <Pli
      {...props}
      echec={echec}
      intention="attester"
      titre={
        frequentation ? 'Corriger la fréquentation attestée' : 'Attester la fréquentation de votre école'
      }
      bouton={<Bouton>Attester la fréquentation</Bouton>}
    >
      <Champ
        {...lier('du', frequentation?.du)}
        genre="date"
        libelle="Depuis quand l’élève fréquente-t-il votre école ?"
        max={props.aujourdhui}
      />
      <Champ
        {...lier('au', frequentation?.au ?? props.aujourdhui)}
        genre="date"
        libelle="Jusqu’à quel jour l’attestez-vous ?"
        max={props.aujourdhui}
      />
      <GroupeRadio
        {...lier('reguliere', frequentation ? (frequentation.reguliere ? 'oui' : 'non') : undefined)}
        legende="L’a-t-il fréquentée régulièrement ?"
        options={[
          { valeur: 'oui', libelle: 'Oui' },
          { valeur: 'non', libelle: 'Non' },
        ]}
      />
    </Pli>
  );
}

export function RefuserProposition(props: PropsActe) {
  const echec = propre(props.echec, 'refuser');
  const lier = lieur(echec);
  return (
    <Pli
      {...props}
      echec={echec}
      intention="refuser"
      titre="Consigner le refus de la proposition"
      bouton={<Bouton variante="danger">Consigner le refus</Bouton>}
    >
      <p>
        L’intégration repose sur l’accord de tous. Un partenaire réticent peut être remplacé&nbsp;: désignez
        une autre école avant de conclure au refus.
      </p>
      <Champ
        {...lier('refuseeLe', props.aujourdhui)}
        genre="date"
        libelle="À quelle date ?"
        min={props.vue.introduiteLe}
        max={props.aujourdhui}
      />
      <GroupeRadio
        {...lier('refuseePar')}
        legende="Qui refuse ?"
        options={props.vue.intervenants.map(({ intervenant: valeur, titre: libelle }) => ({
          valeur,
          libelle,
        }))}
      />
      <Champ {...lier('motif')} genre="zone" libelle="Pour quel motif ?" longueurMaximale={5000} />
      <Champ
        {...lier('alternatives')}
        genre="zone"
        libelle="Quelles autres solutions ont été tentées ?"
        aide="Par exemple une autre école ordinaire, un autre moment."
        longueurMaximale={5000}
        facultatif
      />
    </Pli>
  );
}
