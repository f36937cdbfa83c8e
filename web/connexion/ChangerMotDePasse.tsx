import { Avis } from '../composants/Avis.tsx';
import { Bouton } from '../composants/Bouton.tsx';
import { Champ } from '../composants/Champ.tsx';
import { lireTable } from '../composants/table.ts';

/** What to correct, by field, from the `echec` of the address. */
const ERREURS: Readonly<Record<string, string>> = {
  actuel: 'Ce n’est pas votre mot de passe actuel. Retapez-le.',
  nouveau: 'Choisissez un mot de passe de 12 à 128 caractères.',
  confirmation: 'Les deux saisies du nouveau mot de passe diffèrent. Retapez-les.',
};

type PropsChanger = { echec: string | null; fait: boolean };

/** Changes the password; a plain post, so that no script handles it. */
export function ChangerMotDePasse({ echec, fait }: PropsChanger) {
  const phrase = lireTable(ERREURS, echec);
  const erreur = (champ: string) => (echec === champ ? phrase : undefined);
  return (
    <section aria-labelledby="mot-de-passe">
      <h2 id="mot-de-passe">Changer de mot de passe</h2>
      {fait && <Avis genre="succes">Votre mot de passe est changé. Vos autres sessions sont fermées.</Avis>}
      {phrase && <Avis genre="erreur">{phrase}</Avis>}
      <form method="post" action="/mot-de-passe" className="formulaire-guide">
        <Champ
          genre="motDePasse"
          nom="actuel"
          libelle="Mot de passe actuel"
          saisieAutomatique="current-password"
          erreur={erreur('actuel')}
        />
        <Champ
          genre="motDePasse"
          nom="nouveau"
          libelle="Nouveau mot de passe"
          aide="Au moins 12 caractères ; une phrase convient."
          saisieAutomatique="new-password"
          erreur={erreur('nouveau')}
        />
        <Champ
          genre="motDePasse"
          nom="confirmation"
          libelle="Nouveau mot de passe, une seconde fois"
          saisieAutomatique="new-password"
          erreur={erreur('confirmation')}
        />
        <Bouton variante="secondaire">Changer le mot de passe</Bouton>
      </form>
    </section>
  );
}
