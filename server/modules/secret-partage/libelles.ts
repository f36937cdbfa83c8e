/** How a centre answers a request; a refusal and a partial answer carry their reason. */
export const REPONSES = ['complete', 'partielle', 'refusee'] as const;

/** On what a CPMS asks the opinion of the pôle (Infos du Pacte, juin 2024). */
export const OBJETS_AVIS = ['retour', 'orientation'] as const;
