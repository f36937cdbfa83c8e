import { Avis } from '../composants/Avis.tsx';
import { ChiffreRegle } from '../financement/ChiffreRegle.tsx';
import { Raisons } from '../regles/Raisons.tsx';
import { ISSUES, type ReponseVue } from '../regles/reponse.ts';

/** The value of a rule with its reasoning, or in a sentence why it has none. */
export function ReponseCourte({
  libelle,
  reponse: { issue, chiffre },
}: {
  libelle: string;
  reponse: ReponseVue;
}) {
  if (issue === 'resultat') return <ChiffreRegle libelle={libelle} chiffre={chiffre} />;
  return (
    <Avis
      genre="attention"
      titre={`${libelle} : ${ISSUES[issue].charAt(0).toLowerCase()}${ISSUES[issue].slice(1)}`}
    >
      <Raisons raisons={chiffre.raisons} />
    </Avis>
  );
}
