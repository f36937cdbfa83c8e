import { Form } from 'react-router';
import { ArbreTrace } from '../composants/ArbreTrace.tsx';
import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import type { EchecSaisie } from '../composants/erreurs.ts';
import { RecapitulatifErreurs } from '../composants/RecapitulatifErreurs.tsx';
import type { ChiffreVue } from '../composants/resultat.ts';
import { Raisons } from '../regles/Raisons.tsx';

const TYPES = Array.from({ length: 8 }, (_, rang) => String(rang + 1));

/** What the answer of the rule says first. */
export const REPONSES: Readonly<Record<string, string>> = {
  oui: 'Une nouvelle attestation d’orientation est nécessaire.',
  non: 'Aucun nouveau rapport n’est nécessaire.',
};
export const NON_ECRIT = 'Les textes lus ne règlent pas ce cas.';

type PropsQuestion = {
  faits: Readonly<Record<'sortieLe' | 'demandeLe' | 'typeDemande', string>>;
  typeInitial: number;
  aujourdhui: string;
  echec: EchecSaisie | undefined;
};

/** The facts of the file, to be completed with those of the request; nothing is recorded. */
export function QuestionRetour({ faits, typeInitial, aujourdhui, echec }: PropsQuestion) {
  const lier = (nom: keyof typeof faits) => ({ nom, valeur: faits[nom], erreur: echec?.erreurs[nom] });
  return (
    <Form method="get" noValidate className="formulaire-guide">
      <RecapitulatifErreurs echec={echec} />
      <Champ
        {...lier('sortieLe')}
        genre="date"
        libelle="Quand l’élève a-t-il quitté le spécialisé ?"
        aide="Proposé d’après le dossier : le début de sa première intégration."
        largeur="moyenne"
      />
      <Champ
        {...lier('demandeLe')}
        genre="date"
        libelle="Quand la réinscription est-elle demandée ?"
        max={aujourdhui}
        largeur="moyenne"
      />
      <Champ
        {...lier('typeDemande')}
        genre="liste"
        libelle="Quel type est demandé ?"
        aide={`L’attestation initiale porte le type ${typeInitial}.`}
        options={TYPES.map((valeur) => ({ valeur, libelle: `Type ${valeur}` }))}
      />
      <div className="formulaire-pied">
        <Bouton>Juger le retour</Bouton>
      </div>
    </Form>
  );
}

type PropsReponse = {
  jugement: ChiffreVue;
  faits: PropsQuestion['faits'];
  cle: string;
};

/** The answer with its reasons, and the act of keeping it in the file. */
export function ReponseRetour({ jugement, faits, cle }: PropsReponse) {
  return (
    <section aria-labelledby="titre-reponse">
      <h2 id="titre-reponse">La réponse de la règle</h2>
      <Avis
        genre={jugement.valeur === 'non' ? 'information' : 'attention'}
        titre={REPONSES[String(jugement.valeur)] ?? NON_ECRIT}
      >
        {jugement.raisons.length > 0 && <Raisons raisons={jugement.raisons} />}
      </Avis>
      {jugement.trace && (
        <details className="explication">
          <summary>
            Pourquoi&nbsp;?<span className="invisible"> Le raisonnement du retour</span>
          </summary>
          <ArbreTrace etapes={[jugement.trace]} />
        </details>
      )}
      <Form method="post">
        <input type="hidden" name="cle" value={cle} />
        {Object.entries(faits).map(([nom, valeur]) => (
          <input key={nom} type="hidden" name={nom} value={valeur} />
        ))}
        <Bouton>Enregistrer la demande et son jugement</Bouton>
      </Form>
    </section>
  );
}
