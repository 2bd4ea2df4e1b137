-- At which of the three levels a monitoring body is asked to change; empty: nobody said.
ALTER TABLE recommendations ADD COLUMN level TEXT;
