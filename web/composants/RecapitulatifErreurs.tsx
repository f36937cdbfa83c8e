import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { idChamp } from './EnveloppeChamp.tsx';
import type { EchecSaisie } from './erreurs.ts';
import { versConnexion } from './retour.ts';

/**
 * Everything to correct in a form, above it, each line leading to its field. Takes the focus when it
 * appears. Shows nothing when there is nothing to correct.
 */
export function RecapitulatifErreurs({ echec }: { echec: EchecSaisie | undefined }) {
  const adresse = useLocation();
  const boite = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (echec) boite.current?.focus();
  }, [echec]);
  if (!echec) return null;
  const champs = Object.entries(echec.erreurs);
  return (
    <div ref={boite} className="recapitulatif" role="alert" tabIndex={-1}>
      <h2>{titre(champs.length)}</h2>
      {echec.erreur && <p>{echec.erreur}</p>}
      {echec.sessionFermee && (
        <p>
          Votre session est fermée, et ce que vous avez écrit reste à l’écran.{' '}
          <a href={versConnexion(adresse)} target="_blank" rel="noreferrer">
            Se connecter dans un nouvel onglet
          </a>
          , puis envoyez de nouveau ce formulaire.
        </p>
      )}
      {champs.length > 0 && (
        <ul>
          {champs.map(([nom, phrase]) => (
            <li key={nom}>
              <a href={`#${idChamp(nom)}`}>{phrase}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function titre(nombre: number): string {
  if (nombre === 0) return 'Le formulaire n’a pas été enregistré';
  return nombre === 1 ? 'Une réponse est à corriger' : `${nombre} réponses sont à corriger`;
}
