import { Avis } from '../composants/Avis.tsx';
import { versChiffre } from '../composants/resultat.ts';
import { TitrePage } from '../composants/TitrePage.tsx';
import { lireDemande } from '../connexion/demande.ts';
import { MaPart } from '../financement/MaPart.tsx';
import type { Route } from './+types/ma-part.ts';

export async function loader(arguments_: Route.LoaderArgs) {
  const { executer, annee, exiger, session, peut } = lireDemande(arguments_);
  exiger('partage.lirePart');
  const { poles } = await executer('partage.consulterPart', { annee });
  return {
    annee,
    portee: session.active.porteeNom,
    cleModifiee: arguments_.url.searchParams.get('fait') === 'cle',
    poles: poles.map(({ part, ...reste }) => ({
      ...reste,
      versCle:
        peut('partage.fixerCle') && reste.ecole.genre === 'siege'
          ? `/ma-part/cle?annee=${annee}&pole=${reste.pole.id}`
          : undefined,
      part: part && versChiffre(part, 'Part de l’école'),
    })),
  };
}

export default function PageMaPart({
  loaderData: { annee, portee, poles, cleModifiee },
}: Route.ComponentProps) {
  return (
    <>
      <TitrePage titre={`Ma part de points, ${annee}`} sousTitre={portee} />
      {cleModifiee && <Avis genre="succes">L’avenant à la clé est enregistré.</Avis>}
      {poles.length === 0 && (
        <p>
          Aucune école de votre portée n’est le siège ni une partenaire d’un pôle au début de cette année.
        </p>
      )}
      {poles.map((part) => (
        <MaPart key={`${part.pole.id}-${part.ecole.id}`} {...part} />
      ))}
    </>
  );
}
