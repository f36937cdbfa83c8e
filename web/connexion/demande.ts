import { contexteRequete } from '@polaris/server/http/contexte.ts';
import { estPermis, type Permission } from '@polaris/server/kernel/permissions.ts';
import { data, type RouterContextProvider, redirect } from 'react-router';
import { choisirAnnee } from '../composants/annees.ts';
import { versConnexion } from '../composants/retour.ts';

type Arguments = { context: Readonly<RouterContextProvider>; url: URL };

/**
 * What a loader or an action of the application starts from: who asks, the school year of the address,
 * and what the table of permissions allows. A visitor without session is sent to sign in.
 */
export function lireDemande({ context, url }: Arguments) {
  const { session, executer, aujourdhui, annees, anneeCourante } = context.get(contexteRequete);
  if (!session) throw redirect(versConnexion(url));
  return {
    session,
    executer,
    aujourdhui,
    anneeCourante,
    annee: choisirAnnee(url.searchParams.get('annee'), annees, anneeCourante),
    /** Refuses a page that only serves an action the role may not do. */
    exiger: (permission: Permission) => {
      if (estPermis(permission, session.active.role)) return;
      const message = 'Votre rôle ne permet pas d’ouvrir cette page.';
      throw data({ code: 'interdit', message }, { status: 403 });
    },
    /** For showing or hiding an action; the use case refuses on its own. */
    peut: (permission: Permission) => estPermis(permission, session.active.role),
  };
}

const IDENTIFIANT = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** The identifier of that name in the address; what does not look like one is ignored. */
export function lireIdentifiant(parametres: URLSearchParams, nom: string): string | undefined {
  const valeur = parametres.get(nom);
  return valeur && IDENTIFIANT.test(valeur) ? valeur : undefined;
}
