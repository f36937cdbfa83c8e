import { Form, Link } from 'react-router';
import { Avis } from '../composants/Avis.tsx';
import { Bouton, LienBouton } from '../composants/Bouton.tsx';
import { AttesterFrequentation, DefinirProjet, type PropsActe, RefuserProposition } from './Actes.tsx';

/** States in which opinions and schools may still change. */
const OUVERTES: readonly string[] = [
  'a-preciser',
  'concertation',
  'desaccord',
  'projet-a-definir',
  'a-ouvrir',
];

export function estOuverte(etat: string): boolean {
  return OUVERTES.includes(etat);
}

const DITS: Readonly<Record<string, string>> = {
  introduite: 'La proposition est enregistrée. Désignez maintenant l’école ordinaire.',
  ecole: 'L’école est désignée. Les intervenants peuvent donner leur avis.',
  'ecole-avis': 'L’école est désignée. Les avis donnés pour la précédente sont retirés, et à redemander.',
  avis: 'L’avis est consigné.',
  retrait: 'L’avis est retiré. Il reste dans l’historique.',
  projet: 'Le projet est consigné. Le pôle peut encoder l’intégration.',
  attestation: 'La fréquentation est attestée.',
  refus: 'Le refus est consigné.',
};

/** What has just been done, said once. */
export function Fait({ fait }: { fait: string | null }) {
  const phrase = fait ? DITS[fait] : undefined;
  return phrase ? <Avis genre="succes" titre={phrase} /> : null;
}

/** What comes next on this proposition, for whoever may do it. */
export function Suite(props: PropsActe) {
  const { vue, cle } = props;
  const versEcole = `/propositions/${vue.propositionId}/ecole`;
  return (
    <>
      {vue.etat === 'a-preciser' && vue.meneParMoi && (
        <p className="actions">
          <LienBouton vers={versEcole}>Désigner l’école ordinaire</LienBouton>
        </p>
      )}
      {vue.etat === 'a-ouvrir' && vue.peutOuvrir && (
        <Form method="post" className="actions">
          <input type="hidden" name="intention" value="ouvrir" />
          <input type="hidden" name="version" value={vue.version} />
          <input type="hidden" name="cle" value={cle} />
          <Bouton>Encoder la première intégration</Bouton>
        </Form>
      )}
      {vue.etat === 'preparee' && vue.brouillonId && (
        <p className="actions">
          <LienBouton vers={`/ipt/nouvelle?brouillon=${vue.brouillonId}`}>Reprendre l’encodage</LienBouton>
        </p>
      )}
      {vue.etat === 'ouverte' && vue.eleveId && (
        <p className="actions">
          <LienBouton vers={`/eleves/${vue.eleveId}`}>Ouvrir le dossier de l’élève</LienBouton>
        </p>
      )}
      {vue.etat === 'projet-a-definir' && vue.peutDefinirProjet && <DefinirProjet {...props} />}
      {estOuverte(vue.etat) && vue.peutAttester && <AttesterFrequentation {...props} />}
      {estOuverte(vue.etat) && vue.meneParMoi && vue.etat !== 'a-preciser' && (
        <p>
          <Link to={versEcole}>Désigner une autre école ordinaire</Link>
        </p>
      )}
      {estOuverte(vue.etat) && vue.meneParMoi && <RefuserProposition {...props} />}
    </>
  );
}
