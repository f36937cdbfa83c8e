const MOTIFS: Readonly<Record<string, string>> = {
  'meme-fonction': 'cède son emploi : même fonction',
  'autre-fonction': 'ne cède pas : autre fonction',
  'hors-etendue': 'ne cède pas : hors de l’étendue des mesures',
  'protege-formation': 'est protégé par sa formation attestée',
  'protege-anciennete': 'est protégé par son ancienneté',
  'anciennete-non-publiee': 'à vérifier : l’ancienneté qui protège n’est pas chiffrée pour ce réseau',
};

type PropsCedent = {
  cedent: readonly { motif: string }[];
  /** Names of the first rows, those of the file. */
  temporaires: readonly string[];
};

/** Which temporary members give up their post first, and why not the others. */
export function Cedent({ cedent, temporaires }: PropsCedent) {
  return (
    <ol>
      {cedent.map(({ motif }, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their place
        <li key={rang}>
          {temporaires[rang] ?? `Temporaire ${rang + 1}`} : {MOTIFS[motif] ?? motif}.
        </li>
      ))}
    </ol>
  );
}
