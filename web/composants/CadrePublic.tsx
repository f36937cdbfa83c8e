import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { LienEvitement } from './LienEvitement.tsx';
import { Marque } from './Marque.tsx';
import { PiedPage } from './PiedPage.tsx';

const LIENS = [
  { vers: '/regles', libelle: 'Règles' },
  { vers: '/simulateur', libelle: 'Simulateur' },
] as const;
const ENTREE = { vers: '/connexion', libelle: 'Se connecter' } as const;
const RETOUR = { vers: '/tableau-de-bord', libelle: 'Retour au tableau de bord' } as const;

/** `nom`: who is signed in; null or absent for a visitor. */
type PropsCadrePublic = { nom?: string | null; children: ReactNode };

/** The frame of the pages that need no account. */
export function CadrePublic({ nom = null, children }: PropsCadrePublic) {
  return (
    <>
      <LienEvitement />
      <header className="bandeau bandeau-public">
        <Marque vers="/" />
        <nav aria-label="Navigation principale">
          <ul>
            {[...LIENS, nom === null ? ENTREE : RETOUR].map(({ vers, libelle }) => (
              <li key={vers}>
                <NavLink to={vers}>{libelle}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
        {nom !== null && <p>{nom}</p>}
      </header>
      <main id="contenu" tabIndex={-1} className="public">
        {children}
      </main>
      <PiedPage />
    </>
  );
}
