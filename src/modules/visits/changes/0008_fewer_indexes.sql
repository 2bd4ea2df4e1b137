-- No list is ordered by it: who sees half-years is answered from the visits themselves, and which
-- bodies took part is found by `visitors_by_body`.
DROP INDEX visitors_by_half_year;
