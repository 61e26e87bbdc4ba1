import { faultsOf } from './axe';
import { drawn, ServedProduct } from './served-product';

/** Pages and states that axe is asked about. */
const places = [
  '/',
  '/reseau',
  '/reseau?focus=sicoval',
  '/reseau?vue=tableau',
  '/reseau?jour=2016&comparer=2010',
  '/reseau/groupes?vue=carte',
  '/reseau?groupe=cooperation&taille=liens',
  '/reseau/mesures',
  '/reseau/positions',
  '/annuaire',
  '/annuaire?territoire=31446&rayon=10',
  '/annuaire?q=personne-de-ce-nom',
  '/acteurs/coopaction',
  '/poles/periscope',
  '/liens/conciergerie',
  '/sources',
  '/sources/004',
  '/documents',
  '/documents/listes',
  '/projets?inventes=1',
  '/impact',
  '/impact?chiffre=JOBS',
  '/impact/curseur?repere=2012&ouvert=PAYS,DECIDES',
  '/impact?inventees=1&de=2024',
  '/evenements',
  '/nouveautes',
  '/nulle-part',
] as const;

describe('axe reports nothing', () => {
  let product: ServedProduct;
  beforeAll(async () => {
    product = await ServedProduct.start();
  });
  afterAll(() => product.stop());

  const faultsAt = async (path: string, colorScheme: 'light' | 'dark', width: number) => {
    const { page } = await product.open(path, { colorScheme, viewport: { width, height: 860 } });
    if (await page.getByTestId('network-canvas').count()) await drawn(page);
    const faults = await faultsOf(page);
    await page.context().close();
    return faults;
  };

  it.each(places)('on %s, light and wide', async (path) => {
    expect(await faultsAt(path, 'light', 1280)).toEqual([]);
  });

  it.each([
    '/',
    '/reseau?focus=sicoval',
    '/reseau/mesures',
    '/acteurs/coopaction',
    '/documents',
    '/impact',
    '/impact/curseur?annee=2016&repere=2012&ouvert=DECIDES',
    '/nouveautes',
  ])('on %s, dark and narrow', async (path) => {
    expect(await faultsAt(path, 'dark', 400)).toEqual([]);
  });
});
