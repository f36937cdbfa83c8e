/** What an error page says: what happened, and how to go on. */
export type TexteErreur = { titre: string; phrase: string; remede: string };

const TEXTES: Record<number, TexteErreur> = {
  400: {
    titre: 'Cette demande est mal formée',
    phrase: 'L’adresse ou le formulaire reçu contient quelque chose que la plateforme ne peut pas lire.',
    remede: 'Revenez à la page précédente, rechargez-la, puis recommencez.',
  },
  401: {
    titre: 'Connectez-vous pour continuer',
    phrase: 'Cette page demande un compte, ou votre session est terminée.',
    remede: 'Connectez-vous : vous reviendrez ensuite à cette page.',
  },
  403: {
    titre: 'Cette action ne vous est pas ouverte d’ici',
    phrase: 'Votre compte n’a pas ce droit, ou le formulaire ne venait pas d’une page de Polaris.',
    remede:
      'Ouvrez la page depuis Polaris. Si le droit vous manque, la direction de votre pôle peut le donner.',
  },
  404: {
    titre: 'Cette page n’existe pas',
    phrase: 'L’adresse est peut-être incomplète, ou la page a été déplacée.',
    remede: 'Vérifiez l’adresse, ou repartez de l’accueil.',
  },
  405: {
    titre: 'Cette page ne peut pas être appelée ainsi',
    phrase: 'Elle se lit, mais ne reçoit pas ce genre de demande.',
    remede: 'Repartez de l’accueil et suivez les liens.',
  },
  409: {
    titre: 'Quelqu’un d’autre a modifié ce dossier',
    phrase: 'Ce que vous voyiez a changé pendant votre travail.',
    remede: 'Rechargez la page pour voir la dernière version, puis reprenez votre modification.',
  },
  413: {
    titre: 'Cet envoi est trop lourd',
    phrase: 'Un envoi ne peut pas dépasser 12 Mo, pièces jointes comprises.',
    remede: 'Réduisez le fichier ou envoyez les pièces une par une.',
  },
  415: {
    titre: 'Ce format ne peut pas être lu',
    phrase: 'Les pages de Polaris reçoivent des formulaires, et rien d’autre.',
    remede: 'Pour un programme, utilisez l’interface décrite sur la page /api/v1/openapi.json.',
  },
  422: {
    titre: 'La règle ne permet pas cette action',
    phrase: 'Une condition prévue par les textes manque.',
    remede: 'Revenez à la page précédente : elle indique ce qui manque.',
  },
  429: {
    titre: 'Trop de demandes en peu de temps',
    phrase: 'La plateforme limite le nombre de demandes pour rester disponible pour tous.',
    remede: 'Attendez un quart d’heure au plus, puis recommencez.',
  },
};

const PANNE: TexteErreur = {
  titre: 'La plateforme n’a pas pu répondre',
  phrase: 'L’erreur vient de Polaris, pas de vous. Elle a été consignée.',
  remede: 'Réessayez dans quelques minutes. Ce qui était déjà enregistré est conservé.',
};

/** The words of an HTTP status; anything unexpected is owned as ours. */
export function lireTexteErreur(statut: number): TexteErreur {
  return TEXTES[statut] ?? PANNE;
}

/** Whether a status has words of its own, so may be shown at `/erreur/:statut`. */
export function estStatutConnu(statut: number): boolean {
  return statut in TEXTES || statut === 500;
}
