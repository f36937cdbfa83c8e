import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { LienEvitement } from './LienEvitement.tsx';
import { Marque } from './Marque.tsx';
import { PiedPage } from './PiedPage.tsx';

const LIENS = [
  { vers: '/regles', libelle: 'Règles' },
  { vers: '/simulateur', libelle: 'Simulateur' },
  { vers: '/connexion', libelle: 'Se connecter' },
] as const;

/** The frame of the pages that need no account. */
export function CadrePublic({ children }: { children: ReactNode }) {
  return (
    <>
      <LienEvitement />
      <header className="bandeau bandeau-public">
        <Marque vers="/" />
        <nav aria-label="Navigation principale">
          <ul>
            {LIENS.map(({ vers, libelle }) => (
              <li key={vers}>
                <NavLink to={vers}>{libelle}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main id="contenu" tabIndex={-1} className="public">
        {children}
      </main>
      <PiedPage />
    </>
  );
}
