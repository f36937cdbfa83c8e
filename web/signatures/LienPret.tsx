import { Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { CopierTexte } from '../composants/CopierTexte.tsx';
import { formaterDateLongue } from '../composants/formats.ts';

type PropsLienPret = {
  lien: string;
  nom: string;
  /** Last day on which the link answers. */
  expireLe: string;
  titre: string;
  ecole: string;
  retour: string;
};

/** A link just made, shown once, with a message ready to be sent by the means one has. */
export function LienPret({ lien, nom, expireLe, titre, ecole, retour }: PropsLienPret) {
  const message = [
    `Bonjour ${nom},`,
    `Le document « ${titre} » attend votre réponse (${ecole}).`,
    `Ouvrez ce lien pour le lire, puis signer ou refuser : ${lien}`,
    `Il est personnel et répond jusqu’au ${formaterDateLongue(expireLe)}.`,
  ].join('\n\n');
  return (
    <>
      <Avis genre="succes" titre="Le lien est prêt. Copiez-le maintenant : il n’est montré qu’une fois.">
        <p>Polaris n’envoie pas de courriel&nbsp;: transmettez-le vous-même.</p>
      </Avis>
      <div className="champ">
        <label htmlFor="lien">Lien personnel</label>
        <input id="lien" readOnly defaultValue={lien} />
        <CopierTexte texte={lien} libelle="Copier le lien" />
      </div>
      <div className="champ">
        <label htmlFor="message">Message prêt à envoyer</label>
        <textarea id="message" readOnly rows={9} defaultValue={message} />
        <CopierTexte texte={message} libelle="Copier le message" />
      </div>
      <p>
        <Link to={retour}>Revenir aux signatures</Link>
      </p>
    </>
  );
}
