import { Avis } from '../composants/Avis.tsx';

/** The first password of an account just made: shown once, to be handed over. */
export function CompteCree({ courriel, motDePasse }: { courriel: string; motDePasse: string }) {
  return (
    <Avis genre="succes" titre={`Le compte de ${courriel} est créé et l’habilitation accordée.`}>
      <p>
        Premier mot de passe&nbsp;: <code>{motDePasse}</code>. Transmettez-le de vive voix&nbsp;: il n’est
        montré qu’une fois. La personne le changera dans « Mon compte ».
      </p>
    </Avis>
  );
}
