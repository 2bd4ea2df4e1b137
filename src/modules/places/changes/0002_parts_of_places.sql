-- The few places that are part of another, found without a look at all others.
CREATE INDEX places_merged ON places (scope, merged_into, id) WHERE merged_into IS NOT NULL;
