"""The gazetteer: towns and countries by name, from GeoNames and Unicode CLDR."""
